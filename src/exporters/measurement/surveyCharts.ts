import { plainText } from '#analysis/surveys/figureText.ts'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { gapBars } from '#drawing/charts/gapBars.ts'
import { radarChart } from '#drawing/charts/radarChart.ts'
import { shareBar } from '#drawing/charts/shareBar.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import type { BlockChart } from './block.ts'
import { axisTextFor, percentText, rangeText, textFor } from './measuredText.ts'

/** With fewer spokes there is no shape to see. */
const leastSpokes = 3
/** In px: what is readable over the width of an upright page. */
export const blockChartWidth = 640

type Values = readonly (readonly [name: string, value: string])[]

/** What is told of a chart where it cannot be seen: its title, and its values by name. */
export function altOf(title: string, values: Values, words: Words): string {
  const said = values.map(([name, value]) => words('measurement.chart.value', { name, value }))
  return words('measurement.chart.radar', { title, values: said.join(words('measurement.chart.list')) })
}

/** What was perceived, and expected where that was asked, dimension by dimension; null of fewer than three. */
export function radarOf(
  { scale }: Survey,
  { dimensions, by }: SurveyResult,
  words: Words,
  theme: Theme,
): BlockChart | null {
  const shown = dimensions.filter(({ value }) => value !== null)
  if (shown.length < leastSpokes || scale.max <= scale.min) return null
  const title = words(by === 'gap' ? 'surveyResults.radar' : 'surveyResults.radarPerceived')
  const spokes = shown.map(({ dimension, perception, expectation }) => ({
    id: dimension,
    name: words(`terms.dimension.${dimension}`),
    values: by === 'gap' ? [perception, expectation] : [perception],
  }))
  const series = [
    words('surveyResults.perceived'),
    ...(by === 'gap' ? [words('surveyResults.expected')] : []),
  ]
  const chart = radarChart(
    spokes,
    { min: scale.min, max: scale.max },
    { none: words('surveyResults.nothing'), series, value: (value) => plainText(value) },
    theme,
    { width: blockChartWidth },
  )
  const values = spokes.map(({ name, values: all }): readonly [string, string] => [
    name,
    all.flatMap((value) => (value === null ? [] : [plainText(value)])).join(' · '),
  ])
  return { is: 'chart', title, chart, alt: altOf(title, values, words) }
}

/** The gaps, or the perceptions, of all dimensions as bars with their intervals; null without dimensions. */
export function barsOf(
  { scale }: Survey,
  { result, intervals }: { readonly result: SurveyResult; readonly intervals: SurveyIntervals },
  words: Words,
  theme: Theme,
): BlockChart | null {
  const { dimensions, by, band } = result
  if ((by !== 'gap' && by !== 'mean') || dimensions.length === 0) return null
  const written = textFor(result)
  const title = words(`surveyResults.gaps.${by}`)
  const rows = dimensions.map(({ dimension, value, zone }) => ({
    id: dimension,
    label: words(`terms.dimension.${dimension}`),
    value: value?.mean ?? null,
    text: value ? written(value.mean) : words('surveyResults.none'),
    interval: intervals.dimensions.get(dimension) ?? null,
    detail: rangeText(intervals.dimensions.get(dimension), textFor(result)),
    zone,
  }))
  const chart = gapBars(
    rows,
    by === 'gap' ? { is: 'gap', band } : { is: 'mean', min: scale.min, max: scale.max },
    {
      none: words('surveyResults.nothing'),
      zone: {
        above: words('surveyResults.zone.above'),
        expected: words('surveyResults.zone.expected'),
        below: words('surveyResults.zone.below'),
      },
      band: words('surveyResults.band', { band: plainText(band) }),
      interval: words('surveyResults.intervalName'),
      value: (value) => axisTextFor(result)(value),
    },
    theme,
    { width: blockChartWidth },
  )
  const values = rows.map(({ label, text }): readonly [string, string] => [label, text])
  return { is: 'chart', title, chart, alt: altOf(title, values, words) }
}

/** Promoters, passives and detractors as one bar; null of other scores. */
export function partsOf({ score }: SurveyResult, words: Words, theme: Theme): BlockChart | null {
  if (score?.is !== 'nps') return null
  const title = words('surveyResults.score.parts')
  const parts = (['promoters', 'passives', 'detractors'] as const).map((id) => ({
    id,
    name: words(`surveyResults.score.${id}`),
    share: score[id],
    tone: tones[id],
  }))
  const chart = shareBar(parts, { none: words('surveyResults.nothing') }, theme, { width: blockChartWidth })
  const values = parts.map(({ name, share }): readonly [string, string] => [name, percentText(share)])
  return { is: 'chart', title, chart, alt: altOf(title, values, words) }
}

const tones = { promoters: 'good', passives: 'neutral', detractors: 'bad' } as const
