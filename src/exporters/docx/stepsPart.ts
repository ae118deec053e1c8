import type { FileChild } from 'docx'
import { readingOrder } from '#analysis/quality/readingOrder.ts'
import type { Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Edition } from '../exporter.ts'
import { listText } from './listText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, reportTable, type TableColumn, widthsFor } from './reportTable.ts'
import { heading, note } from './reportText.ts'
import { stepNumbers } from './stepNumbers.ts'
import { typedTime } from '../shownTime.ts'

type Step = RecordOf<'steps'>

/** What the rows of the tables look up. */
interface Known {
  readonly edition: Edition
  readonly numbers: ReadonlyMap<Id, number>
  readonly leaving: ReadonlyMap<Id, readonly RecordOf<'connections'>[]>
}

function leavingOf({ blueprint }: Edition): Known['leaving'] {
  const leaving = new Map<Id, RecordOf<'connections'>[]>()
  for (const connection of inOrder(blueprint.connections)) {
    const known = leaving.get(connection.from)
    if (known) known.push(connection)
    else leaving.set(connection.from, [connection])
  }
  return leaving
}

/** Where a connection leads and what is said of it: "7 Check in (if booked, 80 %)". */
function wayText(connection: RecordOf<'connections'>, { edition, numbers }: Known): string | null {
  const { blueprint, words, language } = edition
  const step = blueprint.steps.get(connection.to)
  if (!step) return null
  const { label, share, kind, bidirectional } = connection
  const notes = [
    label?.trim() ?? '',
    share === undefined ? '' : share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 }),
    kind === 'flow' ? '' : words(`terms.connectionKind.${kind}`).toLowerCase(),
    bidirectional ? words('report.steps.bothWays') : '',
  ].filter((each) => each !== '')
  const to = words('report.steps.to', { number: numbers.get(step.id), step: step.name })
  return notes.length > 0 ? words('report.steps.with', { to, notes: listText(notes, language) }) : to
}

function rangeText({ shortestSeconds, longestSeconds }: Step, words: Edition['words']): string {
  const [shortest, longest] = [shortestSeconds, longestSeconds].map((seconds) =>
    seconds === undefined ? undefined : typedTime(seconds, words),
  )
  if (shortest !== undefined && longest !== undefined)
    return words('report.steps.range', { shortest, longest })
  if (shortest !== undefined) return words('report.steps.atLeast', { time: shortest })
  return longest === undefined ? '' : words('report.steps.atMost', { time: longest })
}

function timeText(step: Step, words: Edition['words']): string {
  const said = (key: 'work' | 'wait' | 'tolerated', seconds: number | undefined) =>
    seconds === undefined ? '' : words(`report.steps.${key}`, { time: typedTime(seconds, words) })
  return [
    said('work', step.workSeconds),
    said('wait', step.waitSeconds),
    rangeText(step, words),
    said('tolerated', step.toleratedSeconds),
  ]
    .filter((each) => each !== '')
    .join('\n')
}

function performerText({ performer, system, channel }: Step, words: Edition['words']): string {
  return [
    performer?.trim() ?? '',
    system?.trim() ? words('report.steps.system', { system: system.trim() }) : '',
    channel ? words(`terms.channel.${channel}`) : '',
  ]
    .filter((each) => each !== '')
    .join('\n')
}

function descriptionText({ description, links, subprocess }: Step, words: Edition['words']): string {
  const linkTexts = (links ?? []).map(({ label, url }) => (label?.trim() ? `${label.trim()}: ${url}` : url))
  const opens = subprocess ? words('report.steps.subprocess') : ''
  return [description?.trim() ?? '', opens, ...linkTexts].filter((each) => each !== '').join('\n')
}

function rowOf(step: Step, known: Known): Cell[] {
  const { blueprint, words } = known.edition
  const kind = step.kind === 'action' ? undefined : words(`terms.stepKind.${step.kind}`)
  const ways = (known.leaving.get(step.id) ?? []).flatMap((each) => wayText(each, known) ?? [])
  return [
    { text: String(known.numbers.get(step.id) ?? '') },
    { text: step.name.trim() || words('checklists.unnamed'), bold: true, ...(kind && { under: kind }) },
    { text: blueprint.lanes.get(step.lane)?.name ?? '' },
    { text: descriptionText(step, words) },
    { text: performerText(step, words) },
    { text: timeText(step, words) },
    { text: ways.join('\n') },
  ]
}

function columnsOf(words: Edition['words']): TableColumn[] {
  const keys = ['number', 'step', 'lane', 'description', 'by', 'time', 'leads'] as const
  return keys.map((key) => ({
    heading: words(`report.steps.${key}`),
    ...(key === 'number' && { align: 'right' as const }),
  }))
}

/** Columns in which some row of the whole chapter has something: all its tables have the same. */
function filled(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): readonly number[] {
  return columns.flatMap((_, i) => (rows.some((row) => row[i]?.text !== '') ? [i] : []))
}

const at = <Item>(items: readonly Item[], places: readonly number[]): Item[] =>
  places.flatMap((place) => items[place] ?? [])

/** Every step in the order of the service, phase by phase, with what is said of it and where it leads. */
export function stepsPart(edition: Edition): ReportPart {
  const { blueprint, options, words, language } = edition
  const known: Known = { edition, numbers: stepNumbers(blueprint), leaving: leavingOf(edition) }
  const steps = readingOrder(blueprint)
  const rows = new Map(steps.map((step) => [step.id, rowOf(step, known)]))
  const all = columnsOf(words)
  const places = filled(all, [...rows.values()])
  const columns = at(all, places)
  const { width } = textArea({ paper: options.paper, landscape: false })
  const shown = (step: Step) => at(rows.get(step.id) ?? [], places)
  const widths = widthsFor({ columns, rows: steps.map(shown) }, width)
  const tableOf = (phase: Id | undefined): FileChild[] => {
    const own = steps.filter((step) => step.phase === phase)
    if (own.length === 0) return []
    const name = phase === undefined ? words('report.noPhase') : (blueprint.phases.get(phase)?.name ?? '')
    const head = blueprint.phases.size > 0 ? [heading(2, name, language)] : []
    return [...head, reportTable({ columns, rows: own.map(shown) }, widths, language)]
  }
  const phases = [undefined, ...inOrder(blueprint.phases).map(({ id }) => id)]
  const none = steps.length === 0 ? [note(words('report.steps.none'), language)] : []
  return {
    landscape: false,
    children: [
      heading(1, words('report.steps.heading'), language),
      note(words('report.steps.explain'), language),
      ...none,
      ...phases.flatMap(tableOf),
    ],
  }
}
