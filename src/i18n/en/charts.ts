/** Words around every chart. */
export const charts = {
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  asTable: 'As a table',
}
