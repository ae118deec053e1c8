/** What a cell holds, as formulas see it. */
export type Value = string | number | boolean | null

/** Gives the cells that a formula names: a column and a row, on a sheet of its own where it says one. */
export type CellAt = (reference: string, sheet: string | null) => Value

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+)(?![\w(])|([A-Z]+)\(|(<=|>=|<>|[-+*/=<>(),]))/y

interface Token {
  readonly number?: number
  readonly text?: string
  readonly cell?: readonly [reference: string, sheet: string | null]
  readonly call?: string
  readonly sign?: string
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex
    const found = token.exec(formula)
    if (!found) throw new Error(`no formula at ${formula.slice(at)}`)
    const [, number, text, sheet, cell, call, sign] = found
    if (number !== undefined) tokens.push({ number: Number(number) })
    else if (text !== undefined) tokens.push({ text: text.replaceAll('""', '"') })
    else if (cell !== undefined)
      tokens.push({ cell: [cell.replaceAll('$', ''), sheet?.replaceAll("''", "'") ?? null] })
    else if (call !== undefined) tokens.push({ call })
    else if (sign !== undefined) tokens.push({ sign })
  }
  return tokens
}

/** A part of a formula that is worked out when it is asked for, so that only the branch that is taken counts. */
type Lazy = () => Value

class Wrong extends Error {}

const numberOf = (value: Value): number => {
  if (value === null || value === '') return 0
  if (typeof value === 'string') throw new Wrong(`"${value}" is no number`)
  return Number(value)
}

/** Numbers before texts; a blank cell is both 0 and an empty text; texts without regard to case. */
function compared(a: Value, b: Value): number {
  const [left, right] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)]
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase() ? 0 : left < right ? -1 : 1
  if (typeof left === 'string') return 1
  if (typeof right === 'string') return -1
  // Spreadsheets compare fifteen digits.
  return Number(Number(left).toPrecision(15)) - Number(Number(right).toPrecision(15))
}

const comparisons: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

const functions: Record<string, (...parts: Lazy[]) => Value> = {
  IF: (test, yes, no) => (test?.() ? yes?.() : no?.()) ?? null,
  AND: (...parts) => parts.every((part) => Boolean(part())),
  OR: (...parts) => parts.some((part) => Boolean(part())),
  ISNUMBER: (part) => typeof part?.() === 'number',
  ABS: (part) => Math.abs(numberOf(part?.() ?? null)),
  ROUND: (part, places) => Number(numberOf(part?.() ?? null).toFixed(numberOf(places?.() ?? null))),
  COUNT: (...parts) => parts.filter((part) => typeof part() === 'number').length,
  CHOOSE: (index, ...parts) => parts[numberOf(index?.() ?? null) - 1]?.() ?? null,
  MID: (text, from, count) => {
    const [start, length] = [numberOf(from?.() ?? null), numberOf(count?.() ?? null)]
    if (start < 1) throw new Wrong('MID begins at 1')
    return String(text?.() ?? '').slice(start - 1, start - 1 + length)
  },
  FIND: (what, text) => {
    const at = String(text?.() ?? '').indexOf(String(what?.() ?? ''))
    if (at < 0 || what?.() === '') throw new Wrong('not found')
    return at + 1
  },
  IFERROR: (part, otherwise) => {
    try {
      return part?.() ?? null
    } catch (error) {
      if (error instanceof Wrong) return otherwise?.() ?? null
      throw error
    }
  },
}

/** Works out a formula of a spreadsheet, written apart from whoever writes the formulas: the few functions that are used. */
export function calculate(formula: string, cellAt: CellAt): Value {
  const tokens = tokensOf(formula)
  let at = 0
  const take = (...signs: readonly string[]): string | null => {
    const sign = tokens[at]?.sign
    if (sign === undefined || !signs.includes(sign)) return null
    at++
    return sign
  }
  const chain =
    (part: () => Lazy, signs: readonly string[], join: (sign: string, a: Value, b: Value) => Value) =>
    (): Lazy => {
      let left = part()
      for (let sign = take(...signs); sign !== null; sign = take(...signs)) {
        const [before, operator, after] = [left, sign, part()]
        left = () => join(operator, before(), after())
      }
      return left
    }
  const call = (name: string): Lazy => {
    const parts: Lazy[] = []
    if (take(')') === null) {
      do parts.push(comparison())
      while (take(',') !== null)
      if (take(')') === null) throw new Error(`${name} is not ended in ${formula}`)
    }
    const work = functions[name]
    if (!work) throw new Error(`no function ${name}`)
    return () => work(...parts)
  }
  const single = (): Lazy => {
    if (take('-') !== null) {
      const part = single()
      return () => -numberOf(part())
    }
    if (take('(') !== null) {
      const part = comparison()
      if (take(')') === null) throw new Error(`a bracket is open in ${formula}`)
      return part
    }
    const next = tokens[at++]
    if (next?.number !== undefined) return () => next.number ?? null
    if (next?.text !== undefined) return () => next.text ?? null
    const { cell } = next ?? {}
    if (cell) return () => cellAt(...cell)
    if (next?.call !== undefined) return call(next.call)
    throw new Error(`something is missing in ${formula}`)
  }
  const product = chain(single, ['*', '/'], (sign, a, b) =>
    sign === '*' ? numberOf(a) * numberOf(b) : numberOf(a) / numberOf(b),
  )
  const sum = chain(product, ['+', '-'], (sign, a, b) => numberOf(a) + (sign === '+' ? 1 : -1) * numberOf(b))
  const comparison: () => Lazy = chain(
    sum,
    Object.keys(comparisons),
    (sign, a, b) => comparisons[sign]?.(compared(a, b)) ?? null,
  )
  const whole = comparison()
  if (at < tokens.length) throw new Error(`too much in ${formula}`)
  return whole()
}
