import { fixedText, headPlaces, plainText, scoreFigure } from '#analysis/surveys/figureText.ts'
import { type Interval, isPoint } from '#analysis/surveys/interval.ts'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import type { BlockCell } from './block.ts'
import type { AnsweredSurvey } from './measuredSurveys.ts'
import { percentText, textFor } from './measuredText.ts'

/** A figure with its name and what stands beside it. */
export type HeadRow = readonly [name: BlockCell, value: BlockCell, beside: BlockCell]

const row = (name: string, value: string, beside = '', zone: SurveyResult['zone'] = null): HeadRow => [
  { text: name },
  { text: value },
  { text: beside, ...(zone !== null && { zone }) },
]

function answeredRow({ survey, result }: AnsweredSurvey, words: Words): HeadRow {
  const { n, customers, responseRate } = result
  const rate =
    responseRate === null || survey.invited === undefined
      ? words('surveyResults.notInvited')
      : words('surveyResults.ofInvited', { share: percentText(responseRate), invited: survey.invited })
  const small = isSmallSample(n) ? [words('surveyResults.smallSample', { least: leastCustomers })] : []
  const blank = customers > n ? [words('surveyResults.blank', { count: customers - n })] : []
  return row(words('surveyResults.answered'), String(n), joined([rate, ...blank, ...small]))
}

/** Where a figure lies with 95 % confidence, in a line; empty where nothing tells. */
function intervalText(
  interval: Interval | null,
  { result }: AnsweredSurvey,
  words: Words,
  scale = 1,
): string {
  if (result.n === 1) return words('surveyResults.single')
  if (!interval) return ''
  if (isPoint(interval)) return words('surveyResults.noSpread')
  const written = textFor(result)
  const places = headPlaces(result)
  return words('surveyResults.interval', {
    from: written(interval.from * scale, places),
    to: written(interval.to * scale, places),
  })
}

const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ')

function scoreRows(answered: AnsweredSurvey, words: Words): HeadRow[] {
  const { survey, result, intervals } = answered
  const { score } = result
  if (!score) return []
  const { value, isShare, scale } = scoreFigure(score)
  const interval = intervalText(intervals.score, answered, words, scale)
  const beside = {
    nps: () => '',
    csat: () => words('surveyResults.score.share.csat', { from: survey.scale.max - 1 }),
    ces: () => (score.is === 'ces' ? words(`surveyResults.score.direction.${score.direction}`) : ''),
    csi: () => words('surveyResults.score.ofHundred'),
  }
  const main = row(
    words(`surveyResults.score.${score.is}`),
    `${textFor(result)(value, headPlaces(result))}${isShare ? ' %' : ''}`,
    joined([interval, beside[score.is]()]),
  )
  if (score.is === 'nps' || score.is === 'csi') return [main]
  if (score.is === 'csat') return [main, row(words('surveyResults.score.mean'), fixedText(score.mean))]
  const hasMargin = score.n > 1 && score.margin > 0
  const margin = hasMargin
    ? words('surveyResults.score.margin', { margin: fixedText(score.margin * 100, 1) })
    : ''
  return [main, row(words('surveyResults.score.share.ces'), percentText(score.share), margin)]
}

/** Gaps are told with all the places that tell two of them apart. */
const exactPlaces = 4

/** What a survey comes to over all, each figure with its interval and with the name of how it was reckoned. */
export function resultRows(answered: AnsweredSurvey, words: Words): HeadRow[] {
  const { result, intervals } = answered
  const { by, zone } = result
  if (by !== 'gap' && by !== 'mean') return scoreRows(answered, words)
  const written = textFor(result)
  const text = (value: number | null) =>
    value === null ? words('surveyResults.none') : written(value, exactPlaces)
  const zoned = zone === null ? '' : words(`surveyResults.zone.${zone}`)
  const beside = (interval: Interval | null, said: string) =>
    joined([intervalText(interval, answered, words), said])
  const plain = words('surveyResults.plain')
  return [
    row(
      words(`surveyResults.weighted.${by}`),
      text(result.weighted),
      beside(intervals.weighted, zoned),
      zone,
    ),
    row(
      words('surveyResults.meanOfDimensions'),
      text(result.meanOfDimensions),
      beside(intervals.meanOfDimensions, plain),
    ),
    row(words('surveyResults.meanOfItems'), text(result.meanOfItems), beside(intervals.meanOfItems, plain)),
  ]
}

/** What was asked, who answered, and what it comes to. */
export function headRows(answered: AnsweredSurvey, words: Words): HeadRow[] {
  const { survey } = answered
  const { min, max } = survey.scale
  return [
    row(
      words('measurement.instrument'),
      words(`surveys.instrument.${survey.instrument}`),
      words('measurement.scale', { min, max }),
    ),
    row(words('measurement.questions'), String(survey.items.length)),
    answeredRow(answered, words),
    ...resultRows(answered, words),
  ]
}

/** By which weights it was reckoned, of 100, and who set them; null where there are none. */
export function weightsText({ weights, dimensions }: SurveyResult, words: Words): string | null {
  const asked = dimensions.filter(({ value }) => value !== null)
  const total = asked.reduce((sum, { dimension }) => sum + (weights.of[dimension] ?? 0), 0)
  if (total <= 0) return null
  const list = asked.map(({ dimension }) =>
    words('surveyResults.weightOf', {
      dimension: words(`terms.dimension.${dimension}`),
      share: plainText(((weights.of[dimension] ?? 0) / total) * 100, 1),
    }),
  )
  return words(`surveyResults.weightsFrom.${weights.from}`, {
    weights: list.join(words('checklists.listComma')),
  })
}
