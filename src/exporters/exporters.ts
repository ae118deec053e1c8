import type { Exporter, ExportFormat } from './exporter.ts'

/**
 * One exporter for each format, fetched on first use: a new format does not compile until it can be written.
 */
export const exporters: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  svg: async () => (await import('./svg.ts')).svg,
  png: async () => (await import('./png.ts')).png,
  jpeg: async () => (await import('./jpeg.ts')).jpeg,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
}
