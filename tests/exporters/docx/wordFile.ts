import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { docx } from '#exporters/docx/docx.ts'
import type { Edition } from '#exporters/exporter.ts'
import type { Means } from '#exporters/means.ts'

/** A report as it lies on disk. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly parts: Readonly<Record<string, Uint8Array>>
  /** The XML of one of its parts. */
  readonly xml: (path: string) => string
}

/** Writes an edition as a report and unpacks it again. */
export async function wordFile(edition: Edition, means: Partial<Means> = {}): Promise<WordFile> {
  const file = await docx.write(edition, { ...nodeMeans, ...means })
  if (typeof file === 'string') throw new Error('a report is no text')
  return readWordFile(new Uint8Array(await file.arrayBuffer()))
}

/** Unpacks a report, whoever wrote it. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes)
  const xml = (path: string) => {
    const part = parts[path]
    if (!part) throw new Error(`the report has no ${path}`)
    return strFromU8(part)
  }
  return { bytes, parts, xml }
}

/** A heading of the report, or the text of a cell of one of its tables. */
export interface Reading {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Every table as rows of cells, text only. */
  readonly tables: readonly (readonly (readonly string[])[])[]
}

const plain = (html: string) =>
  html
    .replace(/<br ?\/?>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()

const inside = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, found = '']) => found)

/** The report as a program that did not write it reads it. */
export async function reading({ bytes }: WordFile): Promise<Reading> {
  const ignored = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: ignored })
  const headings = [...value.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs)].map(([, level, text = '']) => ({
    level: Number(level),
    text: plain(text),
  }))
  const rowsOf = (table: string) =>
    inside(table, 'tr').map((row) =>
      [...row.matchAll(/<t([dh])[^>]*>(.*?)<\/t\1>/gs)].map(([, , cell = '']) => plain(cell)),
    )
  return { headings, tables: inside(value, 'table').map(rowsOf) }
}
