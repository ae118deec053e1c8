import { expect, test } from 'vitest'
import { languageOf, questionnaireOf } from '#commands/questionnaireOf.ts'
import type { Survey } from '#model/blueprint.ts'
import { itemsFor } from '#templates/instruments/itemsFor.ts'

const about = { about: { id: 'b', title: 'Hotel', state: 'as-is' } } as const

const servqual = (items: Survey['items']): Survey => ({
  id: 's',
  title: ' Guests\n2026 ',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items,
  answers: { items: {} },
})

const ready = itemsFor('servqual', { language: 'en', service: 'our hotel' }).map((item, i) => ({
  id: `i${i}`,
  ...item,
}))

test('what customers expect is asked in words of its own while a question is as it was made', () => {
  const { parts, title, points } = questionnaireOf(servqual(ready), about)
  expect(title).toBe('Guests 2026')
  expect(parts.map(({ is, questions }) => [is, questions.length])).toEqual([
    ['expectation', 22],
    ['perception', 22],
  ])
  expect(parts[0]?.questions[0]).toMatchObject({
    number: 1,
    code: 'E1',
    text: 'Excellent hotels use up-to-date equipment.',
    dimension: 'tangibles',
    ends: ['strongly disagree', 'strongly agree'],
  })
  expect(parts[1]?.questions[0]).toMatchObject({
    code: 'P1',
    text: 'The equipment that our hotel uses is up to date.',
  })
  expect(points).toEqual(['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'])
})

test('a question in somebody’s own words is asked in the same words in both parts', () => {
  const { parts } = questionnaireOf(servqual([{ id: 'own', text: 'The lift\nis quick.' }]), about)
  expect(parts.map(({ questions }) => questions[0]?.text)).toEqual([
    'The lift is quick.',
    'The lift is quick.',
  ])
})

test('instruments that ask once have one part and no points', () => {
  const nps: Survey = {
    ...servqual([{ id: 'q', text: 'Would you?' }]),
    instrument: 'nps',
    scale: { min: 0, max: 10 },
  }
  const { parts, points } = questionnaireOf(nps, about)
  expect(parts.map(({ is }) => is)).toEqual(['perception'])
  expect(points).toEqual([])
})

test('the questionnaire speaks the language of its questions', () => {
  const item = (text: string) => ({ id: text, text })
  expect(languageOf({ items: [item('您满意吗？'), item('快捷。')] }, about)).toBe('zh-CN')
  expect(languageOf({ items: [item('Quick.'), item('Clean, 干净.'), item('Kind.')] }, about)).toBe('en')
  expect(languageOf({ items: [] }, { about: { ...about.about, language: 'zh-Hans' } })).toBe('zh-CN')
  expect(questionnaireOf(servqual([item('员工有礼貌。')]), about).parts[0]?.questions[0]?.ends).toEqual([
    '非常不同意',
    '非常同意',
  ])
})
