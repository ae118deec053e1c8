import { expect, test } from 'vitest'
import { askSurvey } from '#analysis/surveys/askSurvey.ts'
import { bootstrapIntervals, intervalsOf } from '#analysis/surveys/bootstrap.ts'
import { type PackedColumn, piecesOf, surveyOfPieces } from '#analysis/surveys/packedSurvey.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { itemsOf, servqualItems, surveyOf } from './surveyOf.ts'

const items = itemsOf(servqualItems)
const rows = (shift: number) =>
  Array.from({ length: 40 }, (_, row) =>
    items.map((_item, i) => ((row * i + shift) % 11 === 0 ? null : 1 + ((row * 7 + i * shift) % 7))),
  )
const plain = surveyOf({ items }, rows(2), rows(3))
const survey = {
  ...plain,
  answers: {
    ...plain.answers,
    at: Array.from({ length: 45 }, () => null),
    points: { empathy: [40, null, 60] },
  },
}

test('what is asked of a survey is first what it comes to, then its intervals', async () => {
  const told: string[] = []
  const asked = askSurvey(survey, {
    resamples: 60,
    onResult: (result) => told.push(`weighted ${result.weighted}`),
    onProgress: (share) => told.push(share < 1 ? 'progress' : 'all'),
  })
  const outcome = await asked.outcome
  expect(told[0]).toBe(`weighted ${surveyResult(survey).weighted}`)
  expect(outcome.is === 'done' && intervalsOf(outcome.draws)).toEqual(
    bootstrapIntervals(survey, { resamples: 60 }),
  )
})

test('what is cancelled ends at once and tells nothing more', async () => {
  const told: number[] = []
  const asked = askSurvey(survey, { resamples: 1_000_000, onProgress: (share) => told.push(share) })
  asked.cancel()
  expect(await asked.outcome).toEqual({ is: 'cancelled' })
  const before = told.length
  const next = askSurvey(survey, { resamples: 5 })
  await next.outcome
  expect(told.length).toBe(before)
})

/** What a survey comes to once a worker has put it together again. */
function afterPieces(rowsAsked: readonly number[] | null) {
  const columns: PackedColumn[] = []
  for (const piece of piecesOf(survey, { rows: rowsAsked, seed: 4 })) {
    if (piece.is === 'question')
      return surveyResult(surveyOfPieces(piece.frame, columns), piece.rows && Array.from(piece.rows))
    columns.push(piece.column)
  }
  return null
}

test('a survey that was cut up for a worker comes to the same', () => {
  const chosen = [3, 5, 8, 13, 21]
  expect(afterPieces(null)).toEqual(surveyResult(survey))
  expect(afterPieces(chosen)).toEqual(surveyResult(survey, chosen))
})
