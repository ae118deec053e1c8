import { expect, test } from 'vitest'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { thousandSteps } from '../../browser/thousand.ts'
import { nodeMeans } from '../../../src/cli/nodeMeans.ts'
import { editionFor } from '../editions.ts'
import { elementsOf } from '../xlsx/readXml.ts'
import { bytesOf, openedDeck } from './openedDeck.ts'

test('a thousand steps come out on slides that can be read, each with its connector on the whole', async () => {
  const edition = await editionFor(blueprintFromFile(thousandSteps()))
  const deck = await openedDeck(edition)
  const [, whole, ...rest] = deck.slides
  if (!whole) throw new Error('there is no slide of the whole')
  const ends = elementsOf(whole.root, 'a:tailEnd').filter(
    ({ attributes }) => attributes['type'] === 'triangle',
  )
  expect(ends).toHaveLength(edition.blueprint.connections.size)
  for (const { root } of rest) {
    const sizes = elementsOf(root, 'a:rPr').flatMap(({ attributes }) => attributes['sz'] ?? [])
    expect(Math.min(...sizes.map(Number), 800)).toBe(800)
  }
  const named = new Set(
    rest.flatMap(({ root }) => elementsOf(root, 'p:cNvPr').map(({ attributes }) => attributes['name'])),
  )
  const missing = [...edition.blueprint.steps.values()].filter(({ name }) => !named.has(name))
  expect(missing).toEqual([])
}, 180_000)

test('it is told how far it is, and ended when nobody wants it', async () => {
  const edition = await editionFor(blueprintFromFile(thousandSteps()))
  const shares: number[] = []
  const stop = new AbortController()
  const means = {
    ...nodeMeans,
    signal: stop.signal,
    progress: (share: number) => {
      shares.push(share)
      if (shares.length === 3) stop.abort()
    },
  }
  await expect(bytesOf(edition, means)).rejects.toThrow(/abort/i)
  expect(shares).toHaveLength(3)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeLessThan(0.5)
}, 180_000)
