import type { Complaint, Id } from '#model/blueprint.ts'
import { isClosedEarly } from '#model/closedEarly.ts'
import { isDayOnly } from '#model/isDayOnly.ts'
import { instantOf, type OffsetOf, parsedDate } from '#model/writtenDate.ts'
import { comparable } from '../importPlan.ts'
import type { Rows } from '../textTable.ts'
import { type ComplaintPlan, type ComplaintRole, momentRoles } from './complaintColumns.ts'
import { complaintWords, isStillOpen } from './complaintWords.ts'
import { writtenMoment } from './writtenMoment.ts'

/** A complaint before it has an id. */
export type NewComplaint = Omit<Complaint, 'id'>

/**
 * What is not understood in a row. Without its receipt or what was complained of there is no complaint; of all else the cell is left
 * out and the complaint taken.
 */
export interface RowTrouble {
  readonly is:
    | 'none'
    | 'date'
    | 'either'
    | 'unknown'
    | 'several'
    | 'word'
    | 'beforeReceived'
    | 'closedBeforeCommunicated'
  readonly role: ComplaintRole
  /** What stands in the cell. */
  readonly text: string
}

/** One row of the table, and what it means. */
export interface ComplaintRow {
  /** Its place in the table, the heading counted; from 1. */
  readonly number: number
  readonly cells: readonly string[]
  /** Null where it cannot be taken. */
  readonly complaint: NewComplaint | null
  readonly troubles: readonly RowTrouble[]
  /** True where the same was received at the same time already. */
  readonly already: boolean
}

/** Something that a row may name. */
export interface Named {
  readonly id: Id
  readonly name: string
}

/** What the table itself does not say. */
export interface ComplaintGround {
  readonly steps: readonly Named[]
  readonly failPoints: readonly Named[]
  readonly standards: readonly Named[]
  /** Complaints that are there, to find what would come twice. */
  readonly there: readonly Pick<Complaint, 'received' | 'description'>[]
  readonly offsetOf: OffsetOf
}

const sameMark = ({ received, description }: Pick<Complaint, 'received' | 'description'>) =>
  `${Date.parse(received)} ${comparable(description)}`

type Reading = { readonly value: string } | { readonly trouble: RowTrouble } | null

