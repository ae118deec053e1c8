import { describe, expect, test } from 'vitest'
import { blueprintOf, having, stepIn } from '../../model/notation.ts'
import { changed, mended, offered, placesOf, said } from './given.ts'

const meal = blueprintOf(
  { customer: ['order', '', 'eat', 'pay'], frontstage: ['', 'serve'] },
  'order>serve>eat>pay',
)

describe('a step without a way in or out', () => {
  const check = 'step-without-way'

  test('is found where nothing is joined to it', () => {
    const given = blueprintOf({ customer: ['order', 'eat', 'read the menu'] }, 'order>eat')
    expect(placesOf(check, given)).toEqual(['read the menu'])
    expect(said(check, given)[0]).toContain('“read the menu”')
  })

  test('is not one that gives or takes information', () => {
    const given = blueprintOf({ customer: ['order', 'eat'], support: ['till'] }, 'order>eat', 'order~till')
    expect(placesOf(check, given)).toEqual([])
  })

  test('is not the first step of a drawing', () => {
    expect(placesOf(check, blueprintOf({ customer: ['order'] }))).toEqual([])
  })

  test('is not a note, and a note joins nothing', () => {
    const drawn = blueprintOf({ customer: ['order', 'eat', 'hint', 'ask'] }, 'order>eat', 'ask>hint')
    expect(placesOf(check, changed(drawn, 'steps', 'hint', { kind: 'note' }))).toEqual(['ask'])
  })
})

describe('a step without a way in', () => {
  const check = 'step-without-way-in'
  const withKitchen = blueprintOf(
    { customer: ['order', '', 'eat'], support: ['', 'heat the oven'] },
    'order>eat',
    'heat the oven>eat',
  )

  test('is one that goes on without anything before it', () => {
    expect(placesOf(check, withKitchen)).toEqual(['heat the oven'])
  })

  test('is not where the service plainly begins: with the customer', () => {
    expect(placesOf(check, meal)).toEqual([])
  })

  test('is not a start, and once there is one it is every other', () => {
    const given = changed(withKitchen, 'steps', 'heat the oven', { kind: 'start' })
    expect(placesOf(check, given)).toEqual(['order'])
  })

  test('is not what is prepared before the customer comes', () => {
    const given = blueprintOf(
      { customer: ['order', 'eat'], support: ['shelve'], preparation: ['bake'] },
      'order>eat',
      'bake>shelve>eat',
    )
    expect(placesOf(check, given)).toEqual([])
  })
})

describe('a dead end that is not an end', () => {
  const check = 'dead-end'
  const withDeadEnd = blueprintOf(
    { customer: ['order', 'wait', 'eat'], backstage: ['', 'note the order'] },
    'order>wait>eat',
    'order>note the order',
  )

  test('is a step to which the flow leads and no further', () => {
    expect(placesOf(check, withDeadEnd)).toEqual(['note the order'])
  })

  test('is not the last thing the customer does, as long as no end is marked', () => {
    expect(placesOf(check, meal)).toEqual([])
  })

  test('is every other step that leads nowhere, once an end is marked', () => {
    expect(placesOf(check, changed(withDeadEnd, 'steps', 'note the order', { kind: 'end' }))).toEqual(['eat'])
  })

  test('is not a step that flows both ways', () => {
    const given = changed(withDeadEnd, 'connections', 'order-note the order', { bidirectional: true })
    expect(placesOf(check, given)).toEqual([])
  })

  test('can be made an end, and so is the end that went without saying', () => {
    const after = mended(check, withDeadEnd)
    expect(placesOf(check, after)).toEqual([])
    expect(stepIn(after, 'note the order').kind).toBe('end')
    expect(stepIn(after, 'eat').kind).toBe('end')
  })

  test('is left as it is where it is a wait, which an end is not', () => {
    expect(offered(check, changed(withDeadEnd, 'steps', 'note the order', { kind: 'wait' }))).toBeNull()
  })
})

describe('a start or an end in the midst of the flow', () => {
  test('an end after which the flow goes on is found with what comes next', () => {
    const given = changed(meal, 'steps', 'serve', { kind: 'end' })
    expect(placesOf('end-with-way-out', given)).toEqual(['serve'])
    expect(said('end-with-way-out', given)[0]).toContain('“eat”')
  })

  test('a start to which the flow leads is found with what comes before', () => {
    const given = changed(meal, 'steps', 'eat', { kind: 'start' })
    expect(placesOf('start-with-way-in', given)).toEqual(['eat'])
    expect(said('start-with-way-in', given)[0]).toContain('“serve”')
  })

  test('a start that begins and an end that ends are as they should be', () => {
    const started = changed(meal, 'steps', 'order', { kind: 'start' })
    const given = changed(started, 'steps', 'pay', { kind: 'end' })
    expect(placesOf('start-with-way-in', given)).toEqual([])
    expect(placesOf('end-with-way-out', given)).toEqual([])
  })
})

