import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { readCsv } from '../exporters/readCsv.ts'

type Reader = (bytes: Uint8Array) => Promise<string>

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** The text of markup, what stands for signs taken for them. */
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const markup: Reader = async (bytes) => plain(decoded(bytes))

/** The text of all XML in an Office file. */
const office: Reader = async (bytes) => {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
  if (!parts.some(([name]) => name === '[Content_Types].xml')) throw new Error('it is no Office file')
  return parts.map(([, part]) => plain(decoded(part))).join('\n')
}

const pdf: Reader = async (bytes) => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  return texts.join('')
}

/** Opens a file of each format, and gives the text that stands in it; throws where the file is none of its format. */
export const readers: Readonly<Record<string, Reader>> = {
  svg: markup,
  html: async (bytes) => {
    if (!/^<!doctype html>/i.test(decoded(bytes))) throw new Error('it is no page')
    return markup(bytes)
  },
  png: async (bytes) => {
    const { width, height } = PNG.sync.read(Buffer.from(bytes))
    return `${width} × ${height}`
  },
  csv: async (bytes) => readCsv(decoded(bytes)).flat().join('\n'),
  md: async (bytes) => decoded(bytes).replaceAll('\\', ''),
  json: async (bytes) => {
    const read = readBlueprintFile(decoded(bytes))
    if (!('file' in read)) throw new Error('it is no blueprint')
    return JSON.stringify(read.file)
  },
  pdf,
  pptx: office,
  docx: office,
  xlsx: office,
}
