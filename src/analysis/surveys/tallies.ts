/** The sum and the number of the entries of each column. */
export interface Tally {
  readonly sums: Float64Array
  readonly counts: Float64Array
}

/** Columns that are added up over customers of whom each counts as often as it is told. */
export interface Tallies {
  /** How many customers have an entry. */
  readonly customers: number
  /** Two at a time, for the same way through memory; each says how often the customers count, as often in all as there are customers, in an order that their entries alone decide. */
  readonly count: (first: Int32Array, second: Int32Array) => readonly [Tally, Tally]
}

/** Whole numbers up to 2 ** this are exact. */
const exactBits = 52

/** What is added up of a column: numbers 0 and above, whole where `bits` says how many a sum of them may take. */
interface Part {
  readonly column: number
  readonly of: 'sums' | 'counts'
  readonly values: Float64Array
  readonly bits: number | null
}

/** Parts that are added up as one number, each in bits of its own. */
interface Pack {
  readonly parts: Part[]
  bits: number
}

interface Range {
  readonly least: number
  readonly most: number
  readonly whole: boolean
  readonly there: number
}

function rangeOf(column: Float64Array): Range {
  let least = Infinity
  let most = -Infinity
  let whole = true
  let there = 0
  for (const value of column) {
    if (Number.isNaN(value)) continue
    there += 1
    if (value < least) least = value
    if (value > most) most = value
    if (value !== Math.floor(value)) whole = false
  }
  return { least, most, whole, there }
}

const bitsFor = (most: number) => Math.floor(Math.log2(Math.max(1, most))) + 1

function partsOf(values: Float64Array, column: number, range: Range): Part[] {
  const n = values.length
  if (range.there === 0) return []
  const bits = range.whole ? bitsFor(n * (range.most - range.least)) : null
  const above = values.map((value) => (Number.isNaN(value) ? 0 : value - range.least))
  const sum: Part = { column, of: 'sums', values: above, bits }
  if (range.there === n) return [sum]
  const entered = values.map((value) => (Number.isNaN(value) ? 0 : 1))
  return [sum, { column, of: 'counts', values: entered, bits: bitsFor(n) }]
}

/** As few packs as find room for all parts. */
function packed(parts: readonly Part[]): Pack[] {
  const packs: Pack[] = []
  for (const part of parts) {
    const bits = part.bits ?? exactBits
    const room = packs.find((pack) => pack.bits + bits <= exactBits)
    if (room) {
      room.parts.push(part)
      room.bits += bits
    } else packs.push({ parts: [part], bits })
  }
  return packs
}

/** The parts of a pack as one column: the first one in the lowest bits. */
function packedValues({ parts }: Pack, n: number): Float64Array {
  const values = new Float64Array(n)
  let unit = 1
  for (const part of parts) {
    for (let i = 0; i < n; i += 1) values[i] = (values[i] ?? 0) + (part.values[i] ?? 0) * unit
    unit *= 2 ** (part.bits ?? 0)
  }
  return values
}

/** The sums of all columns by two ways to count: two columns at a time, four sums that do not wait for each other. */
function weighed(
  columns: readonly Float64Array[],
  first: Int32Array,
  second: Int32Array,
  into: readonly [Float64Array, Float64Array],
): void {
  for (let at = 0; at < columns.length; at += 2) {
    const one = columns[at] ?? new Float64Array(0)
    const other = columns[at + 1] ?? one
    let [oneFirst, oneSecond, otherFirst, otherSecond] = [0, 0, 0, 0]
    for (let i = 0; i < first.length; i += 1) {
      const a = first[i] ?? 0
      const b = second[i] ?? 0
      const x = one[i] ?? 0
      const y = other[i] ?? 0
      oneFirst += a * x
      oneSecond += b * x
      otherFirst += a * y
      otherSecond += b * y
    }
    into[0][at] = oneFirst
    into[1][at] = oneSecond
    into[0][at + 1] = otherFirst
    into[1][at + 1] = otherSecond
  }
}

/** Sums and counts out of the sums of packs. */
function unpacked(
  packs: readonly Pack[],
  totals: Float64Array,
  ranges: readonly Range[],
  all: number,
  { sums, counts }: Tally,
): void {
  sums.fill(0)
  ranges.forEach(({ there }, column) => (counts[column] = there > 0 ? all : 0))
  packs.forEach(({ parts }, i) => {
    let rest = totals[i] ?? 0
    for (const { of, column, bits } of parts) {
      const unit = bits === null ? Infinity : 2 ** bits
      const part = bits === null ? rest : rest % unit
      const into = of === 'sums' ? sums : counts
      into[column] = part
      rest = bits === null ? 0 : (rest - part) / unit
    }
  })
  ranges.forEach(({ least, there }, column) => {
    if (there > 0) sums[column] = (sums[column] ?? 0) + (counts[column] ?? 0) * least
  })
}

/** The customers by what they entered: in whatever order they come, it is the same one. */
function sorted(columns: readonly Float64Array[], n: number): Float64Array[] {
  const order = Uint32Array.from({ length: n }, (_, i) => i).toSorted((a, b) => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
  return columns.map((column) => {
    const values = new Float64Array(n)
    order.forEach((row, i) => (values[i] = column[row] ?? 0))
    return values
  })
}

/** Those who have an entry in one of the columns. */
function withEntries(columns: readonly Float64Array[]): readonly Float64Array[] {
  const n = columns[0]?.length ?? 0
  const rows: number[] = []
  for (let row = 0; row < n; row += 1)
    if (columns.some((column) => !Number.isNaN(column[row] ?? NaN))) rows.push(row)
  if (rows.length === n) return columns
  return columns.map((column) => Float64Array.from(rows, (row) => column[row] ?? NaN))
}

/**
 * Columns of one entry for each customer, NaN for none, made ready to be added up again and again: the columns of whole numbers
 * share as few as possible, and customers without any entry are left out.
 */
export function talliesOf(given: readonly Float64Array[]): Tallies {
  const columns = withEntries(given)
  const customers = columns[0]?.length ?? 0
  const ranges = columns.map(rangeOf)
  const packs = packed(
    columns.flatMap((values, column) => {
      const range = ranges[column]
      return range ? partsOf(values, column, range) : []
    }),
  )
  const rows = sorted(
    packs.map((pack) => packedValues(pack, customers)),
    customers,
  )
  const room = () => new Float64Array(packs.length + 1)
  const totals = [room(), room()] as const
  const empty = (): Tally => ({
    sums: new Float64Array(columns.length),
    counts: new Float64Array(columns.length),
  })
  const tallies = [empty(), empty()] as const
  const count = (first: Int32Array, second: Int32Array) => {
    weighed(rows, first, second, totals)
    unpacked(packs, totals[0], ranges, customers, tallies[0])
    unpacked(packs, totals[1], ranges, customers, tallies[1])
    return tallies
  }
  return { customers, count }
}
