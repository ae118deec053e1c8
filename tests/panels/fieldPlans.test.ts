import { expect, test } from 'vitest'
import { recordShapes } from '#model/schema.ts'
import { failPointLines, takenFields } from '#panels/fields/failPointFields.ts'
import type { FieldLine } from '#panels/fields/field.ts'
import { benchmarkPlan, escalationPlan, linksPlan } from '#panels/fields/listPlans.ts'
import { ratingNames } from '#panels/fields/ratings.ts'
import { standardPlan } from '#panels/fields/standardFields.ts'
import { emotion, noFailPoint, stepPlan } from '#panels/fields/stepFields.ts'
import { touchpointPlan } from '#panels/fields/touchpointFields.ts'

/** The fields of the record that lines of fields write. */
const keysOf = <R>(lines: readonly FieldLine<R>[]): string[] =>
  lines.flatMap((line) => ('key' in line ? [line] : line)).map(({ key }) => key.split('.')[0] ?? '')

const without = (shape: object, ...others: string[]) =>
  Object.keys(shape)
    .filter((key) => key !== 'id' && !others.includes(key))
    .toSorted()

const sorted = (keys: readonly string[]) => [...new Set(keys)].toSorted()

test('every field of a fail point, a standard and a touchpoint can be edited', () => {
  const { before, after, rare } = failPointLines
  expect(sorted([...keysOf([...before, ...after, ...rare, ...takenFields]), ...ratingNames])).toEqual(
    without(recordShapes.failPoints.shape, 'step'),
  )
  expect(
    sorted([...keysOf([...standardPlan.usual, ...standardPlan.rare]), benchmarkPlan.key, escalationPlan.key]),
  ).toEqual(without(recordShapes.standards.shape, 'step', 'touchpoint'))
  expect(sorted([...keysOf([...touchpointPlan.usual, ...touchpointPlan.rare]), linksPlan.key])).toEqual(
    without(recordShapes.touchpoints.shape, 'step'),
  )
})

test('so can every field of a step but its place and its subprocess', () => {
  const fields = keysOf([...stepPlan.usual, ...stepPlan.rare, emotion, noFailPoint])
  expect(sorted([...fields, linksPlan.key])).toEqual(
    without(recordShapes.steps.shape, 'lane', 'phase', 'column', 'row', 'subprocess'),
  )
})
