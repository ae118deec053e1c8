import { fixedText, plainText, signedFixedText } from '#analysis/surveys/figureText.ts'
import { gapReasons } from '#analysis/surveys/gapReasons.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import { referenceStanding } from '#analysis/surveys/referenceStanding.ts'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Block, BlockCell, BlockColumn, BlockTable } from './block.ts'
import { headRows, weightsText } from './headRows.ts'
import { intervalNotes } from './intervalNotes.ts'
import { type AnsweredSurvey, surveyTitle, worstItems } from './measuredSurveys.ts'
import { rangeText, textFor } from './measuredText.ts'
import { barsOf, partsOf, radarOf } from './surveyCharts.ts'

/** So many of the worst questions are named. */
const mostWorst = 5

const cell = (text: string): BlockCell => ({ text })
const column = (heading: string): BlockColumn => ({ heading })
const figure = (heading: string): BlockColumn => ({ heading, isFigure: true })

type Known = Pick<SurveyResult['items'][number], 'perception' | 'expectation' | 'value' | 'zone'>

const valueHeads = ({ by }: SurveyResult, words: Words): BlockColumn[] => [
  figure(words('surveyResults.column.n')),
  ...(by === 'gap'
    ? [figure(words('surveyResults.column.perception')), figure(words('surveyResults.column.expectation'))]
    : []),
  figure(words(`surveyResults.column.${by === 'gap' ? 'gap' : 'mean'}`)),
  figure(words('surveyResults.column.interval')),
]

/** Who answered, what was perceived and expected, and the gap with its interval. */
function valueCells(
  { perception, expectation, value }: Known,
  interval: Interval | null | undefined,
  result: SurveyResult,
): BlockCell[] {
  const text = (number: number | null, written: typeof fixedText = fixedText) =>
    cell(number === null ? '' : written(number))
  return [
    cell(String(value?.n ?? 0)),
    ...(result.by === 'gap' ? [text(perception), text(expectation)] : []),
    text(value?.mean ?? null, result.by === 'gap' ? signedFixedText : fixedText),
    cell(rangeText(interval, textFor(result))),
  ]
}

const zoneCell = ({ zone }: Known, words: Words): BlockCell =>
  zone === null ? cell('') : { text: words(`surveyResults.zone.${zone}`), zone }

/** How far customers differ; of one alone nobody can tell. */
function deviationText({ value }: Known, words: Words): string {
  if (!value) return ''
  return value.deviation === null ? words('surveyResults.oneCustomer') : fixedText(value.deviation)
}

/** Cronbach's α, or why there is none; nothing where nobody answered. */
function alphaText({ alpha, noAlpha, value }: SurveyResult['dimensions'][number], words: Words): string {
  if (alpha !== null) return fixedText(alpha)
  return noAlpha === null || value === null ? '' : words(`surveyResults.noAlpha.${noAlpha}`)
}

function dimensionTable({ result, intervals }: AnsweredSurvey, words: Words): BlockTable | null {
  const { dimensions, by } = result
  if (dimensions.length === 0) return null
  const isGap = by === 'gap'
  return {
    is: 'table',
    name: words('measurement.dimensions'),
    columns: [
      column(words('measurement.dimension')),
      ...valueHeads(result, words),
      figure(words('surveyResults.column.deviation')),
      figure(words('surveyResults.column.alpha')),
      ...(isGap ? [column(words('surveyResults.column.zone'))] : []),
    ],
    rows: dimensions.map((each) => [
      cell(words(`terms.dimension.${each.dimension}`)),
      ...valueCells(each, intervals.dimensions.get(each.dimension), result),
      cell(deviationText(each, words)),
      cell(alphaText(each, words)),
      ...(isGap ? [zoneCell(each, words)] : []),
    ]),
  }
}

/** Questions with what they come to. */
function itemTable(
  { survey, result, intervals }: AnsweredSurvey,
  items: SurveyResult['items'],
  name: string,
  words: Words,
): BlockTable | null {
  if (items.length === 0) return null
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  const hasDimensions = items.some(({ dimension }) => dimension !== null)
  const isGap = result.by === 'gap'
  return {
    is: 'table',
    name,
    columns: [
      column(words('measurement.question')),
      ...(hasDimensions ? [column(words('measurement.dimension'))] : []),
      ...valueHeads(result, words),
      ...(isGap ? [column(words('surveyResults.column.zone'))] : []),
    ],
    rows: items.map((item) => [
      cell(texts.get(item.id) ?? ''),
      ...(hasDimensions
        ? [cell(item.dimension === null ? '' : words(`terms.dimension.${item.dimension}`))]
        : []),
      ...valueCells(item, intervals.items.get(item.id), result),
      ...(isGap ? [zoneCell(item, words)] : []),
    ]),
  }
}

