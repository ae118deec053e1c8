import { expect, test } from 'vitest'
import { nearestFirst } from '#panels/dialogs/nearestFirst.ts'

test('the lanes next to the one that goes are offered first, the one above before the one below', () => {
  const lanes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  expect(nearestFirst(lanes, 'c').map(({ id }) => id)).toEqual(['b', 'd', 'a', 'e'])
})
