import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFor } from '#exporters/fileNameFor.ts'

test.each([
  ['Hotel overnight stay', 'Hotel overnight stay.svg'],
  ['酒店住宿一晚', '酒店住宿一晚.svg'],
  ['Café: menu/bar?', 'Café menu bar.svg'],
  ['..hidden..', 'hidden.svg'],
  ['CON', 'CON_.svg'],
  ['  ', 'blueprint.svg'],
  ['a\u0000b\u202ec', 'a b c.svg'],
])('the title %j makes the file %s', (title, name) => {
  expect(fileNameFor(title, 'svg')).toBe(name)
})

test('no title makes a name that some system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileNameFor(title, 'blueprint.json')
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Control}]|^[.\s]|\s\./u)
      expect(new TextEncoder().encode(name).length).toBeLessThan(255)
      expect(name.endsWith('.blueprint.json')).toBe(true)
      expect(name.length).toBeGreaterThan('.blueprint.json'.length)
    }),
  )
})
