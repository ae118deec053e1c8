import type { NewRow } from '#edits/pasteRows.ts'
import type { SetFieldsArgs } from '#edits/setFields.ts'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { fieldReading, fieldText, problemText } from '../fields/fieldText.ts'
import { wholeService } from '../fields/marksByStep.ts'
import {
  type PartialRating,
  type RatingName,
  ratingNames,
  ratingOf,
  ratingParts,
  wholeRating,
  withPart,
} from '../fields/ratings.ts'
import { written, type Written } from '../fields/written.ts'
import { cellValue, fieldOfColumn } from './cellValue.ts'
import { type ColumnField, registerPlans } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'
import type { Block } from './tabbedText.ts'

/** Where a block is pasted: from a cell of a register on, to the right and down. */
export interface PastePlace {
  readonly register: RegisterName
  /** The rows that are shown, from that of the cell on, as far as a block reaches. */
  readonly rows: readonly RegisterRow[]
  /** The columns that are shown, from that of the cell on, by their ids. */
  readonly columns: readonly string[]
  /** How many rows are shown above: problems name a row by its number. */
  readonly above: number
  /** The step that new rows belong to, where the block names none; `wholeService` for a standard of all; null for none. */
  readonly step: Id | null
  /** The steps that a name leads to. */
  readonly stepsNamed: (name: string) => readonly Id[]
  readonly newId: () => Id
  /** The minute that it is, as an instant: complaints that do not say otherwise are received then. */
  readonly now: string
}

/** A cell whose text was not kept, and why. */
export interface LostCell {
  /** 1 is the first row shown. */
  readonly row: number
  readonly column: string
  readonly text: string
  readonly problem: string
}

/** What a pasted block comes to. */
export interface PastePlan {
  readonly added: readonly NewRow[]
  readonly all: readonly SetFieldsArgs[]
  /** Ratings of which not all parts are there yet: they wait outside the document. */
  readonly waiting: readonly { readonly id: Id; readonly name: RatingName; readonly parts: PartialRating }[]
  /** How many cells were understood. */
  readonly kept: number
  readonly lost: readonly LostCell[]
}

interface Cell {
  readonly column: string
  readonly text: string
}

type Waiting = PastePlan['waiting'][number]

/**
 * Reads a block from a spreadsheet, each cell as if it were typed. Columns that are worked out are passed over; what cannot be
 * understood is told and the rest kept. Rows beyond the last become new marks where their names are pasted too: of the step
 * that the block names, else of the step given.
 */
export function pastePlan(block: Block, place: PastePlace, t: Words): PastePlan {
  const parts = block.map((texts, i): PastePlan => {
    const cells = texts.flatMap((text, at): Cell[] => {
      const column = place.columns[at]
      return column === undefined ? [] : [{ column, text }]
    })
    const row = place.rows[i]
    const number = place.above + i + 1
    return row ? ontoRow(row, cells, number, place, t) : intoNewRow(cells, number, place, t)
  })
  return {
    added: parts.flatMap(({ added }) => added),
    all: parts.flatMap(({ all }) => all),
    waiting: parts.flatMap(({ waiting }) => waiting),
    kept: parts.reduce((sum, { kept }) => sum + kept, 0),
    lost: parts.flatMap(({ lost }) => lost),
  }
}

const nothing: PastePlan = { added: [], all: [], waiting: [], kept: 0, lost: [] }

const plain = (text: string) => text.trim().toLowerCase()

function ontoRow(
  row: RegisterRow,
  cells: readonly Cell[],
  number: number,
  place: PastePlace,
  t: Words,
): PastePlan {
  const { register } = place
  const named = cells.find(({ column }) => column === 'stepName')
  const other = named && named.text.trim() !== '' && plain(named.text) !== plain(stepWords(row, t))
  const lost = other ? [lostCell(named, number, register, t('registers.paste.otherStep'), t)] : []
  const reading = readCells(row, cells, number, register, t)
  return { ...reading, lost: [...lost, ...reading.lost] }
}

const stepWords = ({ step, stepName }: RegisterRow, t: Words) =>
  step === wholeService ? t('registers.wholeService') : stepName

function intoNewRow(cells: readonly Cell[], number: number, place: PastePlace, t: Words): PastePlan {
  const { register, newId, now } = place
  const filled = cells.filter(({ text }) => text.trim() !== '')
  const [first] = filled
  if (!first) return nothing
  const name = filled.find(({ column }) => column === registerPlans[register].naming)
  if (register === 'steps' || !name)
    return { ...nothing, lost: [lostCell(first, number, register, t('registers.paste.noRow'), t)] }
  const named = filled.find(({ column }) => column === 'stepName')
  const step = named ? stepOf(named.text, place, t) : place.step
  // Which step a complaint is about is a field of its own, and need not be known.
  if (step === null && register !== 'complaints') {
    const problem = named ? t('registers.paste.noSuchStep') : t('registers.paste.noStep')
    return { ...nothing, lost: [lostCell(named ?? name, number, register, problem, t)] }
  }
  const id = newId()
  const made = { id, step: step || null, name: name.text.trim() }
  const row: NewRow =
    register === 'complaints'
      ? { ...made, table: register, step: null, received: now }
      : { ...made, table: register }
  const rest = filled.filter((cell) => cell !== name)
  const reading = readCells({ id, record: atFirst[register] }, rest, number, register, t)
  return { ...reading, added: [row], kept: reading.kept + 1 }
}

