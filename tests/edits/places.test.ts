import { describe, expect, test } from 'vitest'
import { placeMissing } from '#edits/placeMissing.ts'
import { tidy } from '#edits/tidy.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied } from '#model/change.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { blueprintOf, stepIn } from '../model/notation.ts'
import { samples } from '../model/samples.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'
import { problemsOf } from './validity.ts'

function opened(text: string) {
  const reading = readBlueprintFile(text)
  if ('problems' in reading) throw new Error('the sample cannot be read')
  return blueprintFromFile(reading.file)
}

describe('opening a file', () => {
  test.each(samples)('gives every step of %s a place', (_, text) => {
    const after = done(opened(text), placeMissing, {})

    expect(problemsOf(after)).toEqual([])
    expect(refused(after, placeMissing, {})).toBe('nothingToDo')
  })

  test('leaves steps alone that have a place', () => {
    // given
    const shop = applied(
      blueprintOf({ customer: ['order@4', 'pay@7'], frontstage: ['greet@4'] }, 'order>greet'),
      [{ table: 'steps', id: 'greet', unset: ['column', 'row'] }],
    )

    // when
    const after = done(shop, placeMissing, {})

    // then
    expect(stepIn(after, 'order')).toBe(stepIn(shop, 'order'))
    expect(stepIn(after, 'pay')).toBe(stepIn(shop, 'pay'))
    expect(problemsOf(after)).toEqual([])
  })
})

describe('Tidy', () => {
  const shop = blueprintOf({ 'customer/in': ['order', 'pay'], 'frontstage/in': ['greet'] })
  const at = (column: number, row: number, phase: string | null = 'in') => ({ phase, column, row })

  test('writes the places that differ, and no others', () => {
    const places = new Map([
      ['order', at(1, 1)] as const,
      ['pay', at(3, 1)] as const,
      ['greet', at(2, 1)] as const,
    ])

    expect(tidy.changes(shop, { places })).toEqual([
      { table: 'steps', id: 'pay', set: { column: 3 } },
      { table: 'steps', id: 'greet', set: { column: 2 } },
    ])
  })

  test('hides nobody, whatever places it is given', () => {
    const places = new Map([['order', at(1, 1)] as const, ['pay', at(1, 1)] as const])

    expect(picture(done(shop, tidy, { places }))).toEqual([
      'customer: order',
      'customer: pay',
      'frontstage: greet',
    ])
  })

  test('passes over steps that are gone meanwhile', () => {
    const places = new Map([['ghost', at(1, 1)] as const])

    expect(refused(shop, tidy, { places })).toBe('nothingToDo')
  })

  test('is refused for phases that are gone and numbers that are none', () => {
    expect(refused(shop, tidy, { places: new Map([['pay', at(1, 1, 'night')]]) })).toBe('phaseIsGone')
    expect(refused(shop, tidy, { places: new Map([['pay', at(Number.NaN, 1)]]) })).toBe('invalidValue')
  })
})
