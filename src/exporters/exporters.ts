import { csv } from './csv.ts'
import type { Exporter, ExportFormat } from './exporter.ts'
import { jpeg } from './jpeg.ts'
import { markdown } from './markdown.ts'
import { png } from './png.ts'
import { svg } from './svg.ts'

/** One exporter for each format: a new format does not compile until it can be written. */
export const exporters = { svg, png, jpeg, csv, markdown } satisfies Record<ExportFormat, Exporter>
