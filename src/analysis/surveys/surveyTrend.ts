import type { Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { customersIn } from './itemScores.ts'
import { figureOfScore } from './surveyComparison.ts'
import { type SurveyResult, surveyResult } from './surveyResult.ts'
import { monthsOf, type SurveyWave, wavesOf } from './surveyWaves.ts'

/** What one wave came to. */
interface WaveResult {
  readonly wave: SurveyWave
  readonly result: SurveyResult
  /** Of the whole, then of each dimension of the trend; null where nothing was answered. */
  readonly values: readonly (number | null)[]
}

/** What customers said, time after time. */
export interface SurveyTrend {
  /** Surveys of one kind, or the months of one survey. */
  readonly kind: 'waves' | 'months'
  readonly dimensions: readonly Dimension[]
  /** In the order of their times, two or more. */
  readonly waves: readonly WaveResult[]
  /** True where every wave has its time. */
  readonly dated: boolean
}

/** With more answers a trend would hold up whoever looks on. */
const mostAnswers = 60_000

const answersIn = ({ survey, rows }: SurveyWave) =>
  (rows?.length ?? customersIn(survey)) * survey.items.length

/** The one figure of the whole; the share of CSAT in per cent. */
function overall({ by, score, weighted }: SurveyResult): number | null {
  const value = score ? figureOfScore(score) : weighted
  return value !== null && by === 'csat' ? value * 100 : value
}

/** The surveys like this one over time, or where it stands alone its answers by month; null where there is no second one. */
export function surveyTrend(surveys: readonly Survey[], survey: Survey): SurveyTrend | null {
  const waves = wavesOf(surveys, survey)
  const kind = waves.length > 1 ? 'waves' : 'months'
  const shown = kind === 'waves' ? waves : monthsOf(survey)
  if (shown.length < 2 || shown.reduce((sum, wave) => sum + answersIn(wave), 0) > mostAnswers) return null
  const results = shown.map((wave) => surveyResult(wave.survey, wave.rows))
  const dimensions = [
    ...new Set(results.flatMap((result) => result.dimensions.map(({ dimension }) => dimension))),
  ]
  const valuesOf = (result: SurveyResult) => [
    overall(result),
    ...dimensions.map(
      (each) => result.dimensions.find(({ dimension }) => dimension === each)?.value?.mean ?? null,
    ),
  ]
  return {
    kind,
    dimensions,
    waves: shown.flatMap((wave, i) => {
      const result = results[i]
      return result ? [{ wave, result, values: valuesOf(result) }] : []
    }),
    dated: shown.every(({ at }) => at !== null),
  }
}

/** "May 2026", for a survey with its day; its title where the trend is not dated. `language` is a BCP 47 tag. */
export function waveText({ at, survey }: SurveyWave, { kind, dated }: SurveyTrend, language: string): string {
  if (!dated || at === null) return survey.title
  return new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    ...(kind === 'waves' && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
