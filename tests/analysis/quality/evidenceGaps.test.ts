import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceGaps } from '#analysis/quality/evidenceGaps.ts'
import { progress } from '#analysis/quality/progress.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { randomFile } from '../../model/randomFile.ts'
import { standard, touchpoint } from './records.ts'

const drawn = blueprintOf({
  customer: ['arrive@1', 'wait@2', 'pay@3'],
  frontstage: ['greet@1', 'bill@3', 'bow@4'],
  backstage: ['book@2'],
})
const given = having(
  drawn,
  'touchpoints',
  touchpoint('door', 'arrive'),
  touchpoint('sign', 'arrive'),
  touchpoint('receipt', 'bill'),
  touchpoint('ledger', 'book'),
)

describe('a touchpoint without a standard', () => {
  const bare = (...standards: readonly ReturnType<typeof standard>[]) =>
    evidenceGaps(having(given, 'standards', ...standards)).touchpointsWithoutStandard

  test('is one that neither its own nor its step’s standards speak of', () => {
    expect(bare()).toEqual(['door', 'sign', 'receipt', 'ledger'])
    expect(bare(standard('of the step', { step: 'arrive' }))).toEqual(['receipt', 'ledger'])
    expect(bare(standard('whole service'))).toHaveLength(4)
  })

  test('is not helped by the standard of another touchpoint at the same step', () => {
    expect(bare(standard('of the door', { step: 'arrive', touchpoint: 'door' }))).toEqual([
      'sign',
      'receipt',
      'ledger',
    ])
  })
})

test('a customer step meets no evidence where there is none that could be seen at its moment', () => {
  // The wait has only what stands behind the line of visibility; paying has the receipt that comes with the bill.
  expect(evidenceGaps(given).customerStepsWithoutEvidence).toEqual(['wait'])
  expect(evidenceGaps(given).otherSeenStepsWithoutEvidence).toEqual(['bow'])
})

test('evidence at a step that the customer cannot see is told', () => {
  expect(evidenceGaps(given).unseenTouchpoints).toEqual(['ledger'])
})

test('notes need no evidence', () => {
  const noted = having(given, 'steps', {
    id: 'n',
    name: 'n',
    lane: 'customer',
    kind: 'note',
    column: 9,
    row: 1,
  })
  expect(evidenceGaps(noted).customerStepsWithoutEvidence).toEqual(['wait'])
})

test('the gaps are just what the fourth step of the technique still misses', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      const blueprint = blueprintFromFile(file)
      const { customerStepsWithoutEvidence, otherSeenStepsWithoutEvidence } = evidenceGaps(blueprint)
      const missing = progress(blueprint).evidence.missing.map(({ id }) => id)
      expect([...customerStepsWithoutEvidence, ...otherSeenStepsWithoutEvidence].toSorted()).toEqual(
        missing.toSorted(),
      )
    }),
    { numRuns: 60 },
  )
})

test('the same tables give the same gaps', () => {
  expect(evidenceGaps({ ...given })).toBe(evidenceGaps(given))
})
