import { describe, expect, test } from 'vitest'
import { handOffs } from '#analysis/quality/handOffs.ts'
import type { Blueprint, Step } from '#model/blueprint.ts'
import { blueprintOf, having, stepIn } from '../../model/notation.ts'
import { standard, touchpoint } from './records.ts'

function performedBy(blueprint: Blueprint, performers: Readonly<Record<string, string>>): Blueprint {
  const steps = new Map(blueprint.steps)
  for (const [id, performer] of Object.entries(performers))
    steps.set(id, { ...stepIn(blueprint, id), performer })
  return { ...blueprint, steps }
}

const kitchen = blueprintOf(
  { customer: ['order', 'eat@4'], frontstage: ['note', 'serve@4'], backstage: ['cook@2', 'plate@3'] },
  'order>note>cook>plate>serve>eat',
)
const pairs = (blueprint: Blueprint) => handOffs(blueprint).map(({ connection }) => connection)

describe('a hand-off', () => {
  test('is a connection that changes lane; one within a lane is none', () => {
    expect(pairs(kitchen)).toEqual(['order-note', 'note-cook', 'plate-serve', 'serve-eat'])
  })

  test('is one within a lane where the performer changes, and only where both are named', () => {
    expect(pairs(performedBy(kitchen, { cook: 'Cook', plate: 'Sous-chef' }))).toContain('cook-plate')
    expect(pairs(performedBy(kitchen, { cook: 'Cook', plate: ' Cook ' }))).not.toContain('cook-plate')
    expect(pairs(performedBy(kitchen, { cook: 'Cook' }))).not.toContain('cook-plate')
  })

  test('tells who hands what to whom: the performer or the lane, the label or what is to be done', () => {
    const named = performedBy(kitchen, { note: 'Waiter' })
    const slip = { id: 'slip', from: 'note', to: 'plate', kind: 'information', label: 'Order slip' } as const
    const found = handOffs(having(named, 'connections', slip))
    expect(found.find(({ connection }) => connection === 'note-cook')).toMatchObject({
      giver: { step: 'note', who: 'Waiter' },
      receiver: { step: 'cook', who: 'backstage' },
      what: 'cook',
      changes: { lane: true, performer: false },
      kind: 'flow',
      bothWays: false,
    })
    expect(found.find(({ connection }) => connection === 'slip')?.what).toBe('Order slip')
  })

  test('goes both ways where its connection does', () => {
    const both = { id: 'talk', from: 'order', to: 'note', kind: 'information', bidirectional: true } as const
    const found = handOffs(having(kitchen, 'connections', both))
    expect(found.find(({ connection }) => connection === 'talk')?.bothWays).toBe(true)
  })

  test('is none where a note is at one end', () => {
    const noted = having(kitchen, 'steps', {
      id: 'n',
      name: 'n',
      lane: 'backstage',
      kind: 'note',
    } satisfies Step)
    const given = having(noted, 'connections', { id: 'c', from: 'order', to: 'n', kind: 'information' })
    expect(pairs(given)).not.toContain('c')
  })
})

describe('the standard that covers a hand-off', () => {
  const served = (blueprint: Blueprint) => {
    const found = handOffs(blueprint).find(({ connection }) => connection === 'plate-serve')
    return [found?.coveredAt, ...(found?.standards ?? [])]
  }

  test('is none at first', () => {
    expect(served(kitchen)).toEqual([null])
  })

  test('stands at the step that receives, else at the one that gives', () => {
    const giver = having(
      kitchen,
      'standards',
      standard('ticket', { step: 'plate', dimension: 'reliability' }),
    )
    const receiver = having(
      giver,
      'standards',
      standard('to table', { step: 'serve', dimension: 'responsiveness' }),
    )
    expect(served(giver)).toEqual(['giver', 'ticket'])
    expect(served(receiver)).toEqual(['receiver', 'to table'])
  })

  test('is not one of tangibles or empathy; one without a dimension is', () => {
    const looks = having(
      kitchen,
      'standards',
      standard('clean plate', { step: 'serve', dimension: 'tangibles' }),
      standard('by name', { step: 'serve', dimension: 'empathy' }),
    )
    expect(served(looks)).toEqual([null])
    expect(served(having(looks, 'standards', standard('hot', { step: 'serve' })))).toEqual([
      'receiver',
      'hot',
    ])
  })

  test('may be that of a touchpoint of the step', () => {
    const bell = having(kitchen, 'touchpoints', touchpoint('tray', 'serve'))
    expect(served(having(bell, 'standards', standard('tray', { touchpoint: 'tray' })))).toEqual([
      'receiver',
      'tray',
    ])
  })
})

test('the same tables give the same list', () => {
  expect(handOffs({ ...kitchen })).toBe(handOffs(kitchen))
})
