import { expect, test } from 'vitest'
import { addMeasurements } from '#edits/addMeasurements.ts'
import { addReadyStandard } from '#edits/addReadyStandard.ts'
import { addStandard } from '#edits/addStandard.ts'
import { setFields } from '#edits/setFields.ts'
import { setMeasure } from '#edits/setMeasure.ts'
import type { Standard } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

const answer: Standard = {
  id: 'answer',
  step: 'greet',
  metric: 'Seconds to the greeting',
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 20,
  limit: 30,
  unit: 's',
}
const tidy: Standard = {
  ...answer,
  id: 'tidy',
  metric: 'Tables wiped',
  comparator: 'at-least',
  target: 95,
  limit: 90,
  unit: '%',
}
const cafe = having(blueprintOf({ frontstage: ['greet', 'serve'] }), 'standards', answer, tidy)

const measured = (id: string, value: number, standard = 'answer') => ({
  id,
  standard,
  value,
  at: '2026-11-22',
})

test('measurements come behind those that are there, in the order given', () => {
  const before = done(cafe, addMeasurements, { all: [measured('a', 12)] })

  const after = done(before, addMeasurements, {
    all: [{ ...measured('c', 18), sample: 40, source: 'Log' }, measured('b', 93, 'tidy')],
  })

  expect(problemsOf(after)).toEqual([])
  expect(inOrder(after.measurements).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(after.measurements.get('c')).toMatchObject({
    standard: 'answer',
    value: 18,
    sample: 40,
    source: 'Log',
  })
})

test('all measurements are added or none', () => {
  const all = (...more: ReturnType<typeof measured>[]) => ({ all: [measured('a', 12), ...more] })
  expect(refused(cafe, addMeasurements, { all: [] })).toBe('nothingToDo')
  expect(refused(cafe, addMeasurements, all(measured('b', 12, 'ghost')))).toBe('recordIsGone')
  expect(refused(cafe, addMeasurements, all(measured('a', 13)))).toBe('invalidValue')
  expect(refused(cafe, addMeasurements, all({ ...measured('b', 12), at: 'today' }))).toBe('invalidValue')
  expect(refused(cafe, addMeasurements, all(measured('b', Number.NaN)))).toBe('invalidValue')
})

test('a ready standard stands at its step with all that it says, or at none', () => {
  const { id: _, step: __, ...wording } = answer
  let after = done(cafe, addReadyStandard, { id: 'r1', step: 'serve', wording })
  after = done(after, addReadyStandard, { id: 'r2', step: null, wording })

  expect(problemsOf(after)).toEqual([])
  expect(after.standards.get('r1')).toMatchObject({ ...wording, step: 'serve' })
  expect(after.standards.get('r2')).not.toHaveProperty('step')
  expect(refused(cafe, addReadyStandard, { id: 'r1', step: 'ghost', wording })).toBe('recordIsGone')
  expect(refused(cafe, addReadyStandard, { id: 'tidy', step: null, wording })).toBe('invalidValue')
})

test('the target of a new standard is open until somebody says what is wanted', () => {
  const fresh = done(cafe, addStandard, { id: 'new', step: 'serve', metric: 'Spills' })
  const written = (set: Partial<Standard>) =>
    done(fresh, setFields, { table: 'standards', id: 'new', set }).standards.get('new') ?? answer

  expect(targetIsOpen(fresh.standards.get('new') ?? answer)).toBe(true)
  expect(targetIsOpen(written({ method: 'Count', owner: 'Barista', frequency: 'daily' }))).toBe(true)
  expect(targetIsOpen(written({ target: 3 }))).toBe(false)
  expect(targetIsOpen(written({ unit: 'a day' }))).toBe(false)
  expect(targetIsOpen(written({ statistic: 'mean' }))).toBe(false)
})

test('per cent become shares with all that was measured, and come back the same', () => {
  const before = done(cafe, addMeasurements, {
    all: [measured('a', 93, 'tidy'), measured('b', 97.5, 'tidy')],
  })
  const compared = done(before, setFields, {
    table: 'standards',
    id: 'tidy',
    set: { benchmark: [{ who: 'Next door', value: 99 }], promised: 98, statistic: 'median' },
  })

  const shares = done(compared, setMeasure, { id: 'tidy', measure: 'yes-no' })

  expect(shares.standards.get('tidy')).toMatchObject({
    measure: 'yes-no',
    target: 0.95,
    limit: 0.9,
    promised: 0.98,
    benchmark: [{ who: 'Next door', value: 0.99 }],
  })
  expect(shares.standards.get('tidy')).not.toHaveProperty('unit')
  expect(inOrder(shares.measurements).map(({ value }) => value)).toEqual([0.93, 0.975])

  const back = done(shares, setMeasure, { id: 'tidy', measure: 'number' })
  const { statistic: _, ...others } = compared.standards.get('tidy') ?? tidy
  expect(back.standards.get('tidy')).toEqual(others)
  expect(back.measurements).toEqual(compared.measurements)
})

test('a time cannot become a share: the standard begins anew at always, unless something was measured', () => {
  const after = done(cafe, setMeasure, { id: 'answer', measure: 'yes-no' })
  expect(after.standards.get('answer')).toMatchObject({
    measure: 'yes-no',
    comparator: 'at-least',
    target: 1,
  })
  expect(after.standards.get('answer')).not.toHaveProperty('limit')
  expect(problemsOf(after)).toEqual([])

  const withValues = done(cafe, addMeasurements, { all: [measured('a', 12)] })
  expect(refused(withValues, setMeasure, { id: 'answer', measure: 'yes-no' })).toBe('measuredOtherwise')
})
