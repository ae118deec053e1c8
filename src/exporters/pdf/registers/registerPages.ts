import type { Figure, Type } from '#drawing/figure.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import { type Checklist, type Column, readColumns, sparse } from '../../checklists/checklist.ts'
import { checklists } from '../../checklists/checklists.ts'
import type { Edition } from '../../exporter.ts'
import type { Page, Section } from '../page.ts'
import { contentBox, landscape, type PageSize, paperSizes } from '../paper.ts'
import { columnWidths, wantedWidth } from './columnWidths.ts'
import { registerFoot } from './registerFoot.ts'
import { headingRow, type TableRow, tableRows } from './tableRows.ts'
import { cellText, subtitleText, titleText } from './tableText.ts'

/** What stands above the table on one page. */
interface Head {
  readonly figures: readonly Figure[]
  readonly height: number
}

const text = (lines: readonly string[], x: number, y: number, type: Type): Figure => ({
  is: 'text',
  at: { x, y },
  lines,
  type,
})

/** The name of the list with the blueprint's below on its first page; on the others a small line that says what goes on. */
function headOf(list: Checklist, first: boolean, { x, y, width }: Box, edition: Edition, theme: Theme): Head {
  const { blueprint, words } = edition
  const small: Type = { ...subtitleText, color: theme.muted }
  if (!first) {
    const name = words('pdf.continued', { name: list.title })
    return { figures: [text([name], x, y + 9, small)], height: 17 }
  }
  const lines = breakLines(blueprint.about.title, small, width, 2)
  return {
    figures: [
      text([list.title], x, y + 15, { ...titleText, color: theme.ink }),
      text(lines, x, y + 32, small),
    ],
    height: 40 + Math.max(0, lines.length - 1) * small.lineHeight,
  }
}

/** The rows of each page: as many as fit below its head and the row of headings. */
function filled(rows: readonly TableRow[], roomOn: (page: number) => number): TableRow[][] {
  const pages: TableRow[][] = [[]]
  let left = roomOn(0)
  for (const row of rows) {
    if (row.height > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      left = roomOn(pages.length - 1)
    }
    pages.at(-1)?.push(row)
    left -= row.height
  }
  return pages
}

/** Wider than it would like to be by no more than this, a table stays upright. */
const bearable = 1.15

const paperFor = (list: Checklist, upright: PageSize): PageSize =>
  wantedWidth(list) > contentBox(upright).width * bearable ? landscape(upright) : upright

function tablePages(list: Checklist, edition: Edition, theme: Theme): Page[] {
  const paper = paperFor(list, paperSizes[edition.options.paper])
  const content = contentBox(paper)
  const layout = { columns: list.columns, widths: columnWidths(list, content.width), theme }
  const heading = headingRow(layout)
  const headFor = (page: number) => headOf(list, page === 0, content, edition, theme)
  const roomOn = (page: number) => content.height - headFor(page).height - heading.height
  const rows = list.rows.flatMap((row) => tableRows(row, layout, roomOn(0)))
  return filled(rows, roomOn).map((on, i) => {
    const head = headFor(i)
    let y = content.y + head.height
    const figures = [heading, ...on].flatMap((row) => {
      const drawn = row.draw(content.x, y)
      y += row.height
      return drawn
    })
    return pageOf(paper, [...head.figures, ...figures], edition, theme)
  })
}

const pageOf = (paper: PageSize, figures: readonly Figure[], edition: Edition, theme: Theme): Page => ({
  ...paper,
  // A table is drawn in the colours of its theme, whatever the ground of the drawing.
  ground: theme.paper,
  parts: [{ figures, scale: 1, at: { x: 0, y: 0 } }],
  foot: { left: registerFoot(edition) },
})

function emptyPage(list: Checklist, edition: Edition, theme: Theme): Page {
  const paper = paperSizes[edition.options.paper]
  const content = contentBox(paper)
  const head = headOf(list, true, content, edition, theme)
  const type: Type = { ...cellText, size: 9, lineHeight: 13, color: theme.muted }
  const said = text([edition.words('checklists.empty')], content.x, content.y + head.height + 12, type)
  return pageOf(paper, [...head.figures, said], edition, theme)
}

/** A section for each list that goes along: a table with its headings on every page, on broad pages where it is wide. */
export function registerPages(edition: Edition): Section[] {
  const { blueprint, whole, options, words } = edition
  const theme = themes[options.theme]
  return options.registers.map((id) => {
    const list = checklists[id](blueprint, words, whole)
    const isFilled = ({ key }: Column) =>
      !sparse.has(id) || list.rows.some(({ cells }) => cells[key] !== undefined)
    const shown = { ...list, columns: readColumns(list.columns).filter(isFilled) }
    const pages =
      list.rows.length === 0 ? [emptyPage(shown, edition, theme)] : tablePages(shown, edition, theme)
    return { pages, bookmarks: [{ title: list.title, page: 0, inside: [] }] }
  })
}
