import type { app as en } from '../en/app.ts'

export const app: typeof en = {
  broken: '页面的这一部分无法显示。没有丢失任何内容：蓝图保存在本机。',
  tryAgain: '重试',
  name: 'Frontstage',
  opening: '正在打开蓝图…',
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  dismiss: '关闭消息',
  overlays: '菜单与对话框',
  notices: '消息',
  settings: '语言与外观',
  language: '语言',
  appearance: '外观',
  theme: { light: '浅色', dark: '深色', auto: '跟随系统' },
  dropTitle: '松开即可打开文件',
  dropHint: '本设备会保留一份副本，原文件不受影响。',
  unreadable: '无法读取文件“{{name}}”。',
}
