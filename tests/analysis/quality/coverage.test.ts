import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverage, servqualDimensions } from '#analysis/quality/coverage.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { randomFile } from '../../model/randomFile.ts'
import { standard, touchpoint } from './records.ts'

const drawn = blueprintOf({
  'customer/book': ['call'],
  'customer/stay': ['sleep'],
  'customer/leave': ['pay'],
})
const evident = having(
  drawn,
  'touchpoints',
  touchpoint('bed', 'sleep', { dimensions: ['tangibles', 'empathy'] }),
  touchpoint('bath', 'sleep', { dimensions: ['tangibles'] }),
  touchpoint('bill', 'pay'),
)
const given = having(
  evident,
  'standards',
  standard('rings', { step: 'call', dimension: 'responsiveness' }),
  standard('inspection', { touchpoint: 'bath', dimension: 'tangibles' }),
  standard('stars', { dimension: 'reliability' }),
  standard('plain', { step: 'pay' }),
)

const cell = (blueprint: Blueprint, row: string, dimension: string) => {
  const found = coverage(blueprint).rows.find(({ of, phase }) => (phase ?? of) === row)
  const at = found?.cells.find((each) => each.dimension === dimension)
  return at && [at.touchpoints, at.standards]
}

test('touchpoints and standards stand in the cells of their phase and dimension', () => {
  expect(cell(given, 'stay', 'tangibles')).toEqual([['bed', 'bath'], ['inspection']])
  expect(cell(given, 'stay', 'empathy')).toEqual([['bed'], []])
  expect(cell(given, 'book', 'responsiveness')).toEqual([[], ['rings']])
  expect(cell(given, 'leave', 'assurance')).toEqual([[], []])
})

test('every phase has a row, and so have the standards of the whole service', () => {
  expect(coverage(given).rows.map(({ of, phase }) => phase ?? of)).toEqual([
    'book',
    'stay',
    'leave',
    'whole-service',
  ])
  expect(cell(given, 'whole-service', 'reliability')).toEqual([[], ['stars']])
  expect(coverage(drawn).rows).toHaveLength(3)
})

test('steps of no phase have a row of their own before the others', () => {
  const loose = having(given, 'steps', { id: 'wait', name: 'wait', lane: 'customer', kind: 'wait' })
  const seated = having(loose, 'touchpoints', touchpoint('chair', 'wait', { dimensions: ['tangibles'] }))
  expect(coverage(seated).rows[0]).toMatchObject({ of: 'no-phase', phase: null })
  expect(cell(seated, 'no-phase', 'tangibles')).toEqual([['chair'], []])
  expect(coverage(loose).rows[0]?.phase).toBe('book')
})

test('the five dimensions of SERVQUAL are always there, those of digital channels where they are used', () => {
  expect(coverage(drawn).dimensions).toEqual(servqualDimensions)
  const online = having(given, 'standards', standard('uptime', { step: 'call', dimension: 'availability' }))
  expect(coverage(online).dimensions).toEqual([
    'reliability',
    'responsiveness',
    'assurance',
    'empathy',
    'tangibles',
    'availability',
  ])
})

test('what names no dimension is told apart', () => {
  expect(coverage(given).without).toEqual({ touchpoints: ['bill'], standards: ['plain'] })
})

test('the same tables give the same matrix', () => {
  expect(coverage({ ...given })).toBe(coverage(given))
})

test('nothing that names a dimension is lost', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      const blueprint = blueprintFromFile(file)
      const { rows, without } = coverage(blueprint)
      const shown = (kind: 'touchpoints' | 'standards') =>
        new Set([...rows.flatMap(({ cells }) => cells.flatMap((each) => each[kind])), ...without[kind]])
      expect(shown('touchpoints')).toEqual(new Set(blueprint.touchpoints.keys()))
      expect(shown('standards')).toEqual(new Set(blueprint.standards.keys()))
    }),
    { numRuns: 60 },
  )
})
