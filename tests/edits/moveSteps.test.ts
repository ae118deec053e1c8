import { describe, expect, test } from 'vitest'
import { moveSteps } from '#edits/moveSteps.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, stepIn } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'

const cafe = blueprintOf(
  {
    evidence: [],
    'customer/come': ['enter', 'order'],
    'customer/stay': ['drink', 'pay'],
    frontstage: [],
    'frontstage/come': ['', 'greet'],
    'frontstage/stay': ['serve'],
  },
  'enter>order>drink>pay',
)
const byItself = (id: string, lane: string, phase: string | null, column: number, row = 1) => ({
  steps: [id],
  lead: id,
  lane,
  phase,
  column: { at: column },
  row: { at: row },
})

describe('one step', () => {
  test('goes to a free cell of another lane and phase', () => {
    expect(picture(done(cafe, moveSteps, byItself('greet', 'frontstage', 'stay', 2)))).toEqual([
      'evidence: . . | . .',
      'customer: enter order | drink pay',
      'frontstage: . . | serve greet',
    ])
  })

  test('changes one record and of it only what differs', () => {
    expect(moveSteps.changes(cafe, byItself('greet', 'frontstage', 'come', 1))).toEqual([
      { table: 'steps', id: 'greet', set: { column: 1 } },
    ])
  })

  test('takes a column of its own between two others', () => {
    // when
    const args = { ...byItself('greet', 'frontstage', 'stay', 0), column: { between: [1, 2] as const } }

    // then
    expect(picture(done(cafe, moveSteps, args))).toEqual([
      'evidence: . . | . . .',
      'customer: enter order | drink . pay',
      'frontstage: . . | serve greet .',
    ])
  })

  test('takes a row of its own above the others of its lane', () => {
    const args = { ...byItself('pay', 'customer', 'stay', 2), row: { between: [null, 1] as const } }

    expect(picture(done(cafe, moveSteps, args))).toEqual([
      'evidence: . . | . .',
      'customer: . . | . pay',
      'customer: enter order | drink .',
      'frontstage: . greet | serve .',
    ])
  })

  test('never hides the step whose cell it is dropped on: it goes right below', () => {
    expect(picture(done(cafe, moveSteps, byItself('greet', 'customer', 'come', 2)))).toEqual([
      'evidence: . . | . .',
      'customer: enter order | drink pay',
      'customer: . greet | . .',
      'frontstage: . . | serve .',
    ])
  })

  test('dropped on a stack makes a row between its members', () => {
    // given
    const stacked = blueprintOf({ customer: ['a', 'b@1/2', 'c'] })

    // then
    expect(picture(done(stacked, moveSteps, byItself('c', 'customer', null, 1)))).toEqual([
      'customer: a',
      'customer: c',
      'customer: b',
    ])
  })

  test('leaves its phase for the place of steps without one', () => {
    // given
    const mixed = blueprintOf({ customer: ['wait'], 'customer/stay': ['drink', 'pay'] })

    // when
    const after = done(mixed, moveSteps, byItself('drink', 'customer', null, 1, 2))

    // then
    expect(stepIn(after, 'drink').phase).toBeUndefined()
    expect(picture(after)).toEqual(['customer: wait | pay', 'customer: drink | .'])
  })

  test('enters a phase that is empty yet', () => {
    const shop = blueprintOf({ 'customer/come': ['enter', 'buy'], 'customer/leave': [] })

    expect(picture(done(shop, moveSteps, byItself('buy', 'customer', 'leave', 1)))).toEqual([
      'customer: enter | buy',
    ])
  })

  test('stays where nothing would be seen to change', () => {
    expect(refused(cafe, moveSteps, byItself('greet', 'frontstage', 'come', 2))).toBe('nothingToDo')
    const beside = { ...byItself('greet', 'frontstage', 'come', 2), column: { between: [2, null] as const } }
    // Order shares the column and stays behind, so this is a move.
    expect(refused(cafe, moveSteps, beside)).toBeNull()
  })

  test('keeps out of evidence lanes, and of lanes and phases that are gone', () => {
    expect(refused(cafe, moveSteps, byItself('greet', 'evidence', 'come', 1))).toBe(
      'evidenceLaneHoldsNoSteps',
    )
    expect(refused(cafe, moveSteps, byItself('greet', 'kitchen', 'come', 1))).toBe('laneIsGone')
    expect(refused(cafe, moveSteps, byItself('greet', 'customer', 'later', 1))).toBe('phaseIsGone')
    expect(refused(cafe, moveSteps, byItself('ghost', 'customer', 'come', 1))).toBe('recordIsGone')
    expect(refused(cafe, moveSteps, byItself('greet', 'customer', 'come', Number.NaN))).toBe('invalidValue')
  })
})

