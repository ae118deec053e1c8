import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { type Cell, type Checklist, type Column, emptyBox, readColumns } from '../checklists/checklist.ts'
import { escapeHtml } from './escapeHtml.ts'
import { stepOfRow } from './stepOfRow.ts'

/** A list of the page: what its section is called in addresses, and what it holds. */
export interface PageList {
  readonly id: string
  readonly list: Checklist
}

export const listAddress = ({ id }: Pick<PageList, 'id'>): string => `page-list-${id}`

/** The columns whose text leads to the step in the drawing. */
const linked: ReadonlySet<string> = new Set(['step', 'givenIn'])

function cellText({ kind }: Column, cell: Cell): string {
  if (cell === undefined) return kind === 'box' ? emptyBox : ''
  return escapeHtml(String(cell)).replace(/\r\n|\r|\n/g, '<br>')
}

/** A column as the page sets it: how wide it gets depends on what stands in all of it. */
interface SetColumn extends Column {
  readonly breadth: 'void' | 'brief' | 'usual' | 'long'
}

/** Signs as wide as a Latin letter; Chinese ones count for two. */
const signs = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

function setColumns({ columns, rows }: Checklist): SetColumn[] {
  return readColumns(columns).map((column) => {
    const texts = rows.map(({ cells }) => String(cells[column.key] ?? ''))
    const most = Math.max(0, ...texts.map(signs))
    const breadth = most === 0 ? 'void' : most <= 14 ? 'brief' : most <= 44 ? 'usual' : 'long'
    return { ...column, breadth }
  })
}

function cellOf(column: SetColumn, cell: Cell, step: string | undefined): string {
  const text = cellText(column, cell)
  const name = linked.has(column.key)
  const shown = name && step !== undefined && text !== '' ? `<a href="#step-${step}">${text}</a>` : text
  const looks = ` class="${column.kind === 'text' ? column.breadth : column.kind}"`
  return name ? `<th scope="row"${looks} dir="auto">${shown}</th>` : `<td${looks} dir="auto">${shown}</td>`
}

function rowOf(
  blueprint: Blueprint,
  columns: readonly SetColumn[],
  { id, cells }: Checklist['rows'][number],
) {
  const step = stepOfRow(blueprint, id)
  const inside = columns.map((column) => cellOf(column, cells[column.key], step)).join('')
  return step === undefined ? `<tr>${inside}</tr>` : `<tr data-step="${step}">${inside}</tr>`
}

const heading = ({ key, kind, heading }: Column) =>
  `<th scope="col" data-key="${escapeHtml(key)}" data-kind="${kind}"><span>${escapeHtml(heading)}</span></th>`

function tableOf({ id, list }: PageList, blueprint: Blueprint, words: Words): string {
  const columns = setColumns(list)
  const title = escapeHtml(list.title)
  const rows = list.rows.map((row) => rowOf(blueprint, columns, row)).join('\n')
  const filter = escapeHtml(words('htmlPage.filter', { list: list.title }))
  const count = escapeHtml(words('htmlPage.shown', { shown: '{shown}', all: '{all}' }))
  return `<form class="filter" hidden role="search" aria-label="${filter}">
<input type="search" aria-label="${filter}" placeholder="${escapeHtml(words('htmlPage.filterHint'))}">
<output data-count="${count}"></output>
</form>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${listAddress({ id })}-name">
<table${columns.length > 11 ? ' class="wide"' : ''}>
<caption>${title}</caption>
<thead><tr>${columns.map(heading).join('')}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`
}

/** One list as a section with its table. */
export function pageListOf(list: PageList, blueprint: Blueprint, words: Words): string {
  const address = listAddress(list)
  const count = list.list.rows.length
  const body =
    count === 0
      ? `<p class="empty">${escapeHtml(words('checklists.empty'))}</p>`
      : tableOf(list, blueprint, words)
  return `<section class="list" id="${address}">
<h2 id="${address}-name">${escapeHtml(list.list.title)} <span class="count">${count}</span></h2>
${body}
</section>`
}