/** Every row of a table but its heading, as the complaint it means, with what is not understood in it. */
export function complaintRows(rows: Rows, plan: ComplaintPlan, ground: ComplaintGround): ComplaintRow[] {
  const there = new Set(ground.there.map(sameMark))
  const places = new Map(plan.columns.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
  const read = rowReader(plan, ground)
  return rows.slice(plan.heading ? 1 : 0).map((cells, i) => {
    const { complaint, troubles } = read((role) => {
      const at = places.get(role)
      return at === undefined ? '' : (cells[at] ?? '')
    })
    const mark = complaint && sameMark(complaint)
    const already = mark !== null && there.has(mark)
    // A list may have the same line twice, too.
    if (mark !== null) there.add(mark)
    return { number: i + (plan.heading ? 2 : 1), cells, complaint, troubles, already }
  })
}

type CellOf = (role: ComplaintRole) => string

function rowReader({ dayOrder }: ComplaintPlan, ground: ComplaintGround) {
  const finders = {
    step: finder(ground.steps),
    failPoint: finder(ground.failPoints),
    standard: finder(ground.standards),
  }
  const moment = (role: ComplaintRole, text: string): Reading => {
    const date = parsedDate(writtenMoment(text), dayOrder === 'either' ? null : dayOrder, ground.offsetOf)
    if (date === null) return { trouble: { is: 'date', role, text } }
    return 'at' in date
      ? { value: instantOf(date.at, ground.offsetOf) }
      : { trouble: { is: 'either', role, text } }
  }
  const word = (role: keyof typeof complaintWords, text: string): Reading => {
    // "In progress" is understood: there is no outcome yet.
    if (role === 'outcome' && isStillOpen(text)) return null
    const value = complaintWords[role](text)
    return value === null ? { trouble: { is: 'word', role, text } } : { value }
  }
  const readCell = (role: ComplaintRole, text: string): Reading => {
    switch (role) {
      case 'step':
      case 'failPoint':
      case 'standard':
        return named(role, text, finders[role])
      case 'channel':
      case 'cause':
      case 'assessment':
      case 'outcome':
        return word(role, text)
      case 'description':
      case 'remedyWished':
      case 'owner':
      case 'receivedTime':
        return { value: text }
      default:
        return moment(role, text)
    }
  }
  return (cellOf: CellOf) => {
    const troubles: RowTrouble[] = []
    const fields = new Map<ComplaintRole, string>()
    for (const role of written) {
      const text = role === 'received' ? receiptIn(cellOf) : cellOf(role)
      const reading = text === '' ? null : readCell(role, text)
      if (reading && 'value' in reading) fields.set(role, reading.value)
      else if (reading) troubles.push(reading.trouble)
      else if (text === '' && (role === 'received' || role === 'description'))
        troubles.push({ is: 'none', role, text })
    }
    return settled(fields, troubles, cellOf)
  }
}

/** The day of the receipt with the time that a column of its own has for it. */
function receiptIn(cellOf: CellOf): string {
  const [day, time] = [cellOf('received'), cellOf('receivedTime')]
  return day === '' || time === '' || /\d\s*[:时点]/.test(day) ? day : `${writtenMoment(day)} ${timeIn(time)}`
}

/** A time of day as Excel may give it: a share of the day, or with the first day of its calendar. */
function timeIn(written: string): string {
  if (/^0?[.,]\d+$/.test(written)) return writtenMoment(`45000.${written.replace(/^0?[.,]/, '')}`).slice(11)
  return written.replace(/^1(?:899-12-3[01]|900-01-0[01])[ T]/, '')
}

/** In the order of the file format. */
const written: readonly ComplaintRole[] = [
  'step',
  'failPoint',
  'standard',
  'received',
  'channel',
  'description',
  'cause',
  'remedyWished',
  'assessment',
  ...momentRoles.filter((role) => role !== 'received'),
  'outcome',
  'owner',
]

const day = 86_400_000

/** Moments that lie before the receipt, so are mistaken; the same day does not. */
function isBefore(moment: string, received: string): boolean {
  const end = isDayOnly(moment) ? day - 1 : 0
  return Date.parse(moment) + end < Date.parse(received)
}

function withoutEarly(fields: Map<ComplaintRole, string>, troubles: RowTrouble[], cellOf: CellOf) {
  const received = fields.get('received')
  for (const role of momentRoles) {
    const moment = fields.get(role)
    if (received === undefined || moment === undefined || !isBefore(moment, received)) continue
    fields.delete(role)
    troubles.push({ is: 'beforeReceived', role, text: cellOf(role) })
  }
}

/** The fields of one row as a complaint: a closing time without the decision communicated before it is left out, and told. */
function settled(fields: Map<ComplaintRole, string>, troubles: RowTrouble[], cellOf: CellOf) {
  withoutEarly(fields, troubles, cellOf)
  if (isClosedEarly(Object.fromEntries(fields))) {
    fields.delete('closed')
    troubles.push({ is: 'closedBeforeCommunicated', role: 'closed', text: cellOf('closed') })
  }
  const { received, description } = Object.fromEntries(fields)
  const whole = received !== undefined && description !== undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field was read as what its name asks for
  const complaint = whole ? (Object.fromEntries(fields) as unknown as NewComplaint) : null
  return { complaint, troubles }
}

type Finder = (text: string) => { readonly id: Id } | { readonly not: 'unknown' | 'several' }

/** Finds a record by its id or its name. */
function finder(all: readonly Named[]): Finder {
  const ids = new Set(all.map(({ id }) => id))
  const byName = new Map<string, readonly Id[]>()
  for (const { id, name } of all) byName.set(comparable(name), [...(byName.get(comparable(name)) ?? []), id])
  return (text) => {
    if (ids.has(text)) return { id: text }
    const [only, ...others] = byName.get(comparable(text)) ?? []
    if (only === undefined) return { not: 'unknown' }
    return others.length > 0 ? { not: 'several' } : { id: only }
  }
}

function named(role: ComplaintRole, text: string, find: Finder): Reading {
  const known = find(text)
  return 'id' in known ? { value: known.id } : { trouble: { is: known.not, role, text } }
}
