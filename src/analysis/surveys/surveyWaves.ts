import type { Survey } from '#model/blueprint.ts'
import { customersIn } from './itemScores.ts'

/** One survey of several, or one month of a survey. */
export interface SurveyWave {
  readonly id: string
  readonly survey: Survey
  /** The customers that count; null for all. */
  readonly rows: readonly number[] | null
  /** The middle of its answers' dates, ms since 1970; null where none is dated. */
  readonly at: number | null
}

/** The middle one of the dates of the answers, ms since 1970; null where none is dated. */
function answeredAt({ answers }: Pick<Survey, 'answers'>): number | null {
  const times = (answers.at ?? [])
    .flatMap((at) => (at === null ? [] : [Date.parse(at)]))
    .toSorted((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? null
}

const folded = (text = '') => text.trim().toLowerCase()

/** True where two surveys can be held against each other: the same instrument on the same scale. */
export const areAlike = (a: Survey, b: Survey): boolean =>
  a.instrument === b.instrument &&
  a.scale.min === b.scale.min &&
  a.scale.max === b.scale.max &&
  (a.scale.direction ?? 'more-is-better') === (b.scale.direction ?? 'more-is-better')

/** The surveys like one, about the same, in the order in which they were answered; those without dates stand where they are in the list. */
export function wavesOf(surveys: readonly Survey[], like: Survey): readonly SurveyWave[] {
  const waves = surveys
    .filter((survey) => areAlike(survey, like) && folded(survey.subject) === folded(like.subject))
    .filter((survey) => customersIn(survey) > 0)
    .map((survey) => ({ id: survey.id, survey, rows: null, at: answeredAt(survey) }))
  const dated = waves.every(({ at }) => at !== null)
  return dated ? waves.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : waves
}

/** The answers of a survey by month, in order; none where fewer than two months are dated. */
export function monthsOf(survey: Survey): readonly SurveyWave[] {
  const months = new Map<string, number[]>()
  survey.answers.at?.forEach((at, row) => {
    if (at === null) return
    const rows = months.get(at.slice(0, 7))
    if (rows) rows.push(row)
    else months.set(at.slice(0, 7), [row])
  })
  if (months.size < 2) return []
  return [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, rows]) => ({ id: month, survey, rows, at: Date.parse(`${month}-01`) }))
}
