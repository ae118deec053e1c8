import type { htmlPage as en } from '../en/htmlPage.ts'

export const htmlPage: typeof en = {
  untitled: '服务蓝图',
  picture: '服务蓝图：{{title}}',
  drawing: '蓝图',
  contents: '本页内容',
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '全部',
  wholeLong: '显示整张蓝图',
  hint: '拖动可移动蓝图。按住 Ctrl（Mac 为 ⌘）滚动滚轮、双指捏合，或按 + 和 − 可缩放；按 0 显示全部。点击环节或下方的行，可查看该环节的内容。',
  close: '关闭',
  filter: '筛选：{{list}}',
  filterHint: '筛选',
  shown: '{{shown}} / {{all}}',
  part: '第 {{number}} 部分，共 {{count}} 部分',
}
