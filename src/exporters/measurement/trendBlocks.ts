import { headPlaces } from '#analysis/surveys/figureText.ts'
import { surveyTrend, type SurveyTrend, waveText } from '#analysis/surveys/surveyTrend.ts'
import { trendChart } from '#drawing/charts/trendChart.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Language, Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import type { Block, BlockChart, BlockTable } from './block.ts'
import { axisTextFor, textFor } from './measuredText.ts'
import { altOf, blockChartWidth } from './surveyCharts.ts'

interface Told {
  readonly names: readonly string[]
  readonly rows: readonly { readonly when: string; readonly values: readonly (number | null)[] }[]
  readonly written: (value: number) => string
  readonly onAxis: (value: number) => string
}

function toldOf(trend: SurveyTrend, words: Words, language: Language): Told {
  const [first] = trend.waves
  return {
    names: [
      words('surveyResults.comparison.whole_'),
      ...trend.dimensions.map((dimension) => words(`terms.dimension.${dimension}`)),
    ],
    rows: trend.waves.map(({ wave, values }) => ({ when: waveText(wave, trend, language), values })),
    written: first ? (value) => textFor(first.result)(value, headPlaces(first.result)) : String,
    onAxis: first ? axisTextFor(first.result) : String,
  }
}

function chartOf(
  trend: SurveyTrend,
  { names, rows, written, onAxis }: Told,
  words: Words,
  theme: Theme,
): BlockChart {
  const title = words('surveyResults.comparison.trend')
  const [first] = trend.waves
  const waves = trend.waves.map(({ wave, values }, i) => ({
    id: wave.id,
    when: rows[i]?.when ?? '',
    ...(trend.dated && wave.at !== null && { at: wave.at }),
    values,
  }))
  const chart = trendChart(
    waves,
    { none: words('surveyResults.nothing'), series: names, value: (value) => onAxis(value) },
    theme,
    { width: blockChartWidth, ...(first?.result.by === 'gap' && { band: first.result.band }) },
  )
  const values = rows.flatMap(({ when, values: [whole] }): (readonly [string, string])[] =>
    whole === null || whole === undefined ? [] : [[when, written(whole)]],
  )
  return { is: 'chart', title, chart, alt: altOf(title, values, words) }
}

const tableOf = ({ names, rows, written }: Told, words: Words): BlockTable => ({
  is: 'table',
  name: words('surveyResults.comparison.trend'),
  columns: [
    { heading: words('surveyResults.comparison.when') },
    ...names.map((heading) => ({ heading, isFigure: true as const })),
  ],
  rows: rows.map(({ when, values }) => [
    { text: when },
    ...values.map((value) => ({ text: value === null ? '' : written(value) })),
  ]),
})

/**
 * How it went on over time, behind the last survey of its kind: as a picture and in figures. Empty where there is no second time, or
 * where a later survey tells it.
 */
export function trendBlocks(
  surveys: readonly Survey[],
  survey: Survey,
  { words, language, theme }: { readonly words: Words; readonly language: Language; readonly theme: Theme },
): Block[] {
  const trend = surveyTrend(surveys, survey)
  const last = trend?.kind === 'waves' ? surveys.findLast(({ id }) => isWave(trend, id)) : survey
  if (!trend || last !== survey) return []
  const told = toldOf(trend, words, language)
  return [
    chartOf(trend, told, words, theme),
    tableOf(told, words),
    { is: 'note', text: words(`surveyResults.comparison.trendNote.${trend.kind}`) },
  ]
}

const isWave = ({ waves }: SurveyTrend, id: string) => waves.some(({ wave }) => wave.survey.id === id)
