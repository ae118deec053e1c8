import { type Cell, type Checklist, type Column, emptyBox, readColumns } from './checklists/checklist.ts'
import { listsOf } from './checklists/listsOf.ts'
import type { Exporter } from './exporter.ts'

const edges: Record<Column['kind'], string> = { text: '---', number: '---:', box: ':---:', date: '---' }

/** Text as it reads in Markdown, whatever signs stand in it; line breaks stay breaks of the same cell. */
const escaped = (text: string) =>
  text.replace(/[\\`*_[\]<>|~]|&(?=[a-z0-9#]+;)/gi, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '<br>')

const cellOf = ({ kind }: Column, cell: Cell) =>
  cell === undefined ? (kind === 'box' ? emptyBox : '') : escaped(String(cell))

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A checklist as a heading and a table, as GitHub and most wikis show it. */
export function markdownOf({ title, columns, rows }: Checklist, words: { readonly empty: string }): string {
  const shown = readColumns(columns)
  const heading = `# ${escaped(title).replaceAll('<br>', ' ')}`
  if (rows.length === 0) return `${heading}\n\n${words.empty}\n`
  const table = [
    line(shown.map((column) => escaped(column.heading))),
    line(shown.map(({ kind }) => edges[kind])),
    ...rows.map(({ cells }) => line(shown.map((column) => cellOf(column, cells[column.key])))),
  ]
  return `${heading}\n\n${table.join('\n')}\n`
}

export const markdown: Exporter = {
  id: 'markdown',
  write: async (edition) => {
    const { blueprint, words } = edition
    const lists = listsOf(edition).map((list) => {
      const title = words('checklists.titleOf', { blueprint: blueprint.about.title, checklist: list.title })
      return markdownOf({ ...list, title }, { empty: words('checklists.empty') })
    })
    return lists.join('\n')
  },
}
