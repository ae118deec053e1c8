import type { jsPDF } from 'jspdf'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import type { Edition, Exporter, PageLayout } from '../exporter.ts'
import type { Means } from '../means.ts'
import { fitPage } from './fitPage.ts'
import { foldedPages } from './fold/foldedPages.ts'
import { type Line, openFaces } from './fonts/openFaces.ts'
import { footer } from './footer.ts'
import { measurementPages } from './measurement/measurementPages.ts'
import type { Bookmark, Page, Section } from './page.ts'
import { registerPages } from './registers/registerPages.ts'
import { tiledPages } from './tiles/tiledPages.ts'
import { addOutline, type DocumentAbout, newDocument } from './writing/newDocument.ts'
import { paintPage } from './writing/paintPage.ts'

const drawn: Record<PageLayout, (edition: Edition) => Section> = {
  fit: fitPage,
  tiled: tiledPages,
  folded: foldedPages,
}

const moved = ({ title, page, inside }: Bookmark, by: number): Bookmark => ({
  title,
  page: page + by,
  inside: inside.map((each) => moved(each, by)),
})

/** Sections one behind the other. */
function together(sections: readonly Section[]): Section {
  return sections.reduce((before, { pages, bookmarks }) => ({
    pages: [...before.pages, ...pages],
    bookmarks: [...before.bookmarks, ...bookmarks.map((each) => moved(each, before.pages.length))],
  }))
}

/** The page with the line at its foot, if it has one. */
function footed(page: Page, number: number, count: number, { words, options }: Edition): Page {
  const { foot, ground } = page
  if (!foot) return page
  const right = foot.right ?? words('pdf.page', { number, count })
  const theme = themes[ground === null ? 'paper' : options.theme]
  return { ...page, parts: [...page.parts, footer(foot.left, right, page, theme)] }
}

function* linesOf(figures: readonly Figure[]): Generator<Line> {
  for (const figure of figures) {
    if (figure.is === 'group') yield* linesOf(figure.figures)
    else if (figure.is === 'text') {
      for (const text of figure.lines) yield { text, weight: figure.type.weight }
    }
  }
}

function* linesOn(pages: readonly Page[]): Generator<Line> {
  for (const { parts } of pages) for (const { figures } of parts) yield* linesOf(figures)
}

function aboutOf({ blueprint, options, words, language }: Edition): DocumentAbout {
  const { title, state, header, summary, language: spoken } = blueprint.about
  const kind = words('pdf.subject', { state: words(`terms.blueprintState.${state}`) })
  const organisation = options.titleBlock?.organisation || header?.organisation || ''
  return {
    title,
    subject: summary ? `${kind}: ${summary}` : kind,
    author: options.titleBlock?.author || header?.author || '',
    keywords: [words('pdf.keyword'), words(`terms.blueprintState.${state}`), organisation].filter(
      (word) => word !== '',
    ),
    language: spoken ?? language,
  }
}

/** Lets others have their turn: the word that nobody wants the file any more, for one. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** How much of the work is done once the pages are laid out, and once they are painted. */
const laidOut = 0.2
const painted = 0.9

async function write(pages: readonly Page[], edition: Edition, means: Means): Promise<jsPDF> {
  const faces = await openFaces(linesOn(pages), means)
  for (const { text, weight } of linesOn(pages)) faces.runs(text, weight)
  const subsets = faces.subsets()
  const document = newDocument(aboutOf(edition), subsets)
  const painting = { document, faces, names: new Map(subsets.map(({ face, name }) => [face, name])) }
  for (const [i, page] of pages.entries()) {
    means.progress?.(laidOut + ((painted - laidOut) * i) / pages.length)
    await pause()
    means.signal?.throwIfAborted()
    paintPage(painting, page)
  }
  return document
}

/**
 * The blueprint as a document of pages: the drawing as vectors and as text that can be searched, then the chosen lists as tables and what
 * was measured.
 * Faces are embedded with the signs that occur.
 */
export const pdf: Exporter = {
  id: 'pdf',
  write: async (edition, means) => {
    means.signal?.throwIfAborted()
    const { pages, bookmarks } = together([
      drawn[edition.options.pages](edition),
      ...registerPages(edition),
      ...measurementPages(edition),
    ])
    means.progress?.(laidOut)
    means.signal?.throwIfAborted()
    const numbered = pages.map((page, i) => footed(page, i + 1, pages.length, edition))
    const document = await write(numbered, edition, means)
    addOutline(document, bookmarks)
    means.progress?.(painted)
    await pause()
    means.signal?.throwIfAborted()
    const file = document.output('arraybuffer')
    means.progress?.(1)
    return new Blob([file], { type: 'application/pdf' })
  },
}