/** Why customers are disappointed, as far as the standards tell. */
function causeTexts(blueprint: Blueprint, { survey, result }: AnsweredSurvey, words: Words): string[] {
  return gapReasons(blueprint, survey, result).map(({ dimension, cause, standards }) => {
    const why = words('slides.note.field', {
      name: words(`terms.dimension.${dimension}`),
      value: words(`surveyResults.causes.${cause ?? 'unmeasured'}`),
    })
    if (standards.length === 0) return why
    const list = standards
      .map(({ metric, state }) =>
        words('checklists.next', { step: metric, notes: words(`terms.standardState.${state}`) }),
      )
      .join(words('checklists.listComma'))
    return `${why} ${words('surveyResults.causes.standardsAre', { list })}`
  })
}

/** How a score stands against the value that is quoted to compare with. */
function referenceText({ score }: SurveyResult, words: Words): string | null {
  if (!score || score.is === 'csat') return null
  const standing = referenceStanding(score)
  if (standing === null) return null
  const texts = [
    words(`surveyResults.reference.${score.is}`),
    words(`surveyResults.reference.${standing}`),
    words('surveyResults.reference.source'),
  ]
  return texts.join(' ')
}

/** What to think of few answers; null where there are enough. */
const smallNote = ({ result: { n } }: AnsweredSurvey, words: Words): string | null =>
  isSmallSample(n) ? words('surveyResults.small', { count: n, least: leastCustomers }) : null

/** How the intervals were found; null where there are none. */
function intervalNote({ survey, intervals }: AnsweredSurvey, words: Words): string | null {
  const { weighted, meanOfItems, score } = intervals
  return weighted || meanOfItems || score ? intervalNotes(survey, words).join(' ') : null
}

const said = (is: 'text' | 'note', text: string | null): Block[] => (text === null ? [] : [{ is, text }])

/** What one survey asked, who answered and what it comes to. */
export function surveyBlocks(
  blueprint: Blueprint,
  answered: AnsweredSurvey,
  words: Words,
  theme: Theme,
): Block[] {
  const { survey, result, intervals } = answered
  const { by, band } = result
  const head: BlockTable = {
    is: 'table',
    name: words('surveyResults.head'),
    columns: [
      column(words('measurement.figure')),
      figure(words('measurement.value')),
      column(words('measurement.note')),
    ],
    rows: headRows(answered, words),
  }
  const bandText = by === 'gap' ? words('surveyResults.band', { band: plainText(band) }) : null
  const worst = worstItems(answered, mostWorst).map(({ item }) => item)
  const worstName = words(`measurement.worst.${by === 'gap' ? 'gap' : 'mean'}`)
  const causes = by === 'gap' ? causeTexts(blueprint, answered, words) : []
  const charts = [
    radarOf(survey, result, words, theme),
    barsOf(survey, { result, intervals }, words, theme),
    partsOf(result, words, theme),
  ]
  const isLong = result.items.length > mostWorst
  return [
    { is: 'heading', text: surveyTitle(survey, words) },
    head,
    ...said('note', [weightsText(result, words), bandText].filter((text) => text !== null).join(' ') || null),
    ...said('note', smallNote(answered, words)),
    ...said('note', intervalNote(answered, words)),
    ...said('note', referenceText(result, words)),
    ...some(dimensionTable(answered, words)),
    ...charts.filter((chart) => chart !== null),
    ...(isLong ? some(itemTable(answered, worst, worstName, words)) : []),
    ...(causes.length > 0
      ? [{ is: 'bullets' as const, name: words('surveyResults.causes.title'), texts: causes }]
      : []),
    ...some(itemTable(answered, result.items, words('measurement.asked'), words)),
  ]
}

const some = (table: BlockTable | null): BlockTable[] => (table ? [table] : [])
