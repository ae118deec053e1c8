import { describe, expect, test } from 'vitest'
import { copyFragment } from '#edits/copyFragment.ts'
import { duplicate } from '#edits/duplicate.ts'
import { fragmentTables, type Fragment } from '#edits/fragment.ts'
import { freshIds } from '#edits/freshIds.ts'
import { parseFragment } from '#edits/parseFragment.ts'
import { paste } from '#edits/paste.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { blueprintOf, having, stepIn } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'
import { problemsOf } from './validity.ts'

/** Copies are called like what they copy, with an underscore behind. */
const starred = (fragment: Fragment): ReadonlyMap<Id, Id> =>
  new Map([...freshIds(fragment, () => '').keys()].map((id) => [id, `${id}_`]))

const steps = (...ids: string[]) => ids.map((id) => ({ table: 'steps' as const, id }))

function visit(): Blueprint {
  const plain = blueprintOf(
    {
      evidence: [],
      'customer/come': ['enter', 'order'],
      'customer/stay': ['eat'],
      'frontstage/come': ['', 'greet'],
    },
    'enter>order>greet>eat',
  )
  const evident = having(plain, 'touchpoints', { id: 'menu', step: 'order', evidence: 'Menu' })
  const failing = having(evident, 'failPoints', {
    id: 'late',
    step: 'greet',
    failure: 'Late',
    status: 'open',
  })
  const standard = { basis: 'objective', measure: 'number', comparator: 'at-most', target: 5 } as const
  return having(
    failing,
    'standards',
    { id: 'clean', step: 'order', touchpoint: 'menu', metric: 'Stains', ...standard },
    { id: 'quick', step: 'eat', metric: 'Minutes', ...standard },
  )
}

describe('a copy', () => {
  const fragment = copyFragment(visit(), [
    ...steps('order', 'greet'),
    { table: 'connections', id: 'greet-eat' },
  ])

  test('holds the steps, what joins them and what marks them, and nothing else', () => {
    expect(fragmentTables.map((table) => fragment[table].map(({ id }) => id))).toEqual([
      ['order', 'greet'],
      ['order-greet'],
      ['menu'],
      ['late'],
      ['clean'],
    ])
  })

  test('crosses the clipboard as text', () => {
    expect(parseFragment(JSON.stringify(fragment))).toEqual(fragment)
  })

  test('keeps fields that the format does not know', () => {
    const strange = { ...fragment, steps: fragment.steps.map((step) => ({ ...step, mood: 'good' })) }

    expect(parseFragment(JSON.stringify(strange))).toEqual(strange)
  })

  test.each([
    ['plain words', 'Hello'],
    ['some other JSON', '{"a":1}'],
    ['a blueprint file', JSON.stringify({ format: 'service-blueprint', version: 1 })],
    ['a newer fragment', JSON.stringify({ ...fragment, version: 2 })],
    ['a connection that leads nowhere', JSON.stringify({ ...fragment, steps: fragment.steps.slice(0, 1) })],
    ['a step in no lane', JSON.stringify({ ...fragment, lanes: [] })],
    [
      'a step that stands twice',
      JSON.stringify({ ...fragment, steps: [...fragment.steps, ...fragment.steps] }),
    ],
    ['nothing', JSON.stringify(copyFragment(visit(), []))],
  ])('is not made of %s', (_, text) => {
    expect(parseFragment(text)).toBeNull()
  })
})

