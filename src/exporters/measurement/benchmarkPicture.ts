import { benchmarkChart, type BenchmarkRow } from '#drawing/charts/benchmarkChart.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import type { ComparedDimension } from './comparedDimensions.ts'
import { type ComparedStandard, gapText } from './comparedStandards.ts'

/** What is compared with others. */
export interface Compared {
  readonly standards: readonly ComparedStandard[]
  readonly dimensions: readonly ComparedDimension[]
}

/** A range has no better side, an open target no place: neither can be drawn as a bar. */
const canBeDrawn = ({ standard }: ComparedStandard) =>
  standard.comparator !== 'between' && !targetIsOpen(standard)

/** What of it can be drawn. */
export const drawnOf = ({ standards, dimensions }: Compared): Compared => ({
  standards: standards.filter(canBeDrawn),
  dimensions,
})

/** So many standards and dimensions can be read in one picture on a page or a slide. */
const mostRows = 6

/** What is compared, a picture's share at a time. */
export function readableShares({ standards, dimensions }: Compared): Compared[] {
  const count = Math.ceil((standards.length + dimensions.length) / mostRows)
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * mostRows, (i + 1) * mostRows]
    const before = standards.length
    return {
      standards: standards.slice(from, to),
      dimensions: dimensions.slice(Math.max(0, from - before), Math.max(0, to - before)),
    }
  })
}

/** Standards and dimensions in one picture, with a sign for each competitor; of those that can be drawn. */
export function benchmarkPicture(
  { standards, dimensions }: Compared,
  t: Words,
  theme: Theme,
  { width, titled = theme === themes.paper }: { readonly width: number; readonly titled?: boolean },
): Chart {
  return benchmarkChart(
    [...standards.map((each) => barOf(each, t)), ...dimensions.map(barOfDimension)],
    {
      ...(titled ? { title: t('standards.benchmarks.title') } : {}),
      none: t('standards.benchmarks.none'),
      standard: t('standards.benchmarks.standard'),
      own: t('standards.benchmarks.own'),
      target: t('standards.benchmarks.target'),
      best: t('standards.benchmarks.best'),
      gap: t('standards.benchmarks.gap'),
      unmeasured: t('standards.benchmarks.unmeasured'),
      better: { higher: t('standards.benchmarks.higher'), lower: t('standards.benchmarks.lower') },
    },
    theme,
    { width },
  )
}

function barOf(each: ComparedStandard, t: Words): BenchmarkRow {
  const { standard, compared, rivals } = each
  const { own, toBest } = compared
  return {
    id: each.id,
    metric: each.metric,
    detail: each.step,
    own: own === null ? null : { value: own, text: each.own },
    state: each.state,
    target: { value: standard.target, text: each.target },
    rivals,
    better: standard.comparator === 'at-most' ? 'lower' : 'higher',
    gap: toBest === null ? '' : gapText(standard, toBest, t),
  }
}

function barOfDimension(each: ComparedDimension): BenchmarkRow {
  const { own } = each.compared
  return {
    id: each.id,
    of: 'dimension',
    metric: each.metric,
    detail: each.title,
    own: own === null ? null : { value: own, text: each.own },
    state: 'unmeasured',
    target: null,
    rivals: each.rivals,
    better: 'higher',
    gap: each.gap,
  }
}
