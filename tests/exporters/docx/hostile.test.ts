import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { cleanText, shortened } from '#exporters/docx/cleanText.ts'
import { editionFor } from '../editions.ts'
import { hostileBlueprint, hostileTexts, hostileTitles } from '../html/hostileBlueprint.ts'
import { elementsOf, readXml } from '../xlsx/readXml.ts'
import { squeezed } from './wordXml.ts'
import { type Reading, reading, type WordFile, wordFile } from './wordFile.ts'

describe.each(hostileTexts.map((text) => [text.slice(0, 40), text] as const))(
  'the text %j everywhere',
  (_, text) => {
    let file: WordFile
    let read: Reading
    beforeAll(async () => {
      const options = { registers: checklistIds, titleBlock: hostileTitles(text) }
      file = await wordFile(await editionFor(hostileBlueprint(text), options))
      read = await reading(file)
    }, 120_000)

    test('breaks no part of the file', () => {
      for (const path of Object.keys(file.parts).filter((each) => /\.(xml|rels|svg)$/.test(each)))
        expect(readXml(file.xml(path)).name).not.toBe('')
    })

    test('stands in the tables as it is, but for what no file can hold', () => {
      const all = squeezed(read.tables.flat(2).join('\n'))
      expect(all).toContain(squeezed(cleanText(text)))
    })

    test('runs nowhere and leads nowhere', () => {
      const fields = Object.keys(file.parts)
        .filter((path) => /word\/(document|header\d+|footer\d+)\.xml$/.test(path))
        .flatMap((path) => elementsOf(readXml(file.xml(path)), 'w:instrText').map((field) => field.text))
      expect(fields.length).toBeGreaterThan(3)
      for (const field of fields) expect(field).toMatch(/^(PAGE|NUMPAGES|TOC [^:]*|PAGEREF _Toc\d+ \\h)$/)
      for (const path of Object.keys(file.parts).filter((each) => each.endsWith('.rels')))
        expect(file.xml(path)).not.toContain('TargetMode')
    })

    test('does not push the page off itself: what stands on every page is short', () => {
      for (const path of Object.keys(file.parts).filter((each) => /word\/(header|footer)\d/.test(each)))
        expect(
          elementsOf(readXml(file.xml(path)), 'w:t')
            .map((run) => run.text)
            .join('').length,
        ).toBeLessThan(260)
    })
  },
)

test('a row that is higher than a page may be divided, so that nothing is cut off', async () => {
  const kept = async (text: string) => {
    const file = await wordFile(await editionFor(hostileBlueprint(text), { registers: ['failPoints'] }))
    const rows = elementsOf(readXml(file.xml('word/document.xml')), 'w:tr')
    const whole = (row: (typeof rows)[number]) =>
      elementsOf(row, 'w:cantSplit').some(({ attributes }) => attributes['w:val'] !== 'off')
    return { all: rows.length, whole: rows.filter(whole).length }
  }
  const short = await kept('short')
  expect(short.whole).toBe(short.all)
  const long = await kept('long '.repeat(2000))
  expect(long.whole).toBeLessThan(long.all - 2)
}, 120_000)

test('every text becomes one that XML can hold, and loses nothing else', () => {
  const allowed = /^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, plain) => {
      expect(cleanText(any + plain)).toMatch(allowed)
      expect(cleanText(cleanText(any))).toBe(cleanText(any))
    }),
  )
  expect(cleanText('a\u0000\u0007b\r\nc\rd\te\ud83d😀')).toBe('ab\nc\nd e\ufffd😀')
})

test('a text that is cut ends in an ellipsis, and no sign is cut in two', () => {
  expect(shortened('  two\nlines ', 20)).toBe('two lines')
  expect(shortened('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(9)}…`)
})
