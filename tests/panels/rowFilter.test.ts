import { describe, expect, test } from 'vitest'
import { wordsIn } from '#i18n/words.ts'
import { applied } from '#model/change.ts'
import { attentionOf } from '#panels/fields/attention.ts'
import { type Facet, facetOptions, facetWord } from '#panels/registers/facets.ts'
import {
  hiddenBy,
  isFiltering,
  noFilter,
  passes,
  type RowFilter,
  withValue,
} from '#panels/registers/rowFilter.ts'
import { having } from '../model/notation.ts'
import { failPoint, marked, rowsOf } from './registerSamples.ts'

const t = wordsIn('en')
const rows = rowsOf(marked, 'failPoints')
const shown = (filter: RowFilter) => rows.filter((row) => passes(filter, row)).map(({ id }) => id)
const choosing = (...values: [Facet, string][]) =>
  values.reduce((filter, [facet, value]) => withValue(filter, facet, value), noFilter)

describe('fail points are filtered', () => {
  test.each<[string, RowFilter, string[]]>([
    ['by lane', choosing(['lane', 'frontstage']), ['cold', 'rude']],
    ['by phase', choosing(['phase', 'leave']), ['late']],
    ['by owner', choosing(['owner', 'Desk']), ['lost', 'late']],
    ['by nobody owning them', choosing(['owner', '']), ['cold']],
    ['by priority', choosing(['priority', 'high']), ['cold', 'late']],
    ['by not being rated', choosing(['priority', '']), ['rude']],
    ['by status', choosing(['status', 'closed']), ['lost']],
    [
      'by one value or another',
      choosing(['owner', 'Desk'], ['owner', 'Concierge']),
      ['lost', 'rude', 'late'],
    ],
    ['by one thing and another', choosing(['owner', 'Desk'], ['priority', 'high']), ['late']],
    ['by being overdue', { ...noFilter, attention: 'overdue' }, ['late']],
    ['by a high priority without owner', { ...noFilter, attention: 'highWithoutOwner' }, ['cold']],
  ])('%s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids)
    expect(isFiltering(filter)).toBe(true)
  })

  test('by nothing once what was chosen is let go', () => {
    const none = withValue(choosing(['owner', 'Desk']), 'owner', 'Desk')
    expect(isFiltering(none)).toBe(false)
    expect(shown(none)).toHaveLength(4)
    expect(hiddenBy(none, rows).size).toBe(0)
  })
})

describe('a row that is shown', () => {
  const filter: RowFilter = { ...noFilter, attention: 'highWithoutOwner' }
  const hidden = hiddenBy(filter, rows)
  const seen = (blueprint: typeof marked) =>
    rowsOf(blueprint, 'failPoints')
      .filter((row) => !hidden.has(row.id) || passes(filter, row))
      .map(({ id }) => id)

  test('stays while it is worked on, even once it no longer passes', () => {
    const owned = applied(marked, [{ table: 'failPoints', id: 'cold', set: { owner: 'Desk' } }])
    expect(seen(owned)).toEqual(['cold'])
    expect([...hiddenBy(filter, rowsOf(owned, 'failPoints'))]).toContain('cold')
  })

  test('is joined by one that passes by now, and by one that is new', () => {
    const unowned = applied(marked, [{ table: 'failPoints', id: 'late', unset: ['owner'] }])
    expect(seen(unowned)).toEqual(['cold', 'late'])
    expect(seen(having(marked, 'failPoints', failPoint('new', 'pay')))).toEqual(['cold', 'new'])
  })
})

describe('the values to filter by', () => {
  const values = (facet: Facet) => facetOptions(facet, rows, marked).map(({ value, count }) => [value, count])

  test('stand in their own order with their counts, none of it last', () => {
    expect(values('lane')).toEqual([
      ['customer', 2],
      ['frontstage', 2],
    ])
    expect(values('phase')).toEqual([
      ['arrive', 3],
      ['leave', 1],
    ])
    expect(values('owner')).toEqual([
      ['Concierge', 1],
      ['Desk', 2],
      ['', 1],
    ])
    expect(values('priority')).toEqual([
      ['high', 2],
      ['low', 1],
      ['', 1],
    ])
    expect(values('status')).toEqual([
      ['open', 3],
      ['closed', 1],
    ])
  })

  test('are said in words', () => {
    const word = (facet: Facet, value: string) => facetWord(facet, value, marked, t)
    expect(word('lane', 'frontstage')).toBe('frontstage')
    expect(word('priority', 'high')).toBe('High')
    expect(word('priority', '')).toBe('Not rated')
    expect(word('status', 'in-progress')).toBe('In progress')
    expect(word('state', 'missed')).toBe('Missed')
    expect(word('owner', '')).toBe('No owner')
    expect(word('dimension', 'empathy')).toBe('Empathy')
  })

  test('of touchpoints and standards are their own', () => {
    const touchpoint = {
      id: 'key',
      step: 'greet',
      evidence: 'Key',
      dimensions: ['tangibles', 'assurance'] as const,
    }
    const seen = having(marked, 'touchpoints', { ...touchpoint, dimensions: [...touchpoint.dimensions] })
    const found = facetOptions('dimension', rowsOf(seen, 'touchpoints'), seen)
    expect(found.map(({ value }) => value)).toEqual(['assurance', 'tangibles'])
  })
})

describe('what asks for attention', () => {
  const of = (id: string) => attentionOf(rows.find((row) => row.id === id)?.standing)

  test('is marked in its row', () => {
    expect(of('late')).toEqual(['overdue'])
    expect(of('cold')).toEqual(['highWithoutOwner'])
  })

  test('is nothing for what is closed or not rated', () => {
    expect(of('lost')).toEqual([])
    expect(of('rude')).toEqual([])
  })

  test('changes with the day', () => {
    const [, , , late] = rowsOf(marked, 'failPoints', '2026-06-14')
    expect(late?.id).toBe('late')
    expect(attentionOf(late?.standing)).toEqual([])
  })
})
