import type { ParetoBar } from './paretoChart.ts'

/** The share (0..1) of the whole risk that the vital few make up. */
export const paretoMark = 0.8

/** A row of the chart; the last one may stand for several fail points, and then has no bar. */
export interface ParetoRow {
  readonly bar: ParetoBar | null
  readonly label: string
  readonly rpn: number
  /** Of this row and all above it, 0..1. */
  readonly cumulative: number
}

/** The rows of the chart from the worst fail point on, `most` at most. */
export function paretoRows(
  sorted: readonly ParetoBar[],
  most: number,
  others: (count: number) => string,
): readonly ParetoRow[] {
  const alone = sorted.length > most ? sorted.slice(0, Math.max(0, most - 1)) : sorted
  const rest = sorted.slice(alone.length)
  const all = sorted.reduce((sum, { rpn }) => sum + rpn, 0)
  let sum = 0
  const upTo = (rpn: number) => {
    sum += rpn
    return all === 0 ? 0 : sum / all
  }
  const rows = alone.map((bar) => ({ bar, label: bar.label, rpn: bar.rpn, cumulative: upTo(bar.rpn) }))
  if (rest.length === 0) return rows
  const rpn = rest.reduce((total, each) => total + each.rpn, 0)
  return [...rows, { bar: null, label: others(rest.length), rpn, cumulative: upTo(rpn) }]
}

/** How many of the worst reach the mark together. */
export function vitalFew(sorted: readonly ParetoBar[]): number {
  const all = sorted.reduce((sum, { rpn }) => sum + rpn, 0)
  let sum = 0
  for (const [i, { rpn }] of sorted.entries()) {
    sum += rpn
    if (sum >= all * paretoMark - 1e-9) return i + 1
  }
  return sorted.length
}
