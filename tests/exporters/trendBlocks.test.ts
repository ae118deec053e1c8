import { expect, test } from 'vitest'
import { themes } from '#drawing/theme.ts'
import { trendBlocks } from '#exporters/measurement/trendBlocks.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { surveyOf } from '../analysis/surveys/surveyOf.ts'

await loadAllWords('en')
const means = { words: wordsIn('en'), language: 'en' as const, theme: themes.paper }

const wave = (id: string, at: string, score: number): Survey => {
  const asked = surveyOf(
    {
      id,
      title: id,
      instrument: 'nps',
      scale: { min: 0, max: 10 },
      items: [{ id: 'recommend', text: 'Recommend?' }],
    },
    [[score], [score]],
  )
  return { ...asked, answers: { ...asked.answers, at: [at, at] } }
}

test('what customers said over time stands once, behind the last survey of its kind, in the order of the dates', () => {
  const [may, april] = [wave('may', '2026-05-10', 10), wave('april', '2026-04-10', 3)]
  const surveys = [may, april]
  expect(trendBlocks(surveys, may, means)).toEqual([])
  const blocks = trendBlocks(surveys, april, means)
  expect(blocks.map(({ is }) => is)).toEqual(['chart', 'table', 'note'])
  const table = blocks.find((block) => block.is === 'table')
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['10 Apr 2026', '−100'],
    ['10 May 2026', '+100'],
  ])
})

test('one survey in one month has no trend', () => {
  const may = wave('may', '2026-05-10', 10)
  expect(trendBlocks([may], may, means)).toEqual([])
})
