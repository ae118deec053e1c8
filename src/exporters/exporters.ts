import type { Exporter, ExportFormat } from './exporter.ts'

/**
 * One exporter for each format, fetched on first use: a new format does not compile until it can be written.
 */
export const exporters: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  svg: async () => (await import('./svg.ts')).svg,
  png: async () => (await import('./png.ts')).png,
  jpeg: async () => (await import('./jpeg.ts')).jpeg,
  pdf: async () => (await import('./pdf/pdf.ts')).pdf,
  pptx: async () => (await import('./pptx/pptx.ts')).pptx,
  docx: async () => (await import('./docx/docx.ts')).docx,
  xlsx: async () => (await import('./xlsx/xlsx.ts')).xlsx,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
  json: async () => (await import('./json.ts')).json,
}
