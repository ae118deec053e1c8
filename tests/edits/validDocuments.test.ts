import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withConsequences } from '#edits/consequences.ts'
import { isRefusal } from '#edits/edit.ts'
import { type EditName, editNames } from '#edits/editNames.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { attempt } from './randomEdits.ts'
import { problemsOf } from './validity.ts'

const number = fc.nat(1_000_000)
const oneEdit = fc.tuple(number, ...Array.from({ length: 24 }, () => number))
const sequence = fc.array(oneEdit, { minLength: 1, maxLength: 40, size: 'max' })

function start(): Blueprint {
  const standard = { basis: 'objective', measure: 'number', comparator: 'at-most', target: 5 } as const
  const plain = blueprintOf(
    {
      evidence: [],
      'customer/one': ['a', 'b', 'c@2/2'],
      'frontstage/one': ['d', 'e@1/1.0000005'],
      'customer/two': ['f', 'g@1.0000005'],
      backstage: ['h'],
    },
    'a>b>c',
    'd~f',
  )
  const evident = having(plain, 'touchpoints', { id: 't', step: 'a', evidence: 'Sign' })
  const failing = having(evident, 'failPoints', { id: 'p', step: 'd', failure: 'Late', status: 'open' })
  const promising = having(failing, 'standards', {
    id: 's',
    step: 'a',
    touchpoint: 't',
    metric: 'x',
    ...standard,
  })
  const measured = having(promising, 'measurements', { id: 'm', standard: 's', value: 1, at: '2026-03-01' })
  const complained = having(measured, 'complaints', {
    id: 'k',
    step: 'd',
    failPoint: 'p',
    standard: 's',
    received: '2026-03-01T10:00:00Z',
    description: 'Late',
  })
  return having(complained, 'surveys', {
    id: 'q',
    title: 'Guests',
    instrument: 'csat',
    scale: { min: 1, max: 5 },
    items: [{ id: 'q1', text: 'How?', steps: ['a', 'd'] }],
    answers: { items: { q1: { perception: [4] } } },
  })
}

type Numbers = readonly [number, ...number[]]

/** Runs a sequence of edits, and shows each that was not refused. */
function run(edits: readonly Numbers[], seen: (after: Blueprint, edit: EditName) => void): void {
  let now = start()
  let last = 0
  for (const numbers of edits) {
    const { edit, outcome } = attempt(now, numbers, () => `new${++last}`)
    if (isRefusal(outcome)) continue
    now = applied(now, withConsequences(now, outcome))
    seen(now, edit)
  }
}

test('any sequence of edits leaves a valid document after each, and every edit is among them', () => {
  expect(problemsOf(start())).toEqual([])
  const tried = new Set<EditName>()
  fc.assert(
    fc.property(sequence, (edits) => {
      run(edits, (after, edit) => {
        tried.add(edit)
        expect(problemsOf(after)).toEqual([])
      })
    }),
    { numRuns: 200 },
  )
  // Nothing lacks a place once a document is open, so placing what lacks one is always refused here.
  expect(editNames.filter((edit) => !tried.has(edit))).toEqual(['placeMissing'])
}, 60_000)

test('an edit never writes: the blueprint it was given stays as it was', () => {
  fc.assert(
    fc.property(oneEdit, (numbers) => {
      // given
      const now = start()
      const before = structuredClone(now)

      // when
      const { outcome } = attempt(now, numbers, () => 'new1')
      if (!isRefusal(outcome)) applied(now, withConsequences(now, outcome))

      // then
      expect(now).toEqual(before)
    }),
    { numRuns: 300 },
  )
})
