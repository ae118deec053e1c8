import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { addSurvey } from '#edits/addSurvey.ts'
import { deleteCustomers } from '#edits/deleteCustomers.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import { duplicateSurvey } from '#edits/duplicateSurvey.ts'
import { setAnswers } from '#edits/setAnswers.ts'
import { setFields } from '#edits/setFields.ts'
import { setItems } from '#edits/setItems.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

const shop = blueprintOf({ customer: ['order', 'pay'], frontstage: ['greet'] })

const asked = done(shop, addSurvey, {
  id: 'wave1',
  title: 'Guests (1)',
  subject: 'Us',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  invited: 50,
  items: [
    { id: 'clean', text: 'It is clean.', dimension: 'tangibles', steps: ['order'] },
    { id: 'kept', text: 'Promises are kept.', dimension: 'reliability' },
    { id: 'quick', text: 'It is quick.', dimension: 'responsiveness' },
  ],
})

const got = (item: Id) => ({ is: 'perception', item }) as const
const expected = (item: Id) => ({ is: 'expectation', item }) as const
const answersOf = (now: Blueprint) => now.surveys.get('wave1')?.answers

const answered = done(asked, setAnswers, {
  survey: 'wave1',
  cells: [
    { row: 0, place: expected('clean'), value: 6 },
    { row: 0, place: got('clean'), value: 5 },
    { row: 1, place: got('kept'), value: 7 },
    { row: 1, place: { is: 'segment' }, value: 'Guest' },
    { row: 1, place: { is: 'at' }, value: '2026-11-22' },
    { row: 1, place: { is: 'points', dimension: 'reliability' }, value: 60 },
  ],
})

test('a new survey has its questions, no answers, and stands behind the others', () => {
  const two = done(asked, addSurvey, {
    id: 'second',
    title: '',
    instrument: 'nps',
    scale: { min: 0, max: 10 },
    items: [{ id: 'q', text: 'Would you?' }],
  })
  expect(problemsOf(two)).toEqual([])
  expect(inOrder(two.surveys).map(({ id }) => id)).toEqual(['wave1', 'second'])
  expect(two.surveys.get('second')?.answers).toEqual({ items: {} })
})

test('questions have ids that nothing else has, and steps that are there', () => {
  const nps = { id: 'x', title: '', instrument: 'nps', scale: { min: 0, max: 10 } } as const
  const with1 = (item: { id: string; text: string; steps?: string[] }) => ({ ...nps, items: [item] })
  expect(refused(asked, addSurvey, with1({ id: 'clean', text: '' }))).toBe('invalidValue')
  expect(refused(asked, addSurvey, with1({ id: 'x', text: '' }))).toBe('invalidValue')
  expect(refused(asked, addSurvey, with1({ id: 'y', text: '', steps: ['ghost'] }))).toBe('recordIsGone')
})

test('answers that are typed make customers, and all columns stay of one length', () => {
  expect(problemsOf(answered)).toEqual([])
  expect(answersOf(answered)).toEqual({
    at: [null, '2026-11-22'],
    segment: [null, 'Guest'],
    points: { reliability: [null, 60] },
    items: {
      clean: { perception: [5, null], expectation: [6, null] },
      kept: { perception: [null, 7] },
    },
  })
})

test('what is off the scale, no moment, or of a question that is gone is refused', () => {
  const one = (
    place: Parameters<typeof setAnswers.changes>[1]['cells'][number]['place'],
    value: string | number,
  ) => refused(asked, setAnswers, { survey: 'wave1', cells: [{ row: 0, place, value }] })
  expect(one(got('clean'), 8)).toBe('invalidValue')
  expect(one(got('clean'), 0)).toBe('invalidValue')
  expect(one(got('clean'), Number.NaN)).toBe('invalidValue')
  expect(one(got('clean'), '5')).toBe('invalidValue')
  expect(one({ is: 'at' }, 'yesterday')).toBe('invalidValue')
  expect(one({ is: 'points', dimension: 'empathy' }, -1)).toBe('invalidValue')
  expect(one(got('ghost'), 5)).toBe('recordIsGone')
  expect(one(got('valueOf'), 5)).toBe('recordIsGone')
  const taken = { row: 9, place: got('clean'), value: null }
  expect(refused(answered, setAnswers, { survey: 'wave1', cells: [taken] })).toBe('nothingToDo')
})

test('an edit of one answer leaves the other columns the same objects', () => {
  const after = done(answered, setAnswers, {
    survey: 'wave1',
    cells: [{ row: 0, place: got('kept'), value: 4 }],
  })
  expect(answersOf(after)?.items['clean']?.perception).toBe(answersOf(answered)?.items['clean']?.perception)
  expect(answersOf(after)?.items['kept']?.perception).toEqual([4, 7])
})

