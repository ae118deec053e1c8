import type { charts as en } from '../en/charts.ts'

export const charts: typeof en = {
  saveSvg: '存为 SVG',
  savePng: '存为 PNG',
  asTable: '以表格显示',
}
