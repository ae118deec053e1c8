import { scoreFigure } from '#analysis/surveys/figureText.ts'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import { type ItemResult, surveyResult, type SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { instruments } from '#model/vocabulary.ts'
import { rangeText, rounded, textFor } from '../measurement/measuredText.ts'
import { surveyIntervals } from '../measurement/surveyIntervals.ts'
import type { Cell, Checklist, ChecklistRow } from './checklist.ts'
import { choicesOf } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'

const columns = (words: Words): readonly ColumnPlan[] => [
  ['survey', 'text'],
  ['subject', 'text'],
  ['instrument', 'text', choicesOf(instruments, (each) => words(`surveys.instrument.${each}`))],
  ['figure', 'text'],
  ['dimension', 'text'],
  ['question', 'text'],
  ['answered', 'number'],
  ['perception', 'number'],
  ['expectation', 'number'],
  ['gap', 'number'],
  ['interval', 'number', prose],
  ['intervalFrom', 'number', data],
  ['intervalTo', 'number', data],
  ['band', 'number', data],
  ['zone', 'text'],
  ['deviation', 'number'],
  ['alpha', 'number'],
]

type Cells = ChecklistRow['cells']

const number = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? undefined : rounded(value)

/** An interval in one cell to read, and in two to calculate with. */
const intervalCells = (
  interval: Interval | null | undefined,
  result: Pick<SurveyResult, 'by'>,
  scale = 1,
): Cells =>
  interval
    ? {
        // On one line: a column of figures is narrow.
        interval: rangeText(interval, textFor(result), scale).replaceAll(' ', '\u00a0'),
        intervalFrom: number(interval.from * scale),
        intervalTo: number(interval.to * scale),
      }
    : {}

/** What is known of a dimension or a question. */
function answeredCells(
  { perception, expectation, value, zone }: Omit<ItemResult, 'id' | 'dimension' | 'adequacy'>,
  interval: Interval | null | undefined,
  result: SurveyResult,
  words: Words,
): Cells {
  const { by, band } = result
  return {
    answered: value?.n ?? 0,
    perception: number(perception),
    expectation: number(expectation),
    gap: number(value?.mean),
    ...intervalCells(interval, result),
    ...(by === 'gap' && { band: number(band) }),
    zone: zone === null ? undefined : words(`surveyResults.zone.${zone}`),
    deviation: number(value?.deviation),
  }
}

/** What it comes to over all: always with the name of how it was reckoned. */
function wholeCells(result: SurveyResult, intervals: SurveyIntervals, words: Words): Cells[] {
  const { by, n, score } = result
  if (by === 'gap' || by === 'mean') {
    const weighted = {
      figure: words(`surveyResults.weighted.${by}`),
      answered: n,
      gap: number(result.weighted),
      ...intervalCells(intervals.weighted, result),
      ...(result.zone !== null && {
        band: number(result.band),
        zone: words(`surveyResults.zone.${result.zone}`),
      }),
    }
    const means = (['meanOfDimensions', 'meanOfItems'] as const).map((name) => ({
      figure: words(`surveyResults.${name}`),
      answered: n,
      gap: number(result[name]),
      ...intervalCells(intervals[name], result),
    }))
    return [weighted, ...means]
  }
  if (!score) return []
  const { value, isShare, scale } = scoreFigure(score)
  const name = words(`surveyResults.score.${score.is}`)
  const main = {
    figure: isShare ? words('measurement.share', { name }) : name,
    answered: score.n,
    gap: number(value),
    ...intervalCells(intervals.score, result, scale),
  }
  if (score.is !== 'csat') return [main]
  return [main, { figure: words('surveyResults.score.mean'), answered: score.n, gap: number(score.mean) }]
}

function rowsOf(survey: RecordOf<'surveys'>, words: Words): ChecklistRow[] {
  const result = surveyResult(survey)
  const intervals = surveyIntervals(survey)
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  const ofSurvey = {
    survey: survey.title,
    subject: survey.subject,
    instrument: words(`surveys.instrument.${survey.instrument}`),
    id: survey.id,
  }
  const itemCells = (item: ItemResult): Cells => ({
    figure: words('measurement.question'),
    dimension: item.dimension === null ? undefined : words(`terms.dimension.${item.dimension}`),
    question: texts.get(item.id),
    ...answeredCells(item, intervals.items.get(item.id), result, words),
  })
  const ofDimensions = result.dimensions.flatMap((each) => [
    {
      figure: words('measurement.dimension'),
      dimension: words(`terms.dimension.${each.dimension}`),
      ...answeredCells(each, intervals.dimensions.get(each.dimension), result, words),
      alpha: number(each.alpha),
    },
    ...result.items.filter(({ dimension }) => dimension === each.dimension).map(itemCells),
  ])
  const others = result.items.filter(({ dimension }) => dimension === null).map(itemCells)
  const all: Cells[] = [...wholeCells(result, intervals, words), ...ofDimensions, ...others]
  return all.map((cells) => ({ id: survey.id, cells: { ...ofSurvey, ...cells } }))
}

/** What each survey comes to: over all, then by dimension, each with its questions. */
export function surveysChecklist({ surveys }: Blueprint, words: Words): Checklist {
  return {
    title: words('checklists.name.surveys'),
    columns: columnsOf(columns(words), words),
    rows: inOrder(surveys).flatMap((survey) => rowsOf(survey, words)),
  }
}