test('customers go with all they answered', () => {
  const after = done(answered, deleteCustomers, { survey: 'wave1', rows: [0] })
  expect(problemsOf(after)).toEqual([])
  expect(answersOf(after)).toMatchObject({ segment: ['Guest'], items: { clean: { perception: [null] } } })
  expect(refused(answered, deleteCustomers, { survey: 'wave1', rows: [2] })).toBe('nothingToDo')
})

test('questions that are changed, moved and joined by others keep their answers; those removed take them along', () => {
  const [clean, kept, quick] = asked.surveys.get('wave1')?.items ?? []
  if (!clean || !kept || !quick) throw new Error('the survey has three questions')
  const after = done(answered, setItems, {
    survey: 'wave1',
    items: [quick, { ...clean, text: 'It is spotless.', reversed: true }, { id: 'new', text: '' }],
  })
  expect(problemsOf(after)).toEqual([])
  expect(after.surveys.get('wave1')?.items.map(({ id }) => id)).toEqual(['quick', 'clean', 'new'])
  expect(answersOf(after)?.items).toEqual({ clean: { perception: [5, null], expectation: [6, null] } })
  expect(answersOf(after)?.segment).toEqual([null, 'Guest'])
})

test('questions may not have ids of others, nor of each other, nor steps that are gone', () => {
  const items = asked.surveys.get('wave1')?.items ?? []
  const set = (more: { id: string; text: string; steps?: string[] }) =>
    refused(asked, setItems, { survey: 'wave1', items: [...items, more] })
  expect(set({ id: 'clean', text: '' })).toBe('invalidValue')
  expect(set({ id: 'pay', text: '' })).toBe('invalidValue')
  expect(set({ id: 'z', text: '', steps: ['ghost'] })).toBe('recordIsGone')
  expect(refused(asked, setItems, { survey: 'wave1', items })).toBe('nothingToDo')
})

test('the next wave asks the same and has no answers, and stands right behind', () => {
  const other = done(answered, addSurvey, {
    id: 'other',
    title: '',
    instrument: 'csat',
    scale: { min: 1, max: 5 },
    items: [],
  })
  const after = done(other, duplicateSurvey, {
    survey: 'wave1',
    id: 'wave2',
    title: 'Guests (2)',
    itemIds: ['a', 'b', 'c'],
  })
  expect(problemsOf(after)).toEqual([])
  expect(inOrder(after.surveys).map(({ id }) => id)).toEqual(['wave1', 'wave2', 'other'])
  const { answers, items, invited } = after.surveys.get('wave2') ?? {}
  expect(answers).toEqual({ items: {} })
  expect(invited).toBeUndefined()
  expect(items?.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'It is clean.'],
    ['b', 'Promises are kept.'],
    ['c', 'It is quick.'],
  ])
})

test('the fields of a survey are set as those of any record, and it is deleted as any', () => {
  const set = {
    title: 'New',
    band: 0.5,
    scale: { min: 1, max: 9 },
    weights: { reliability: 60, tangibles: 40 },
  }
  const after = done(answered, setFields, { table: 'surveys', id: 'wave1', set })
  expect(problemsOf(after)).toEqual([])
  expect(after.surveys.get('wave1')).toMatchObject(set)
  expect(done(after, deleteSelected, { refs: [{ table: 'surveys', id: 'wave1' }] }).surveys.size).toBe(0)
})

test('a step that goes is taken off the questions about it', () => {
  const after = done(answered, deleteSelected, { refs: [{ table: 'steps', id: 'order' }] })
  expect(problemsOf(after)).toEqual([])
  expect(after.surveys.get('wave1')?.items[0]).not.toHaveProperty('steps')
})

test('whatever is typed and deleted, the document stays valid and as many customers answered as there are rows', () => {
  const cell = fc.record({
    row: fc.nat(6),
    place: fc.constantFrom(got('clean'), got('kept'), expected('clean'), { is: 'segment' } as const),
    value: fc.option(fc.integer({ min: 1, max: 7 })),
  })
  const act = fc.oneof(
    fc.array(cell, { minLength: 1 }).map((cells) => (now: Blueprint) => {
      const fitting = cells.map((each) =>
        each.place.is === 'segment' && each.value !== null ? { ...each, value: String(each.value) } : each,
      )
      const args = { survey: 'wave1', cells: fitting }
      return refused(now, setAnswers, args) ? now : done(now, setAnswers, args)
    }),
    fc.array(fc.nat(6)).map((rows) => (now: Blueprint) => {
      const args = { survey: 'wave1', rows }
      return refused(now, deleteCustomers, args) ? now : done(now, deleteCustomers, args)
    }),
  )
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const after = acts.reduce((now, each) => each(now), asked)
      expect(problemsOf(after)).toEqual([])
      const survey = after.surveys.get('wave1')
      if (!survey) throw new Error('the survey is there')
      const rows = Object.values(survey.answers.items)[0]?.perception.length ?? survey.answers.segment?.length
      expect(surveyResult(survey).customers).toBe(rows ?? 0)
    }),
  )
})
