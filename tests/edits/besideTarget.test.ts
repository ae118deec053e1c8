import { describe, expect, test } from 'vitest'
import { besideTarget } from '#edits/besideTarget.ts'
import { connectInRow } from '#edits/connectInRow.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import type { Direction } from '#edits/neighbourOf.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const visit = blueprintOf({
  evidence: [],
  'customer/come': ['enter', 'order'],
  'customer/stay': ['eat'],
  'backstage/come': ['', 'cook'],
  'support/stay': [],
})

function moved(blueprint: Blueprint, step: string, direction: Direction): Blueprint | null {
  const target = besideTarget(blueprint, step, direction)
  return target && done(blueprint, moveSteps, { steps: [step], lead: step, ...target })
}

describe('a step moved by keys', () => {
  test('goes to the moment beside, and stays in its lane', () => {
    const after = moved(visit, 'enter', 'right')?.steps
    expect(after?.get('enter')?.column).toBe(after?.get('order')?.column)
    expect(after?.get('enter')?.lane).toBe('customer')
  })

  test('opens a moment of its own at the edge of its phase before it leaves it', () => {
    const after = moved(visit, 'cook', 'right')?.steps
    expect(after?.get('cook')?.phase).toBe('come')
    expect(after?.get('cook')?.column).toBeGreaterThan(after?.get('order')?.column ?? 0)
  })

  test('goes on to the next phase, and back', () => {
    const there = moved(
      blueprintOf({ 'customer/come': ['enter'], 'customer/stay': ['eat'] }),
      'enter',
      'right',
    )
    expect(there?.steps.get('enter')?.phase).toBe('stay')
    expect(there && moved(there, 'enter', 'left')?.steps.get('enter')?.phase).toBe('stay')
  })

  test('goes to the lane beside, past none that holds no steps', () => {
    expect(moved(visit, 'order', 'down')?.steps.get('order')).toMatchObject({ lane: 'backstage', column: 2 })
    expect(moved(visit, 'cook', 'down')?.steps.get('cook')).toMatchObject({ lane: 'support', phase: 'come' })
  })

  test('stays at the edge: above the first lane, before the first moment and behind the last', () => {
    expect(besideTarget(visit, 'enter', 'up')).toBeNull()
    expect(besideTarget(visit, 'enter', 'left')).toBeNull()
    expect(besideTarget(visit, 'eat', 'right')).toBeNull()
  })
})

describe('selected steps connected by keys', () => {
  test('are joined one after the other as they are drawn, but for what is joined already', () => {
    const before = blueprintOf({ customer: ['a', 'b', 'c'] }, 'a>b')
    const after = done(before, connectInRow, { steps: ['c', 'a', 'b'], connections: ['x', 'y', 'z'] })
    const ways = [...after.connections.values()].map(({ from, to }) => `${from}>${to}`)
    expect(ways.toSorted()).toEqual(['a>b', 'b>c'])
    expect(refused(after, connectInRow, { steps: ['a', 'b', 'c'], connections: ['u', 'v', 'w'] })).toBe(
      'alreadyConnected',
    )
  })
})
