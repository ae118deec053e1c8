import { describe, expect, test } from 'vitest'
import { editionFor } from '../editions.ts'
import { hostileBlueprint, hostileTexts, hostileTitles } from '../html/hostileBlueprint.ts'
import { elementsOf, readXml } from '../xlsx/readXml.ts'
import { openedDeck, relationsOf, wordsOn } from './openedDeck.ts'

/** What may refer to something outside, or run. */
const active = [
  'a:hlinkClick',
  'a:hlinkMouseOver',
  'p:control',
  'p:oleObj',
  'a:audioFile',
  'a:videoFile',
  'p:timing',
]

/** A text without the signs that no XML can hold. */
const writable = (text: string) =>
  text.replaceAll(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu, '').replaceAll(/\s+/g, '')

describe.each(hostileTexts)('%j', (text) => {
  test('breaks no part, refers to nothing outside, and is told as it is', async () => {
    const registers = ['steps', 'failPoints', 'standards', 'touchpoints', 'audit'] as const
    const options = { registers, titleBlock: hostileTitles(text), legend: true }
    const deck = await openedDeck(await editionFor(hostileBlueprint(text), options))
    for (const [path, xml] of deck.parts) {
      const root = readXml(xml)
      expect(active.flatMap((name) => elementsOf(root, name))).toEqual([])
      expect(relationsOf(deck.parts, path).filter(({ isOutside }) => isOutside)).toEqual([])
    }
    const said = deck.slides.map(wordsOn).join('\n').replaceAll(/\s+/g, '')
    expect(said).toContain(writable(text))
  })
})
