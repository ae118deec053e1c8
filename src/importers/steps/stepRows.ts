import { comparable } from '../importPlan.ts'
import type { Rows } from '../textTable.ts'
import type { StepColumns, StepRole } from './stepColumns.ts'

/** Why something in a row is not taken; `text` is what stands in the cell. */
export type StepRowProblem =
  | { readonly is: 'noName' }
  | { readonly is: 'unknownNext' | 'toItself'; readonly text: string }

/** Where a step leads, and what stands on the way there. */
export interface NextStep {
  /** The place of the other step among the steps. */
  readonly to: number
  readonly label: string
}

/** A step as a table tells it. Several rows may tell of one step: what they say is added up. */
export interface ToldStep {
  readonly name: string
  readonly lane: string
  readonly phase: string
  readonly kind: string
  readonly performer: string
  readonly description: string
  readonly evidence: readonly string[]
  readonly failPoints: readonly string[]
  readonly standards: readonly string[]
  readonly next: readonly NextStep[]
}

export interface ToldRow {
  /** Its place in the file, the heading counted; from 1. */
  readonly number: number
  readonly cells: readonly string[]
  /** The place of its step among the steps; null where it names none. */
  readonly step: number | null
  readonly problems: readonly StepRowProblem[]
}

export interface ToldSteps {
  readonly steps: readonly ToldStep[]
  readonly rows: readonly ToldRow[]
  /** True where no column says what comes next, so that each step leads to the one below it. */
  readonly inRow: boolean
}

type CellOf = (role: StepRole) => string

const several = (cell: string) =>
  cell
    .split(/[;；\n]|(?<=\S)[、|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

interface Draft extends Omit<ToldStep, 'next'> {
  readonly next: readonly { readonly name: string; readonly row: number }[]
}

const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]

function merged(before: Draft | undefined, now: Draft): Draft {
  if (!before) return now
  return {
    ...before,
    kind: before.kind || now.kind,
    performer: before.performer || now.performer,
    description: before.description || now.description,
    evidence: both(before.evidence, now.evidence),
    failPoints: both(before.failPoints, now.failPoints),
    standards: both(before.standards, now.standards),
    next: [...before.next, ...now.next],
  }
}

const draftOf = (cellOf: CellOf, lane: string, phase: string, row: number): Draft => ({
  name: cellOf('step'),
  lane,
  phase,
  kind: cellOf('kind'),
  performer: cellOf('performer'),
  description: cellOf('description'),
  evidence: several(cellOf('evidence')),
  failPoints: several(cellOf('failPoint')),
  standards: several(cellOf('standard')),
  next: several(cellOf('next')).map((name) => ({ name, row })),
})

/** "Check in (yes)" is the step Check in, reached by yes; unless a step is called so. */
function nextOf(text: string, placeOf: (name: string) => number | undefined): NextStep | null {
  const whole = placeOf(text)
  if (whole !== undefined) return { to: whole, label: '' }
  const opens = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  if (opens < 0 || !/[)）]$/.test(text)) return null
  const [name, label] = [text.slice(0, opens).trim(), text.slice(opens + 1, -1).trim()]
  const to = placeOf(name)
  return to === undefined ? null : { to, label }
}

/**
 * The steps that a table tells of. An empty lane or phase is that of the row above, as cells that were merged come out. Steps are
 * told apart by name and lane; "next" names steps, several of them divided by semicolons.
 */
export function toldSteps(table: Rows, { heading, columns }: StepColumns): ToldSteps {
  const drafts = new Map<string, Draft>()
  const first = heading ? 2 : 1
  const stepOfRow: (string | null)[] = []
  let [lane, phase] = ['', '']
  table.slice(heading ? 1 : 0).forEach((cells, i) => {
    const cellOf: CellOf = (role) => cells[columns.indexOf(role)]?.trim() ?? ''
    lane = cellOf('lane') || lane
    phase = cellOf('phase') || phase
    const key = cellOf('step') === '' ? null : `${comparable(cellOf('step'))}\n${comparable(lane)}`
    stepOfRow.push(key)
    if (key !== null) drafts.set(key, merged(drafts.get(key), draftOf(cellOf, lane, phase, first + i)))
  })
  const inRow = !columns.includes('next')
  const { steps, lost } = connected([...drafts.values()], inRow)
  const places = new Map([...drafts.keys()].map((key, at) => [key, at]))
  const rows = table.slice(heading ? 1 : 0).map((cells, i): ToldRow => {
    const key = stepOfRow[i] ?? null
    const problems = [...(lost.get(first + i) ?? [])]
    if (key === null) problems.push({ is: 'noName' })
    return { number: first + i, cells, step: key === null ? null : (places.get(key) ?? null), problems }
  })
  return { steps, rows, inRow }
}

/** The steps with what comes after each, and the names that lead nowhere, by their rows. */
function connected(drafts: readonly Draft[], inRow: boolean) {
  const places = new Map<string, number>()
  drafts.forEach(({ name }, i) => {
    const known = comparable(name)
    if (!places.has(known)) places.set(known, i)
  })
  const placeOf = (name: string) => places.get(comparable(name))
  const lost = new Map<number, StepRowProblem[]>()
  const steps = drafts.map(({ next, ...draft }, i): ToldStep => {
    if (inRow) return { ...draft, next: i + 1 < drafts.length ? [{ to: i + 1, label: '' }] : [] }
    const found = new Map<number, NextStep>()
    for (const { name, row } of next) {
      const other = nextOf(name, placeOf)
      if (other === null || other.to === i) {
        const is = other === null ? 'unknownNext' : 'toItself'
        lost.set(row, [...(lost.get(row) ?? []), { is, text: name }])
      } else found.set(other.to, other)
    }
    return { ...draft, next: [...found.values()] }
  })
  return { steps, lost }
}
