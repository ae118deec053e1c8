import { actionPriority } from '#analysis/actionPriority.ts'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { themes } from '#drawing/theme.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { ActionPriority } from '#model/marks.ts'
import { type ChecklistId, type Column, emptyBox, readColumns } from '../checklists/checklist.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { Edition } from '../exporter.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, type CellTint, isWide, quietTint, fullTable, type TableContent } from './reportTable.ts'
import { heading, note } from './reportText.ts'

/** The registers that have a chapter by themselves; steps and findings are part of every report. */
export type RegisterId = Exclude<ChecklistId, 'steps' | 'findings'>

const { states } = themes.paper

/** Columns that stand as a second line in the cells of another one: paper is narrow. */
const standsUnder: Readonly<Record<string, string>> = {
  phase: 'step',
  lane: 'step',
  causeClass: 'cause',
  due: 'owner',
  dimension: 'metric',
  basis: 'metric',
  statistic: 'method',
  frequency: 'method',
  wantedLevel: 'level',
  givenIn: 'giver',
  receivedIn: 'receiver',
  subject: 'survey',
  instrument: 'survey',
  channel: 'received',
  failPoint: 'step',
  assessment: 'complaintCause',
  timeToAcknowledge: 'acknowledged',
  timeToResolve: 'communicated',
  overdue: 'handling',
}

const priorityTints: Readonly<Record<ActionPriority, CellTint>> = {
  high: states.missed,
  medium: states.tolerated,
  low: quietTint,
}

/** The colour that repeats what a cell says: of a priority, and of the state of a standard or of one measurement. */
function tintOf(
  key: string,
  id: Id,
  { failPoints, standards, measurements }: Blueprint,
): CellTint | undefined {
  const rating = failPoints.get(id)?.rating
  if (key === 'priority') return rating && priorityTints[actionPriority(rating)]
  if (key !== 'state') return undefined
  const measurement = measurements.get(id)
  const standard = standards.get(measurement?.standard ?? id)
  if (!standard) return undefined
  const values = measurement ? [measurement] : (measurementsByStandard(measurements).get(id) ?? [])
  const state = stateOf(standard, values)
  return state === 'unmeasured' ? quietTint : states[state]
}

/** In a report nothing is ticked off: boxes are for the sheet that is filled in, and so are columns in which nothing stands yet. */
function shownColumns({ list, columns, rows }: ChosenList): readonly Column[] {
  const toRead = readColumns(columns)
  if (list === 'audit') return toRead
  return toRead.filter(
    ({ key, kind }) => kind !== 'box' && rows.some(({ cells }) => cells[key] !== undefined),
  )
}

const alignOf = ({ kind }: Column) =>
  kind === 'number' ? { align: 'right' as const } : kind === 'box' ? { align: 'center' as const } : {}

/** A second line, where there is anything to say in it. */
function quiet(texts: readonly string[]): { readonly under?: string } {
  const said = texts.filter((text) => text.trim() !== '').join(' · ')
  return said === '' ? {} : { under: said }
}

/** A register as a table: what belongs together in one cell, one below the other. */
function contentOf(list: ChosenList, blueprint: Blueprint): TableContent {
  const shown = shownColumns(list)
  const keys = new Set(shown.map(({ key }) => key))
  const homeOf = ({ key }: Column) => {
    const home = standsUnder[key]
    return home !== undefined && keys.has(home) ? home : null
  }
  const columns = shown
    .filter((column) => homeOf(column) === null)
    .map((column) => ({ column, under: shown.filter((each) => homeOf(each) === column.key) }))
  const textOf = (column: Column, cells: ChosenList['rows'][number]['cells']) =>
    String(cells[column.key] ?? (column.kind === 'box' ? emptyBox : ''))
  return {
    columns: columns.map(({ column, under }) => ({
      heading: column.heading,
      ...alignOf(column),
      ...quiet(under.map((each) => each.heading)),
    })),
    rows: list.rows.map(({ id, cells }) =>
      columns.map(({ column, under }): Cell => {
        const tint = tintOf(column.key, id, blueprint)
        return {
          text: textOf(column, cells),
          ...quiet(under.map((each) => textOf(each, cells))),
          ...(column.key === 'step' && { bold: true as const }),
          ...(tint && { tint }),
        }
      }),
    ),
  }
}

/** One register as a chapter with its table, on its side where it is wide. */
export function registerPart(
  id: RegisterId,
  list: ChosenList,
  { blueprint, options, words, language }: Edition,
): ReportPart {
  const title = heading(1, list.title, language)
  if (list.rows.length === 0)
    return { landscape: false, children: [title, note(words('report.registers.none'), language)] }
  const content = contentOf(list, blueprint)
  const landscape = isWide(content, textArea({ paper: options.paper, landscape: false }).width)
  const { width } = textArea({ paper: options.paper, landscape })
  const explained = note(words(`report.registers.${id}`), language)
  return { landscape, children: [title, explained, fullTable(content, width, language)] }
}
