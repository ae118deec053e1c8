import { loadAllWords, wordsIn } from '#i18n/words.ts'
import {
  type Checklist,
  type ChecklistId,
  emptyBox,
  readColumns,
  spreadsheetColumns,
} from '../checklists/checklist.ts'
import { checklists } from '../checklists/checklists.ts'
import { editionOf } from '../editionOf.ts'
import type { Edition } from '../exporter.ts'
import { paintedPng } from '../paintedPng.ts'
import { partOf } from '../partOf.ts'
import { boundsOf, pictureOf } from '../pictureOf.ts'
import type { PictureSize } from '../pictureSize.ts'
import type { ListPreview, PicturePreview, Preview, PreviewQuestion, PreviewSource } from './preview.ts'

/** So many rows show what a list is like. */
const mostRows = 12

/** The first rows of a list as texts, as a file for reading or for calculating has its columns. */
export function listPreview(
  id: ChecklistId,
  { title, columns, rows }: Checklist,
  lists: 'calculated' | 'read',
): ListPreview {
  const shown = lists === 'calculated' ? spreadsheetColumns(columns) : readColumns(columns)
  const first = rows.slice(0, mostRows)
  return {
    id,
    title,
    headings: shown.map(({ heading }) => heading),
    rows: first.map(({ cells }) =>
      shown.map(({ key, kind }) => String(cells[key] ?? (kind === 'box' ? emptyBox : ''))),
    ),
    count: rows.length,
  }
}

/** Pixels for one px at which a picture fits; never more than its own size twice. */
const scaleWithin = (size: PictureSize, room: PictureSize) =>
  Math.min(2, room.width / size.width, room.height / size.height)

/** So many pages are shown at most. */
const mostPages = 24

async function pagesPreview(edition: Edition, room: PictureSize): Promise<PicturePreview> {
  const { options } = edition
  const [{ foldedPages }, { tiledPages }, { paintedPages }] = await Promise.all([
    import('../pdf/fold/foldedPages.ts'),
    import('../pdf/tiles/tiledPages.ts'),
    import('./paintedPages.ts'),
  ])
  const { pages } = options.pages === 'folded' ? foldedPages(edition) : tiledPages(edition)
  const [first, ...others] = pages
  if (!first) throw new Error('there are no pages')
  const png = await paintedPages([first, ...others.slice(0, mostPages - 1)], room)
  const { width, height } = boundsOf(edition)
  return { png, width, height, pages: pages.length }
}

async function picturePreview(edition: Edition, room: PictureSize): Promise<PicturePreview> {
  const picture = pictureOf(edition)
  const { width, height } = picture.bounds
  const png = await paintedPng({ ...picture, scale: scaleWithin(picture.bounds, room) })
  return { png: new Blob([png], { type: 'image/png' }), width, height, pages: null }
}

/**
 * Answers questions about one blueprint. What was drawn last is kept, so that another ground or colour needs no new layout.
 */
export function previewsOf(source: PreviewSource): (question: PreviewQuestion) => Promise<Preview> {
  let last: { readonly of: string; readonly edition: Edition } | null = null
  const editionFor = ({ options, language }: PreviewQuestion): Edition => {
    const of = JSON.stringify([options.part, options.marks, language])
    if (last?.of !== of) last = { of, edition: editionOf(source.blueprint, options, language, source) }
    return { ...last.edition, options }
  }
  return async (question) => {
    const { options, language, room, paged, lists } = question
    await loadAllWords(language)
    const words = wordsIn(language)
    const blueprint = partOf(source.blueprint, options.part)
    return {
      picture: room && (await (paged ? pagesPreview : picturePreview)(editionFor(question), room)),
      lists: lists
        ? options.registers.map((id) =>
            listPreview(id, checklists[id](blueprint, words, source.blueprint), lists),
          )
        : [],
    }
  }
}
