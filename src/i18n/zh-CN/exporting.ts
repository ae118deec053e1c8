import type { exporting as en } from '../en/exporting.ts'

export const exporting: typeof en = {
  format: {
    svg: 'SVG 矢量图',
    png: 'PNG 图片',
    jpeg: 'JPEG 图片',
    csv: 'CSV 表格',
    markdown: 'Markdown 表格',
  },
  hint: {
    svg: '独立文件，任意大小都清晰，可在 Inkscape、LibreOffice 和 Office 中编辑。',
    png: '用于文档和幻灯片，可选透明或纸色背景。',
    jpeg: '用于不支持 PNG 的程序。',
    csv: '可用任何电子表格打开。',
    markdown: '用于维基、工单和笔记。',
  },
  scale: '大小',
  times: '{{scale}} 倍',
  background: { paper: '纸色', transparent: '透明' },
  tooLarge: '{{width}} × {{height}} 像素的图片超出了此格式或此浏览器的上限。可用的最大倍数为 {{scale}} 倍。',
  failed: '浏览器未能生成图片，请选择较小的倍数。',
  noClipboard: '此浏览器不允许网页复制图片，请改为导出文件。',
}
