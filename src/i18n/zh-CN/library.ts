import type { library as en } from '../en/library.ts'

export const library: typeof en = {
  untitled: '未命名蓝图',
  copyOf: '{{title}}（副本）',
  deleted: '已删除“{{title}}”。',
  isGone: '本机已没有该蓝图。',
  cannotKeep: '此浏览器无法在本机保存内容（无痕窗口或存储被禁用）。请将工作另存为文件。',
  notSaved: '最后的更改未能保存到本机。',
  otherOrigin: '只能按地址打开本站的文件。',
  noSuchFile: '无法载入“{{name}}”。',
}
