import { describe, expect, test } from 'vitest'
import { findings, fixOf } from '#analysis/checks/findings.ts'
import { applyFix } from '#edits/applyFix.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const inn = having(
  blueprintOf({ customer: ['arrive', 'pay'], frontstage: ['greet'] }, 'arrive>greet>pay'),
  'lanes',
  {
    id: 'empty',
    name: 'Nobody',
    kind: 'support',
  },
)

const found = (blueprint: Blueprint) => findings(blueprint, new Set())

function fixFor(blueprint: Blueprint, check: string): readonly Change[] {
  const finding = found(blueprint).find((each) => each.check === check)
  const changes = finding && fixOf(blueprint, finding)
  if (!changes) throw new Error(`nothing to fix: ${check}`)
  return changes
}

describe('mending what a check found', () => {
  test('makes the finding go, and brings no error', () => {
    // given
    const changes = fixFor(inn, 'empty-lane')

    // when
    const after = done(inn, applyFix, { changes })

    // then
    expect(after.lanes.has('empty')).toBe(false)
    expect(found(after).map(({ check }) => check)).not.toContain('empty-lane')
    expect(found(after).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is refused where the record has gone in the meantime', () => {
    const changes = fixFor(inn, 'empty-lane')
    const later = done(inn, applyFix, { changes })
    expect(refused(later, applyFix, { changes })).toBe('recordIsGone')
  })

  test('is refused where nothing would change', () => {
    expect(refused(inn, applyFix, { changes: [] })).toBe('nothingToDo')
  })

  test('never leaves a record that the file format would not take', () => {
    const changes: Change[] = [{ table: 'steps', id: 'pay', set: { waitSeconds: -1 } }]
    expect(refused(inn, applyFix, { changes })).toBe('invalidValue')
  })

  test('never takes the last lane', () => {
    const alone = blueprintOf({ customer: ['arrive'] })
    expect(refused(alone, applyFix, { changes: [{ table: 'lanes', id: 'customer', drop: true }] })).toBe(
      'lastLane',
    )
  })
})
