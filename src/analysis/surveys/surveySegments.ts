import type { Survey } from '#model/blueprint.ts'
import { customersIn } from './itemScores.ts'

/** The customers of a survey by the segment they belong to, in the order in which segments first occur; '' for those in none. */
export function surveySegments(survey: Survey): ReadonlyMap<string, readonly number[]> {
  const segments = new Map<string, number[]>()
  const customers = customersIn(survey)
  for (let row = 0; row < customers; row += 1) {
    const name = survey.answers.segment?.[row] ?? ''
    const rows = segments.get(name)
    if (rows) rows.push(row)
    else segments.set(name, [row])
  }
  return segments
}
