import { describe, expect, test } from 'vitest'
import { blueprintOf, having } from '../../model/notation.ts'
import { changed, mended, offered, placesOf, said } from './given.ts'

describe('a connection that jumps the line of visibility', () => {
  const check = 'jump-over-visibility'
  const given = blueprintOf(
    { customer: ['order'], frontstage: ['serve'], backstage: ['cook'], support: ['till'] },
    'order>serve>cook',
    'order>cook',
    'till~order',
  )

  test('is found between the customer and backstage or support, whichever way it leads', () => {
    expect(placesOf(check, given)).toEqual(['order-cook', 'till-order-information'])
    expect(said(check, given)[0]).toContain('“order” and “cook”')
  })

  test.each(['phone', 'web', 'app', 'email', 'chat', 'mail', 'kiosk'] as const)(
    'is none by %s, at either end',
    (channel) => {
      expect(placesOf(check, changed(given, 'steps', 'cook', { channel }))).toEqual([
        'till-order-information',
      ])
      expect(placesOf(check, changed(given, 'steps', 'order', { channel }))).toEqual([])
    },
  )

  test('is none where a touchpoint has the channel', () => {
    const site = { id: 't', step: 'order', evidence: 'Website', channel: 'web' } as const
    expect(placesOf(check, having(given, 'touchpoints', site))).toEqual([])
  })

  test('is one in person', () => {
    expect(placesOf(check, changed(given, 'steps', 'order', { channel: 'in-person' }))).toHaveLength(2)
  })
})

describe('a frontstage step that no customer meets', () => {
  const check = 'frontstage-without-customer'
  const given = blueprintOf(
    { customer: ['order'], frontstage: ['serve', 'fold napkins'], backstage: ['cook'] },
    'order>serve>cook',
    'serve>fold napkins',
  )

  test('is one joined to no customer step', () => {
    expect(placesOf(check, given)).toEqual(['fold napkins'])
  })

  test('is met by information too', () => {
    const told = { id: 'told', from: 'order', to: 'fold napkins', kind: 'information' } as const
    expect(placesOf(check, having(given, 'connections', told))).toEqual([])
  })

  test('is not a decision', () => {
    expect(placesOf(check, changed(given, 'steps', 'fold napkins', { kind: 'decision' }))).toEqual([])
  })
})

describe('touchpoints', () => {
  const drawn = blueprintOf(
    { customer: ['order', 'eat'], frontstage: ['serve'], backstage: ['cook'] },
    'order>cook',
  )
  const menu = { id: 'menu', step: 'order', evidence: 'Menu' }
  const smell = { id: 'smell', step: 'cook', evidence: 'Smell of the kitchen' }

  test('a customer step that has none is found', () => {
    const given = having(drawn, 'touchpoints', menu)
    expect(placesOf('customer-step-without-touchpoint', given)).toEqual(['eat'])
  })

  test('neither a start nor an end of the customer needs one', () => {
    const started = changed(drawn, 'steps', 'order', { kind: 'start' })
    const given = changed(started, 'steps', 'eat', { kind: 'end' })
    expect(placesOf('customer-step-without-touchpoint', given)).toEqual([])
  })

  test('one behind the line of visibility is found', () => {
    const given = having(drawn, 'touchpoints', menu, smell)
    expect(placesOf('touchpoint-out-of-sight', given)).toEqual(['smell'])
    expect(said('touchpoint-out-of-sight', given)[0]).toContain('“Smell of the kitchen”')
  })

  test('one behind the line can be moved to the customer step that is joined to it', () => {
    const given = having(drawn, 'touchpoints', smell)
    expect(mended('touchpoint-out-of-sight', given).touchpoints.get('smell')?.step).toBe('order')
  })

  test('one behind the line stays where two customer steps might mean it, or a standard is set for it', () => {
    const given = having(drawn, 'touchpoints', smell)
    const both = { id: 'c', from: 'cook', to: 'eat', kind: 'flow' } as const
    expect(offered('touchpoint-out-of-sight', having(given, 'connections', both))).toBeNull()
    const standard = {
      id: 's',
      touchpoint: 'smell',
      metric: 'Smell',
      basis: 'perceptual',
      measure: 'number',
      comparator: 'at-least',
      target: 4,
    } as const
    expect(offered('touchpoint-out-of-sight', having(given, 'standards', standard))).toBeNull()
  })

  test('a moment of truth needs a standard at its step', () => {
    const check = 'moment-of-truth-without-standard'
    const given = having(drawn, 'touchpoints', { ...menu, momentOfTruth: true }, { ...menu, id: 'card' })
    expect(placesOf(check, given)).toEqual(['menu'])
    const standard = {
      id: 's',
      step: 'order',
      metric: 'Wait for the menu',
      basis: 'objective',
      measure: 'number',
      comparator: 'at-most',
      target: 2,
      unit: 'min',
    } as const
    expect(placesOf(check, having(given, 'standards', standard))).toEqual([])
  })

  test('nothing on a note is found', () => {
    const given = having(changed(drawn, 'steps', 'cook', { kind: 'note' }), 'touchpoints', smell)
    expect(placesOf('touchpoint-out-of-sight', given)).toEqual([])
  })
})
