import { describe, expect, test } from 'vitest'
import { applied } from '#model/change.ts'
import { editedRows } from '#panels/registers/editedRows.ts'
import { having } from '../model/notation.ts'
import { failPoint, marked, rowsOf } from './registerSamples.ts'

describe('of the rows that a grid shows already', () => {
  test('an edit of one record gives it one row anew', () => {
    const before = rowsOf(marked, 'failPoints')
    const after = applied(marked, [{ table: 'failPoints', id: 'cold', set: { owner: 'Porter' } }])
    const edited = editedRows(before, rowsOf(after, 'failPoints'))
    expect(edited?.map(({ id }) => id)).toEqual(['cold'])
    expect(edited?.[0]?.record).toMatchObject({ owner: 'Porter' })
  })

  test('an edit of a step gives it the rows of that step, and one of something else none', () => {
    const before = rowsOf(marked, 'failPoints')
    const step = applied(marked, [{ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } }])
    expect(editedRows(before, rowsOf(step, 'failPoints'))?.map(({ id }) => id)).toEqual(['late'])
    const again = rowsOf(marked, 'failPoints')
    const evidence = having(marked, 'touchpoints', { id: 'tag', step: 'greet', evidence: 'Bag tag' })
    expect(editedRows(again, rowsOf(evidence, 'failPoints'))).toEqual([])
  })

  test('all are given anew where one has come, gone or moved', () => {
    const before = rowsOf(marked, 'failPoints')
    const more = having(marked, 'failPoints', failPoint('new', 'pay'))
    const fewer = applied(marked, [{ table: 'failPoints', id: 'cold', drop: true }])
    const moved = applied(marked, [{ table: 'failPoints', id: 'lost', set: { step: 'pay' } }])
    for (const after of [more, fewer, moved])
      expect(editedRows(before, rowsOf(after, 'failPoints'))).toBeNull()
  })

  test('all are given anew where many have changed at once', () => {
    const points = Array.from({ length: 200 }, (_, i) => failPoint(`f${i}`, 'pay'))
    const many = having(marked, 'failPoints', ...points)
    const before = rowsOf(many, 'failPoints')
    const renamed = applied(many, [{ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } }])
    expect(editedRows(before, rowsOf(renamed, 'failPoints'))).toBeNull()
  })
})