describe('pasted', () => {
  const fragment = copyFragment(visit(), steps('order', 'greet'))
  const ids = starred(fragment)

  test('without a place, it goes into new columns right behind the selection', () => {
    const after = done(visit(), paste, { fragment, ids, at: null, behind: ['enter'] })

    expect(picture(after)).toEqual([
      'evidence: . . . | .',
      'customer: enter order_ order | eat',
      'frontstage: . greet_ greet | .',
    ])
    expect(problemsOf(after)).toEqual([])
  })

  test('without a selection, it goes to the end', () => {
    expect(picture(done(visit(), paste, { fragment, ids, at: null }))).toEqual([
      'evidence: . . | . .',
      'customer: enter order | eat order_',
      'frontstage: . greet | . greet_',
    ])
  })

  test('its records belong to each other and no longer to those they were copied from', () => {
    const after = done(visit(), paste, { fragment, ids, at: null })

    expect(after.connections.get('order-greet_')).toMatchObject({ from: 'order_', to: 'greet_' })
    expect(after.touchpoints.get('menu_')).toMatchObject({ step: 'order_', evidence: 'Menu' })
    expect(after.failPoints.get('late_')).toMatchObject({ step: 'greet_' })
    expect(after.standards.get('clean_')).toMatchObject({ step: 'order_', touchpoint: 'menu_' })
  })

  test('at a place, its topmost lane and first moment go there', () => {
    // when
    const at = { lane: 'frontstage', phase: 'stay', column: { at: 1 } }
    const after = done(visit(), paste, { fragment, ids, at })

    // then
    expect(picture(after)).toEqual([
      'evidence: . . | .',
      'customer: enter order | eat',
      'frontstage: . greet | order_',
      'frontstage: . . | greet_',
    ])
  })

  test('on occupied cells, it hides nobody', () => {
    const at = { lane: 'customer', phase: 'come', column: { at: 2 } }

    expect(picture(done(visit(), paste, { fragment, ids, at }))).toEqual([
      'evidence: . . | .',
      'customer: enter order | eat',
      'customer: . order_ | .',
      'frontstage: . greet | .',
      'frontstage: . greet_ | .',
    ])
  })

  test('again, it needs new ids', () => {
    const once = done(visit(), paste, { fragment, ids, at: null })

    expect(refused(once, paste, { fragment, ids, at: null })).toBe('invalidValue')
    expect(refused(visit(), paste, { fragment, ids: new Map(), at: null })).toBe('invalidValue')
  })

  test('it is refused where it cannot stand', () => {
    const at = (lane: string, phase: string | null, column: number) =>
      refused(visit(), paste, { fragment, ids, at: { lane, phase, column: { at: column } } })

    expect(at('evidence', null, 1)).toBe('evidenceLaneHoldsNoSteps')
    expect(at('roof', null, 1)).toBe('laneIsGone')
    expect(at('customer', 'night', 1)).toBe('phaseIsGone')
    expect(at('customer', null, Number.NaN)).toBe('invalidValue')
    expect(refused(blueprintOf({ evidence: [] }), paste, { fragment, ids, at: null })).toBe('laneIsGone')
  })
})

describe('pasted into another blueprint', () => {
  const source = blueprintOf({
    'customer:guest': ['a'],
    'customer:host': ['', 'b'],
    'backstage:kitchen': ['', '', 'c'],
  })
  const fragment = copyFragment(source, steps('a', 'b', 'c'))
  const into = (target: Blueprint) => done(target, paste, { fragment, ids: starred(fragment), at: null })

  test('steps go to lanes of the same kind, in their place among that kind', () => {
    const target = blueprintOf({ 'customer:buyer': [], 'customer:payer': [], 'backstage:store': [] })

    expect(picture(into(target))).toEqual(['buyer: a_ . .', 'payer: . b_ .', 'store: . . c_'])
  })

  test('steps go to the nearest lane where there is none of their kind', () => {
    const target = blueprintOf({ evidence: [], 'frontstage:desk': [], 'support:till': [] })

    expect(picture(into(target))).toEqual(['evidence: . . .', 'desk: a_ b_ c_', 'till: . . .'])
  })

  test('the result is a valid blueprint', () => {
    const target = blueprintOf({ 'customer/p1': ['x'], 'frontstage/p2': ['y'] })

    expect(problemsOf(into(target))).toEqual([])
  })
})

test('duplicates stand right behind, with the rows and moments of what they copy', () => {
  // given
  const now = blueprintOf({ customer: ['a', 'b@1/2', 'c', 'd'], frontstage: ['x'] }, 'a>c>d')
  const refs = steps('a', 'b', 'c')

  // when
  const after = done(now, duplicate, { refs, ids: starred(copyFragment(now, refs)) })

  // then
  expect(picture(after)).toEqual(['customer: a c a_ c_ d', 'customer: b . b_ . .', 'frontstage: x . . . .'])
  expect([...after.connections.keys()]).toEqual(['a-c', 'c-d', 'a-c_'])
  expect(stepIn(after, 'a_').name).toBe('a')
  expect(refused(now, duplicate, { refs: [], ids: new Map() })).toBe('nothingToDo')
})
