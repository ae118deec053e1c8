import { type ItemResult, surveyResult, type SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { instruments } from '#model/vocabulary.ts'
import { rounded, scoreFigure } from '../measurement/measuredText.ts'
import type { Cell, Checklist, ChecklistRow } from './checklist.ts'
import { choicesOf } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data } from './columnsOf.ts'

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
  ['band', 'number', data],
  ['zone', 'text'],
  ['deviation', 'number'],
  ['alpha', 'number'],
]

type Cells = ChecklistRow['cells']

const number = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? undefined : rounded(value)

/** What is known of a dimension or a question. */
function answeredCells(
  { perception, expectation, value, zone }: Omit<ItemResult, 'id' | 'dimension' | 'adequacy'>,
  { by, band }: SurveyResult,
  words: Words,
): Cells {
  return {
    answered: value?.n ?? 0,
    perception: number(perception),
    expectation: number(expectation),
    gap: number(value?.mean),
    ...(by === 'gap' && { band: number(band) }),
    zone: zone === null ? undefined : words(`surveyResults.zone.${zone}`),
    deviation: number(value?.deviation),
  }
}

/** What it comes to over all: always with the name of how it was reckoned. */
function wholeCells({ by, n, score, ...result }: SurveyResult, words: Words): Cells[] {
  if (by === 'gap' || by === 'mean') {
    const weighted = {
      figure: words(`surveyResults.weighted.${by}`),
      answered: n,
      gap: number(result.weighted),
      ...(result.zone !== null && {
        band: number(result.band),
        zone: words(`surveyResults.zone.${result.zone}`),
      }),
    }
    const means = (['meanOfDimensions', 'meanOfItems'] as const).map((name) => ({
      figure: words(`surveyResults.${name}`),
      answered: n,
      gap: number(result[name]),
    }))
    return [weighted, ...means]
  }
  if (!score) return []
  const { value, isShare } = scoreFigure(score)
  const name = words(`surveyResults.score.${score.is}`)
  const main = {
    figure: isShare ? words('measurement.share', { name }) : name,
    answered: score.n,
    gap: number(value),
  }
  if (score.is !== 'csat') return [main]
  return [main, { figure: words('surveyResults.score.mean'), answered: score.n, gap: number(score.mean) }]
}

function rowsOf(survey: RecordOf<'surveys'>, words: Words): ChecklistRow[] {
  const result = surveyResult(survey)
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
    ...answeredCells(item, result, words),
  })
  const ofDimensions = result.dimensions.flatMap((each) => [
    {
      figure: words('measurement.dimension'),
      dimension: words(`terms.dimension.${each.dimension}`),
      ...answeredCells(each, result, words),
      alpha: number(each.alpha),
    },
    ...result.items.filter(({ dimension }) => dimension === each.dimension).map(itemCells),
  ])
  const others = result.items.filter(({ dimension }) => dimension === null).map(itemCells)
  const all: Cells[] = [...wholeCells(result, words), ...ofDimensions, ...others]
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
