import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '#panels/dialogs/find/entries.ts'
import { foundAmong } from '#panels/dialogs/find/foundAmong.ts'
import { searched } from '#panels/dialogs/find/matching.ts'

const entry = (name: string, beside = ''): Entry => ({
  key: `${name} ${beside}`,
  name,
  beside,
  is: { ref: { table: 'steps', id: name } },
  searchedName: searched(name),
  searchedBeside: searched(beside),
})

const named = (...names: string[]) => names.map((name) => entry(name))
const find = (entries: readonly Entry[], typed: string) =>
  foundAmong(entries, typed).map(({ entry: { name } }) => name)

test('a name is found by its beginning, by the beginning of a later word, and by what is within a word, in this order', () => {
  expect(find(named('Complain', 'The plain tea', 'Plain tea', 'Greet'), 'plain')).toEqual([
    'Plain tea',
    'The plain tea',
    'Complain',
  ])
})

test('the beginnings of words are enough, and so are some letters of one', () => {
  const all = named('Add fail point', 'Add phase', 'Add touchpoint', 'Fit all')
  expect(find(all, 'afp')).toEqual(['Add fail point'])
  expect(find(all, 'addph')).toEqual(['Add phase'])
  expect(find(all, 'tchpt')).toEqual(['Add touchpoint'])
})

test('several words may stand in any order, and one may be said of where something is', () => {
  const all = [entry('Greet the guest', 'Frontstage · Arrival'), entry('Greet the guest', 'Backstage · Stay')]
  expect(foundAmong(all, 'guest arrival').map(({ entry: { beside } }) => beside)).toEqual([
    'Frontstage · Arrival',
  ])
  expect(foundAmong(all, 'greet guest')).toHaveLength(2)
  expect(foundAmong(all, 'arrival'), 'where it is alone finds nothing').toEqual([])
})

test('Chinese is found by any of its characters, in their order', () => {
  const all = named('登记入住记录', '打开登记表', '记入')
  expect(find(all, '登记')).toEqual(['登记入住记录', '打开登记表'])
  expect(find(all, '登录')).toEqual(['登记入住记录'])
})

test('capitals, accents and full-width letters make no difference', () => {
  expect(find(named('Café RÉSUMÉ'), 'ｃａｆｅ resume')).toEqual(['Café RÉSUMÉ'])
})

test('what is typed as it stands is always found, and every place that is told bears its letter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 8 }), fc.string(), (names, rest) => {
      const typed = `a${rest}`
      const found = foundAmong(named(...names, typed), typed)
      expect(found.map(({ entry: { name } }) => name)).toContain(typed)
      const letters = new Set(searched(typed).text)
      for (const { entry: one, places } of found)
        for (const place of places) expect(letters).toContain(one.searchedName.text[place])
    }),
  )
})
