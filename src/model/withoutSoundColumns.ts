import * as z from 'zod/mini'

/** Columns that were found to be sound: nobody changes a column once it stands in a record. */
const sound = {
  numbers: new WeakSet<object>(),
  texts: new WeakSet<object>(),
  moments: new WeakSet<object>(),
}

const momentForms = [
  z.regexes.datetime({ offset: true }),
  z.regexes.datetime({ offset: true, precision: -1 }),
  z.regexes.date,
]

const isMoment = (entry: unknown) => typeof entry === 'string' && momentForms.some((form) => form.test(entry))

/** Loops, since `every` leaves out the holes of an array; each of its own, since a shared one takes several times as long. */
const tests: Readonly<Record<keyof typeof sound, (column: readonly unknown[]) => boolean>> = {
  numbers: (column) => {
    for (let i = 0; i < column.length; i++) {
      const entry = column[i]
      if (entry !== null && (typeof entry !== 'number' || !Number.isFinite(entry))) return false
    }
    return true
  },
  texts: (column) => {
    for (let i = 0; i < column.length; i++)
      if (column[i] !== null && typeof column[i] !== 'string') return false
    return true
  },
  moments: (column) => {
    for (let i = 0; i < column.length; i++) if (column[i] !== null && !isMoment(column[i])) return false
    return true
  },
}

/** True where a column of answers holds nothing but what it may hold, and null. */
export function isSoundColumn(column: unknown, holds: keyof typeof sound): boolean {
  if (!Array.isArray(column)) return false
  if (sound[holds].has(column)) return true
  if (!tests[holds](column)) return false
  sound[holds].add(column)
  return true
}

/** Remembers that a column holds nothing but what it may hold, and null. */
export const knowSound = (column: readonly unknown[], holds: keyof typeof sound): void =>
  void sound[holds].add(column)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nothing: readonly never[] = []

function emptied(owner: unknown, fields: readonly string[], holds: keyof typeof sound): unknown {
  if (!isObject(owner)) return owner
  const entries = Object.entries(owner).map(([field, value]) => [
    field,
    fields.includes(field) && isSoundColumn(value, holds) ? nothing : value,
  ])
  return Object.fromEntries(entries)
}

/**
 * A survey whose sound columns of answers are empty, for the schema to look at the rest: it would take a long breath over
 * millions of them. What is wrong stays, so that the schema can say where.
 */
export function withoutSoundColumns(survey: object): object {
  const answers: unknown = Reflect.get(survey, 'answers')
  if (!isObject(answers)) return survey
  const { items, points } = answers
  const columns = ['perception', 'expectation', 'adequate']
  const emptyItems = isObject(items)
    ? Object.fromEntries(Object.entries(items).map(([id, item]) => [id, emptied(item, columns, 'numbers')]))
    : items
  const rest = emptied(emptied(answers, ['at'], 'moments'), ['segment'], 'texts')
  return {
    ...survey,
    answers: {
      ...(isObject(rest) ? rest : answers),
      ...(items !== undefined && { items: emptyItems }),
      ...(isObject(points) && { points: emptied(points, Object.keys(points), 'numbers') }),
    },
  }
}
