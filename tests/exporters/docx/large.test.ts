import { expect, test } from 'vitest'
import { checklists } from '#exporters/checklists/checklists.ts'
import { wordsIn } from '#i18n/words.ts'
import { editionFor, sampleEdition } from '../editions.ts'
import { large } from '../xlsx/large.ts'
import { reading, wordFile } from './wordFile.ts'

test('a thousand steps with two thousand fail points are written within some seconds, told of on the way, and all there', async () => {
  const edition = await editionFor(large, { registers: ['failPoints', 'standards'] })
  const shares: number[] = []
  const start = performance.now()
  const file = await wordFile(edition, { progress: (share) => void shares.push(share) })
  const seconds = (performance.now() - start) / 1000
  // About ten on a machine that has nothing else to do.
  expect(seconds).toBeLessThan(150)
  expect(shares.length).toBeGreaterThan(4)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  const { tables } = await reading(file)
  const cells = new Set(tables.flat(2).flatMap((cell) => cell.split('\n')))
  const lists = [checklists.failPoints(large, wordsIn('en')), checklists.standards(large, wordsIn('en'))]
  const said = lists.flatMap(({ rows }) =>
    rows.map(({ cells: row }) => String(row['failure'] ?? row['metric'])),
  )
  expect(said.filter((text) => !cells.has(text))).toEqual([])
  expect([...large.steps.values()].filter(({ name }) => !cells.has(name))).toEqual([])
}, 300_000)

test('is given up as soon as nobody wants it any more', async () => {
  const stop = new AbortController()
  const shares: number[] = []
  const progress = (share: number) => {
    shares.push(share)
    stop.abort()
  }
  const edition = await sampleEdition('hotel.en')
  await expect(wordFile(edition, { signal: stop.signal, progress })).rejects.toThrow('abort')
  expect(shares).toHaveLength(1)
}, 60_000)

test('is not begun where nobody wants it from the start', async () => {
  const edition = await sampleEdition('hotel.en')
  const painted: number[] = []
  const png = async () => {
    painted.push(1)
    return new Uint8Array()
  }
  await expect(wordFile(edition, { signal: AbortSignal.abort(), png })).rejects.toThrow('abort')
  expect(painted).toEqual([])
})