function stepOf(name: string, { register, stepsNamed }: PastePlace, t: Words): Id | null {
  if (register === 'standards' && plain(name) === plain(t('registers.wholeService'))) return wholeService
  return stepsNamed(name)[0] ?? null
}

/** What a mark holds once it is made, as far as what is pasted into it depends on that. */
const atFirst: Record<NewRow['table'], object> = {
  failPoints: { status: 'open' },
  standards: { measure: 'number', comparator: 'at-most', basis: 'objective', target: 0 },
  touchpoints: {},
  complaints: {},
}

/** What cells are written into: a record, and what of its ratings waits outside the document. */
type Target = Pick<RegisterRow, 'id' | 'unfinished'> & { readonly record: object }

/** Reads the cells of one row, one after the other: what one says may decide how the next is read. */
function readCells(
  row: Target,
  cells: readonly Cell[],
  number: number,
  register: RegisterName,
  t: Words,
): PastePlan {
  const { id } = row
  let record = row.record
  const fields = new Map<string, unknown>()
  const ratings = new Map<RatingName, PartialRating>()
  const lost: LostCell[] = []
  let kept = 0
  for (const { cell, field } of choicesFirst(register, cells)) {
    const shown = fieldText(field.as, cellValue(row, field), record, t)
    const text = cell.text.trim()
    if (text === shown) {
      kept++
      continue
    }
    const reading = fieldReading(field.as, truthOf(field, text), record, t)
    if ('problem' in reading) {
      lost.push(lostCell(cell, number, register, problemText(reading.problem, t), t))
      continue
    }
    kept++
    const rating = ratingOf(field)
    if (rating) {
      const value = typeof reading.value === 'number' ? reading.value : undefined
      const before = ratings.get(rating.name) ?? partsIn(row, rating.name)
      ratings.set(rating.name, withPart(before, rating.part, value))
      continue
    }
    const { set, unset } = written(record, field, reading.value)
    record = writeInto(record, { set: { ...set, ...reading.also }, unset }, fields)
  }
  const waiting: Waiting[] = []
  for (const name of ratingNames) {
    const parts = ratings.get(name)
    if (!parts) continue
    const whole = wholeRating(parts)
    if (!whole) waiting.push({ id, name, parts })
    if (whole || name in record) fields.set(name, whole ?? undefined)
  }
  return { ...nothing, all: changeOf(register, id, fields), waiting, kept, lost }
}

/** The cells that can be written, the choices first: a standard's measure and unit decide how its target is read. */
function choicesFirst(register: RegisterName, cells: readonly Cell[]) {
  const writable = cells.flatMap((cell) => {
    const field = fieldOfColumn(register, cell.column)
    return field ? [{ cell, field }] : []
  })
  const isChoice = ({ field }: { readonly field: ColumnField }) =>
    field.as.is === 'choice' || field.key === 'unit'
  return [...writable.filter(isChoice), ...writable.filter((each) => !isChoice(each))]
}

/** Spreadsheets write what is true in capitals. */
const truthOf = ({ as }: ColumnField, text: string) =>
  as.is === 'yes' && /^(true|yes|x|1|✓|是)$/i.test(text) ? 'true' : text

/** The parts of a rating that a row has so far. */
const partsIn = (target: Target, name: RatingName): PartialRating =>
  Object.fromEntries(
    ratingParts.flatMap((part) => {
      const value = cellValue(target, { key: `${name}.${part}`, as: { is: 'rate' } })
      return typeof value === 'number' ? [[part, value]] : []
    }),
  )

/** The record once something is written into it; what has changed is noted by field. */
function writeInto(record: object, { set, unset }: Written, fields: Map<string, unknown>): object {
  for (const [key, value] of Object.entries(set)) fields.set(key, value)
  for (const key of unset) fields.set(key, undefined)
  const after = Object.entries({ ...record, ...set }).filter(([key]) => !unset.includes(key))
  return Object.fromEntries(after)
}

function changeOf(table: RegisterName, id: Id, fields: ReadonlyMap<string, unknown>): SetFieldsArgs[] {
  if (fields.size === 0) return []
  const set = Object.fromEntries([...fields].filter(([, value]) => value !== undefined))
  const unset = [...fields].flatMap(([key, value]) => (value === undefined ? [key] : []))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields name what the schema has, and the edit judges by the schema
  return [{ table, id, set, unset } as SetFieldsArgs]
}

function lostCell(
  { column, text }: Cell,
  row: number,
  register: RegisterName,
  problem: string,
  t: Words,
): LostCell {
  const field = fieldOfColumn(register, column)
  const name = field ? t(`inspector.fields.${field.label}`) : t('registers.columns.step')
  return { row, column: name, text: text.trim(), problem }
}