describe('a loop nobody can leave', () => {
  const check = 'loop-nobody-leaves'
  const asking = blueprintOf(
    { customer: ['ask', 'listen', 'agree?', 'pay'] },
    'ask>listen>agree?>ask',
    'agree?>pay',
  )

  test('is found at the first of its steps', () => {
    const given = blueprintOf(
      { customer: ['call', 'choose', 'hold', 'choose again'] },
      'call>choose>hold>choose again>choose',
    )
    expect(placesOf(check, given)).toEqual(['choose'])
  })

  test('is not one with a way out', () => {
    expect(placesOf(check, asking)).toEqual([])
  })

  test('is one whose only way out nobody takes', () => {
    const decided = changed(asking, 'steps', 'agree?', { kind: 'decision' })
    const never = changed(decided, 'connections', 'agree?-pay', { share: 0 })
    const given = changed(never, 'connections', 'agree?-ask', { share: 1 })
    expect(placesOf(check, given)).toEqual(['ask'])
  })

  test('is found once for each loop', () => {
    const given = blueprintOf({ customer: ['a', 'b', 'c', 'd', 'e'] }, 'a>b>c>b', 'a>d>e>d')
    expect(placesOf(check, given)).toEqual(['b', 'd'])
  })

  test('is the last of two, where the one leads into the other', () => {
    const given = blueprintOf({ customer: ['a', 'b', 'c', 'd'] }, 'a>b>a', 'b>c>d>c')
    expect(placesOf(check, given)).toEqual(['c'])
  })

  test('is the same one after its lanes have changed places', () => {
    const given = blueprintOf({ support: ['a', 'b'], customer: ['c@1'] }, 'a>b>c>a')
    expect(placesOf(check, given)).toEqual(['a'])
    expect(placesOf(check, mended('lanes-out-of-order', given))).toEqual(['a'])
  })

  test('may be very long', () => {
    const steps = Array.from({ length: 3000 }, (_, i) => `s${i}`)
    const given = blueprintOf({ customer: ['pay'] })
    const order = (i: number) => `a${String(i).padStart(6, '0')}V`
    const table = new Map(
      steps.map((id, i) => [
        id,
        { id, name: id, lane: 'customer', kind: 'action', order: order(i) } as const,
      ]),
    )
    const ways = new Map(
      steps.map((from, i) => {
        const to = steps[(i + 1) % steps.length] ?? ''
        return [from, { id: from, from, to, kind: 'flow', order: order(i) } as const]
      }),
    )
    expect(placesOf(check, { ...given, steps: table, connections: ways })).toEqual(['s0'])
  })

  test('is a step that leads to itself alone', () => {
    expect(placesOf(check, blueprintOf({ customer: ['a', 'b'] }, 'a>b>b'))).toEqual(['b'])
  })

  test('is not a talk that flows both ways, nor one where the service may end', () => {
    const talk = blueprintOf({ customer: ['ask'], frontstage: ['answer'] }, 'ask>answer')
    expect(placesOf(check, changed(talk, 'connections', 'ask-answer', { bidirectional: true }))).toEqual([])
    const round = blueprintOf({ customer: ['a', 'b'] }, 'a>b>a')
    expect(placesOf(check, changed(round, 'steps', 'b', { kind: 'end' }))).toEqual([])
  })

  test('is not one of information', () => {
    expect(placesOf(check, blueprintOf({ customer: ['a', 'b'] }, 'a>b', 'b~a'))).toEqual([])
  })
})

describe('connections that say nothing', () => {
  test('a step that leads to itself is found, and the connection can go', () => {
    const given = blueprintOf({ customer: ['a', 'b'] }, 'a>b', 'a~a')
    expect(placesOf('connection-to-itself', given)).toEqual(['a-a-information'])
    expect(placesOf('connection-to-itself', mended('connection-to-itself', given))).toEqual([])
  })

  test('the second of two equal connections is found and can go', () => {
    const again = { id: 'again', from: 'serve', to: 'eat', kind: 'flow' } as const
    const given = having(meal, 'connections', again)
    expect(placesOf('connection-twice', given)).toEqual(['again'])
    expect(mended('connection-twice', given).connections.has('serve-eat')).toBe(true)
    expect(placesOf('connection-twice', mended('connection-twice', given))).toEqual([])
  })

  test('two connections between the same steps may say different things', () => {
    const other = { id: 'other', from: 'serve', to: 'eat', kind: 'information' } as const
    const labelled = { id: 'labelled', from: 'serve', to: 'eat', kind: 'flow', label: 'dessert' } as const
    expect(placesOf('connection-twice', having(meal, 'connections', other, labelled))).toEqual([])
  })

  test('neither goes where shares would no longer add up', () => {
    const again = { id: 'again', from: 'serve', to: 'eat', kind: 'flow', share: 0.5 } as const
    expect(offered('connection-twice', having(meal, 'connections', again))).toBeNull()
  })
})

describe('a step that opens a blueprint of its own', () => {
  const given = changed(meal, 'steps', 'serve', { kind: 'subprocess', subprocess: { blueprint: 'kitchen' } })
  const check = 'orphan-sub-blueprint'

  test('is an orphan where the library has no such blueprint', () => {
    expect(placesOf(check, given, { knownBlueprints: new Set(['hotel']) })).toEqual(['serve'])
  })

  test('is none where the library has it, or where the library is not known', () => {
    expect(placesOf(check, given, { knownBlueprints: new Set(['kitchen']) })).toEqual([])
    expect(placesOf(check, given)).toEqual([])
  })
})
