import { jsPDF } from 'jspdf'
import type { EmbeddedSubset } from '../fonts/openFaces.ts'
import type { Bookmark } from '../page.ts'
import { documentText, hexText, oneLine } from './documentText.ts'

/** What a document says of itself. */
export interface DocumentAbout {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: readonly string[]
  /** BCP 47 tag of the texts. */
  readonly language: string
}

/**
 * Writes operators as they stand, into the page or the object that is open. The library lends this to its plug-ins; its types leave
 * it out.
 */
export function writeRaw(document: jsPDF, operators: string): void {
  const write: unknown = Reflect.get(document.internal, 'write')
  if (typeof write !== 'function') throw new Error('jsPDF takes no operators any more.')
  Reflect.apply(write, document.internal, [operators])
}

const binary = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x4000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x4000)))
  }
  return pieces.join('')
}

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

function describe(document: jsPDF, { title, subject, author, keywords, language }: DocumentAbout): void {
  document.setProperties({
    title: documentText(title),
    subject: documentText(subject),
    author: documentText(author),
    keywords: documentText(keywords.map(oneLine).join(', ')),
    creator: 'Frontstage',
  })
  document.viewerPreferences({ DisplayDocTitle: true })
  document.setDisplayMode('fullpage', 'continuous', 'UseOutlines')
  if (!languageTag.test(language)) return
  // The library's own setLanguage knows a list of tags and drops the others.
  document.internal.events.subscribe('putCatalog', () => writeRaw(document, `/Lang (${language})`))
}

/** An empty document with its faces; its pages are yet to be added, in pt. */
export function newDocument(about: DocumentAbout, subsets: readonly EmbeddedSubset[]): jsPDF {
  const document = new jsPDF({ unit: 'pt', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  document.deletePage(1)
  describe(document, about)
  for (const { face, name, file } of subsets) {
    document.addFileToVFS(`${face}.ttf`, binary(file))
    document.addFont(`${face}.ttf`, name, 'normal')
  }
  return document
}

/** Adds an outline. The pages must be there. */
export function addOutline(document: jsPDF, bookmarks: readonly Bookmark[]): void {
  // The library writes titles as bytes that its own line breaking can tear apart.
  Object.assign(document.outline, { makeString: (title: string) => hexText(oneLine(title)) })
  const add = (parent: unknown, { title, page, inside }: Bookmark) => {
    const item = document.outline.add(parent, title, { pageNumber: page + 1 })
    for (const each of inside) add(item, each)
  }
  for (const each of bookmarks) add(null, each)
}
