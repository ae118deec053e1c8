import { describe, expect, test } from 'vitest'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { comparedDimensions } from '#exporters/measurement/comparedDimensions.ts'
import { rivalColumns } from '#exporters/measurement/rivalColumns.ts'
import { itemsOf, servqualItems, surveyOf, workedPerceptions } from '../analysis/surveys/surveyOf.ts'
import { blueprintOf, having } from '../model/notation.ts'

await loadAllWords('en')
const t = wordsIn('en')
const items = itemsOf(servqualItems)
const plain = blueprintOf({ customer: ['order'] })
const sixes = [items.map(() => 6)]

const about = (id: string, subject: string, gap: number): Survey =>
  surveyOf({ items, id, subject }, [items.map(() => 6 + gap)], sixes)

const ours = surveyOf({ items, id: 'ours', title: 'Guests in May' }, [workedPerceptions], sixes)

describe('dimensions beside those of others', () => {
  const all = having(
    plain,
    'surveys',
    ours,
    about('i', 'Industry average', 0),
    about('h', 'Harbour', -0.25),
    about('n', 'Northern', 0.5),
  )

  test('say the gap of each with its sign, and how far we are from the best', () => {
    const reliability = comparedDimensions(all, t).find(({ metric }) => metric === 'Reliability')
    expect(reliability).toMatchObject({
      own: '−1.00',
      best: '+0.50',
      who: 'Northern',
      toBest: '−1.50, behind',
      gap: '−1.50',
      index: '–',
      step: 'Guests in May, perception minus expectation, on 1 to 7',
    })
    expect(reliability?.rivals.map(({ text }) => text)).toEqual(['+0.50', '0.00', '−0.25'])
  })

  test('have a column for each competitor, the industry last', () => {
    expect(rivalColumns(comparedDimensions(all, t))).toEqual(['Northern', 'Harbour', 'Industry average'])
  })

  test('say so where only others were surveyed', () => {
    const [first] = comparedDimensions(having(plain, 'surveys', about('n', 'Northern', 0.5)), t)
    expect(first).toMatchObject({ own: 'not surveyed', toBest: '', best: '+0.50' })
  })
})