describe('many steps', () => {
  const shop = blueprintOf({
    evidence: [],
    customer: ['a', 'b', 'c', 'd'],
    frontstage: ['x', 'y'],
    backstage: [],
    support: [],
  })
  const group = (steps: string[], lead: string) => ({ steps, lead, phase: null, row: { at: 1 } })

  test('keep their moments when the lead goes to a column', () => {
    const args = { ...group(['x', 'y'], 'x'), lane: 'frontstage', column: { at: 3 } }

    expect(picture(done(shop, moveSteps, args))).toEqual([
      'evidence: . . . .',
      'customer: a b c d',
      'frontstage: . . x y',
      'backstage: . . . .',
      'support: . . . .',
    ])
  })

  test('make new columns where there are no more', () => {
    const args = { ...group(['x', 'y'], 'x'), lane: 'frontstage', column: { at: 4 } }

    expect(picture(done(shop, moveSteps, args))[2]).toBe('frontstage: . . . x y')
  })

  test('make new columns at the front as well', () => {
    const args = { ...group(['x', 'y'], 'y'), lane: 'backstage', column: { at: 1 } }

    expect(picture(done(shop, moveSteps, args))).toEqual([
      'evidence: . . . . .',
      'customer: . a b c d',
      'frontstage: . . . . .',
      'backstage: x y . . .',
      'support: . . . . .',
    ])
  })

  test('make as many columns between two others as they had', () => {
    const args = { ...group(['a', 'b', 'y'], 'a'), lane: 'customer', column: { between: [3, 4] as const } }

    expect(picture(done(shop, moveSteps, args))).toEqual([
      'evidence: . . . . .',
      'customer: . c a b d',
      'frontstage: x . . y .',
      'backstage: . . . . .',
      'support: . . . . .',
    ])
  })

  test('move as many lanes as the lead, and stop at the last', () => {
    const args = { ...group(['b', 'y'], 'b'), lane: 'support', column: { at: 2 } }

    expect(picture(done(shop, moveSteps, args))).toEqual([
      'evidence: . . . .',
      'customer: a . c d',
      'frontstage: x . . .',
      'backstage: . . . .',
      'support: . b . .',
      'support: . y . .',
    ])
  })

  test('pass over evidence lanes', () => {
    // given
    const twoEvidence = blueprintOf({ customer: ['a'], evidence: [], frontstage: ['x'], backstage: [] })

    // when
    const args = { ...group(['a', 'x'], 'a'), lane: 'frontstage', column: { at: 1 } }

    // then
    expect(picture(done(twoEvidence, moveSteps, args))).toEqual([
      'customer: .',
      'evidence: .',
      'frontstage: a',
      'backstage: x',
    ])
  })

  test('cross into the next phase as the picture does', () => {
    // given
    const two = blueprintOf({
      'customer/one': ['a', 'b'],
      'customer/two': ['c'],
      'frontstage/one': ['x', 'y'],
    })

    // when
    const args = { ...group(['x', 'y'], 'x'), lane: 'frontstage', phase: 'one', column: { at: 2 } }

    // then
    expect(picture(done(two, moveSteps, args))).toEqual(['customer: a b | c', 'frontstage: . x | y'])
  })

  test('keep their rows as a stack, above and below the lead', () => {
    // given
    const stack = blueprintOf({ customer: ['a', 'b@1/2', 'c@1/3'], frontstage: ['', 'x'] })

    // when
    const args = {
      steps: ['a', 'b', 'c'],
      lead: 'b',
      lane: 'frontstage',
      phase: null,
      column: { at: 2 },
      row: { between: [1, null] as const },
    }

    // then
    expect(picture(done(stack, moveSteps, args))).toEqual([
      'customer: .',
      'frontstage: x',
      'frontstage: a',
      'frontstage: b',
      'frontstage: c',
    ])
  })
})

describe('numbers', () => {
  test('dropped a thousand times into the same gap, two steps still change places', () => {
    // given
    let blueprint = blueprintOf({ customer: ['a', 'b', 'c'] })

    // when
    for (let i = 0; i < 1000; i++) {
      const [moving, stays] = i % 2 === 0 ? ['c', 'b'] : ['b', 'c']
      blueprint = done(blueprint, moveSteps, {
        steps: [moving],
        lead: moving,
        lane: 'customer',
        phase: null,
        column: { between: [stepIn(blueprint, 'a').column ?? 0, stepIn(blueprint, stays).column ?? 0] },
        row: { at: 1 },
      })
    }

    // then
    expect(picture(blueprint)).toEqual(['customer: a b c'])
    const columns = ['a', 'b', 'c'].map((id) => stepIn(blueprint, id).column ?? 0)
    expect(Math.abs((columns[1] ?? 0) - (columns[0] ?? 0))).toBeGreaterThanOrEqual(1e-6)
  })

  test('too large to count on are numbered anew', () => {
    // given
    const far = applied(blueprintOf({ customer: ['a', 'b'], frontstage: ['x'] }), [
      { table: 'steps', id: 'b', set: { column: 1e300 } },
    ])

    // when
    const args = {
      steps: ['x'],
      lead: 'x',
      lane: 'frontstage',
      phase: null,
      column: { between: [1e300, null] as const },
      row: { at: 1 },
    }

    // then
    expect(picture(done(far, moveSteps, args))).toEqual(['customer: a b .', 'frontstage: . . x'])
  })
})
