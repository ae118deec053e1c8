import type { Results } from './compare.ts'
import { type Measure, measures } from './measures.ts'
import { median } from './statistics.ts'

const names = Object.keys(measures) as Measure[]

/** A measure in words, with its unit. */
export const nameOf = (measure: Measure): string => measures[measure].join(', ')

/** The median over all rounds of one measure of one page; NaN where it has none. */
export function figure(results: Results, size: number, peer: string, measure: Measure): number {
  const rounds = results.get(size)?.get(peer) ?? []
  return median(rounds.flatMap((round) => round[measure] ?? []).filter((value) => !Number.isNaN(value)))
}

/** The least figure of the pages that are compared with; NaN where none has one. */
export function best(results: Results, size: number, peers: readonly string[], measure: Measure): number {
  const figures = peers
    .map((peer) => figure(results, size, peer, measure))
    .filter((value) => !Number.isNaN(value))
  return figures.length > 0 ? Math.min(...figures) : Number.NaN
}

/** One table a size: each measure of each page, and the first page's beside the better of the others. */
export function tableOf(results: Results, size: number): string {
  const peers = [...(results.get(size)?.keys() ?? [])]
  const [ours, ...others] = peers
  const rows = names.flatMap((measure) => {
    const figures = peers.map((peer) => figure(results, size, peer, measure))
    if (figures.every(Number.isNaN)) return []
    const ratio = figure(results, size, ours ?? '', measure) / best(results, size, others, measure)
    return [[nameOf(measure), ...figures.map(shown), Number.isNaN(ratio) ? '–' : `${ratio.toFixed(2)} ×`]]
  })
  return aligned([[`${size} steps`, ...peers, `${ours} / better`], ...rows])
}

export const shown = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1)

/** Columns of one width: the first to the left, the numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   ')
  const [head = [], ...body] = rows
  return [line(head), widths.map((width) => '─'.repeat(width)).join('   '), ...body.map(line)].join('\n')
}
