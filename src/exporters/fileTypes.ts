import type { ExportFormat } from './exporter.ts'

/** How a file of a format ends, and what programs call it. */
export interface FileType {
  readonly extension: string
  readonly mime: string
}

/** Known without fetching the exporter. */
export const fileTypes: Readonly<Record<ExportFormat, FileType>> = {
  svg: { extension: 'svg', mime: 'image/svg+xml' },
  png: { extension: 'png', mime: 'image/png' },
  jpeg: { extension: 'jpg', mime: 'image/jpeg' },
  pdf: { extension: 'pdf', mime: 'application/pdf' },
  pptx: {
    extension: 'pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  docx: {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'csv', mime: 'text/csv' },
  markdown: { extension: 'md', mime: 'text/markdown' },
  html: { extension: 'html', mime: 'text/html' },
  json: { extension: 'blueprint.json', mime: 'application/json' },
}

/** Formats whose file holds one list: they are written once for each register. */
export const oneRegisterFormats: ReadonlySet<ExportFormat> = new Set(['csv'])
