import { beforeAll, describe, expect, test } from 'vitest'
import { actionPriority } from '#analysis/actionPriority.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { applied } from '#model/change.ts'
import { having } from '../../model/notation.ts'
import { counter } from './counter.ts'
import { listIn, type OpenedWorkbook, workbookOf, patience } from './openedWorkbook.ts'

describe('formulas follow what is filled in', () => {
  let workbook: OpenedWorkbook
  beforeAll(async () => {
    workbook = await workbookOf(counter)
  }, patience)
  const rowOf = (list: ReturnType<typeof listIn>, key: string, id: string) =>
    list.rows.find(({ cells }) => cells[key] === id)?.number ?? 0

  test('the RPN and the action priority follow the ratings, all thousand of them', () => {
    const list = listIn(workbook, 'failPoints')
    const row = rowOf(list, 'id', 'late')
    expect(list.recalculated('rpn', row)).toBe(245)
    expect(list.recalculated('expectedRpn', row)).toBe(84)
    expect(list.recalculated('achievedRpn', row)).toBe(105)
    const names = { high: 'High', medium: 'Medium', low: 'Low' }
    for (let i = 0; i < 1000; i++) {
      const rating = {
        severity: 1 + Math.floor(i / 100),
        occurrence: 1 + (Math.floor(i / 10) % 10),
        detection: 1 + (i % 10),
      }
      expect(list.recalculated('priority', row, rating)).toBe(names[actionPriority(rating)])
    }
    expect(list.recalculated('rpn', row, { severity: null })).toBe('')
    expect(list.recalculated('priority', row, { detection: 11, severity: 10, occurrence: 10 })).toBe('')
    expect(list.recalculated('priority', rowOf(list, 'id', 'rude'))).toBe('')
  })

  test.each([
    ['most', [100, 120, 130, 300, 310]],
    ['least', [5, 4, 3.9]],
    ['range', [-11, -10, -6, -5, 4, 4.5]],
    ['checked', [0, 0.4, 0.5, 0.9, 1]],
  ] as const)('the audit sheet judges a value of the standard %s as the editor does', (id, values) => {
    const list = listIn(workbook, 'audit')
    const standard = counter.standards.get(id)
    const words = { met: 'Met', tolerated: 'Tolerated', missed: 'Missed', unmeasured: '' }
    for (const value of values) {
      const state = standard && stateOf(standard, [{ value, at: '2026-01-01' }])
      expect(list.recalculated('result', rowOf(list, 'id', id), { measured: value })).toBe(
        words[state ?? 'unmeasured'],
      )
    }
    expect(list.recalculated('result', rowOf(list, 'id', id), { measured: null })).toBe('')
    expect(list.recalculated('result', rowOf(list, 'id', id), { measured: 'soon' })).toBe('')
  })

  test('where a yes or a no is asked, these words will do', () => {
    const list = listIn(workbook, 'audit')
    const of = (row: number, measured: string) => list.recalculated('result', row, { measured })
    const standard = rowOf(list, 'id', 'checked')
    expect([of(standard, 'yes'), of(standard, 'no')]).toEqual(['Met', 'Missed'])
    const failSafe = rowOf(list, 'checkKind', 'failSafe')
    expect([of(failSafe, 'yes'), of(failSafe, 'no'), of(failSafe, '')]).toEqual(['Met', 'Missed', ''])
    expect(list.cell('measured', failSafe).dataValidation).toMatchObject({ type: 'list', errorStyle: 'stop' })
    expect(list.cell('measured', standard).dataValidation).toMatchObject({
      type: 'list',
      errorStyle: 'warning',
    })
    expect(list.cell('measured', rowOf(list, 'id', 'most')).dataValidation).toMatchObject({ type: 'decimal' })
  })

  test('the state of a standard follows its figure, its target and its comparison', () => {
    const list = listIn(workbook, 'standards')
    const row = rowOf(list, 'id', 'most')
    // Mean of 100 and three times 160.
    expect(list.recalculated('state', row)).toBe('Tolerated')
    expect(list.recalculated('state', row, { measuredValue: 301 })).toBe('Missed')
    expect(list.recalculated('state', row, { targetValue: 150 })).toBe('Met')
    expect(list.recalculated('state', row, { limitValue: null })).toBe('Missed')
    expect(list.recalculated('state', row, { comparator: 'At least' })).toBe('Met')
    expect(list.recalculated('state', row, { comparator: 'Between', upperValue: 150 })).toBe('Met')
    expect(list.recalculated('state', row, { measuredValue: null })).toBe('Not measured')
    expect(list.recalculated('state', rowOf(list, 'id', 'open'))).toBe('Not measured')
    expect(list.cell('state', rowOf(list, 'id', 'shares')).value).toBe('Met')
  })

  test('a mean that equals its target but for the last binary digit meets it', async () => {
    const target = having(
      counter,
      'measurements',
      ...[0.1, 0.2, 0.3].map((value, i) => ({ id: `d${i}`, standard: 'least', value, at: '2026-01-01' })),
    )
    const standards = applied(target, [{ table: 'standards', id: 'least', set: { target: 0.2 } }])
    const list = listIn(await workbookOf(standards), 'standards')
    expect(list.recalculated('state', rowOf(list, 'id', 'least'))).toBe('Met')
  })

  test('the state of a measurement follows its value', () => {
    const list = listIn(workbook, 'measurements')
    const row = rowOf(list, 'id', 'm3')
    expect(list.recalculated('state', row)).toBe('Tolerated')
    expect(list.recalculated('state', row, { value: -5 })).toBe('Met')
    expect(list.recalculated('state', row, { value: null })).toBe('Not measured')
  })
})
