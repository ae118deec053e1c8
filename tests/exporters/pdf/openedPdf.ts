import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { nodeMeans } from '#cli/nodeMeans.ts'
import type { Edition } from '#exporters/exporter.ts'
import type { Means } from '#exporters/means.ts'
import { pdf } from '#exporters/pdf/pdf.ts'

// The reader takes the canvas of its own copy otherwise, whose paths ours cannot paint.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** A document as a program that did not write it finds it. */
export interface OpenedPdf {
  readonly bytes: Uint8Array
  readonly document: PDFDocumentProxy
  /** The text of each page in the order in which it was written, white space left out. */
  readonly texts: readonly string[]
}

export const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** Writes an edition as a PDF and opens it with another program. */
export async function openedPdf(edition: Edition, means: Means = nodeMeans): Promise<OpenedPdf> {
  const blob = await pdf.write(edition, means)
  if (typeof blob === 'string') throw new Error('a PDF is bytes')
  return readPdf(new Uint8Array(await blob.arrayBuffer()))
}

/** Opens a PDF, whoever wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return { bytes, document, texts }
}

/** The size of each page in whole pt. */
export async function pageSizes({
  document,
}: OpenedPdf): Promise<(readonly [width: number, height: number])[]> {
  const sizes: (readonly [number, number])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
    sizes.push([Math.round(width), Math.round(height)])
  }
  return sizes
}

/** Pixels as red, green, blue and opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A page as pixels, so many for one pt. */
export async function renderedPage({ document }: OpenedPdf, number: number, scale: number): Promise<Pixels> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const surface = canvas.getContext('2d')
  // The reader's types know the browser's canvas alone.
  const painting = { canvas, canvasContext: surface, viewport } as unknown as Parameters<
    typeof page.render
  >[0]
  await page.render(painting).promise
  const { width, height } = canvas
  return { width, height, data: surface.getImageData(0, 0, width, height).data }
}

/** True where the names stand in the text in this order, whatever stands between them. */
export function missingInOrder(text: string, names: readonly string[]): string[] {
  let at = 0
  return names.filter((name) => {
    const found = text.indexOf(squeezed(name), at)
    if (found >= 0) at = found + squeezed(name).length
    return found < 0
  })
}

/** The bytes as text, one character for each: what is not packed can be read. */
export const rawText = ({ bytes }: OpenedPdf): string => Buffer.from(bytes).toString('latin1')
