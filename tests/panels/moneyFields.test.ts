import { describe, expect, test } from 'vitest'
import { setAbout } from '#edits/setAbout.ts'
import type { About, Blueprint } from '#model/blueprint.ts'
import { costsPlan, moneyFields } from '#panels/fields/aboutFields.ts'
import { written } from '#panels/fields/written.ts'
import { done, refused } from '../edits/doing.ts'
import { blueprintOf } from '../model/notation.ts'

const empty = blueprintOf({ customer: ['arrive'] })

const change = (now: Blueprint, key: string, value: unknown) => {
  const field = [...moneyFields, costsPlan].find((each) => each.key === key)
  if (!field) throw new Error(`there is no field ${key}`)
  // The fields name what the schema has, and the edit judges by the schema.
  return written(now.about, field, value) as { set: Partial<About>; unset: (keyof About)[] }
}
const write = (now: Blueprint, key: string, value: unknown) => done(now, setAbout, change(now, key, value))

describe('the money of one customer served', () => {
  test('begins with any of its fields; what is not said yet is nothing', () => {
    expect(write(empty, 'economics.price', 0.5).about.economics).toEqual({
      currency: '',
      price: 0.5,
      costPerMinute: 0,
      costs: [],
    })
    expect(write(empty, 'economics.currency', 'USD').about.economics).toMatchObject({
      currency: 'USD',
      price: 0,
    })
    expect(write(empty, 'economics.costs', [{ name: 'Wax', amount: 0.03 }]).about.economics?.costs).toEqual([
      { name: 'Wax', amount: 0.03 },
    ])
  })

  test('keeps the rest when one field is written', () => {
    const priced = write(write(empty, 'economics.price', 0.5), 'economics.costPerMinute', 0.1)
    expect(priced.about.economics).toMatchObject({ price: 0.5, costPerMinute: 0.1 })
  })

  test('keeps an empty list when the last cost goes', () => {
    const cost = write(empty, 'economics.costs', [{ name: 'Wax', amount: 0.03 }])
    expect(write(cost, 'economics.costs', []).about.economics?.costs).toEqual([])
  })

  test('goes with the price', () => {
    const priced = write(write(empty, 'economics.price', 0.5), 'economics.currency', 'USD')
    expect(write(priced, 'economics.price', undefined).about.economics).toBeUndefined()
  })

  test('takes no cost without an amount', () => {
    expect(refused(empty, setAbout, change(empty, 'economics.costs', [{ name: 'Wax' }]))).toBe('invalidValue')
  })
})
