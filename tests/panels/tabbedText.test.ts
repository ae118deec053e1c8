import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTabbed, writeTabbed } from '#panels/registers/tabbedText.ts'

describe('a block from a spreadsheet is read', () => {
  test.each<[string, string[][]]>([
    ['one', [['one']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\t\tc', [['a', '', 'c']]],
    ['a\t', [['a', '']]],
    ['\n\nb', [[''], [''], ['b']]],
    ['"two\nlines"\t7', [['two\nlines', '7']]],
    ['"a ""quoted"" word"\t"tab\there"', [['a "quoted" word', 'tab\there']]],
    ['客人在路边等候\t"说：""稍等""\r\n再来"\t７', [['客人在路边等候', '说："稍等"\r\n再来', '７']]],
    ['""\tb', [['', 'b']]],
  ])('%j', (text, block) => {
    expect(readTabbed(text)).toEqual(block)
  })

  test('a quote that quotes nothing is a quote', () => {
    expect(readTabbed('6" pipe\t"open')).toEqual([['6" pipe', '"open']])
    expect(readTabbed('"a"b\tc')).toEqual([['"a"b', 'c']])
  })

  test('nothing is no row', () => {
    expect(readTabbed('')).toEqual([])
  })
})

test('what is copied is pasted back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '等', '"', '\t', '\n', '\r', ' ', '7') })
  const block = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    )
  fc.assert(
    fc.property(block, (cells) => {
      expect(readTabbed(writeTabbed(cells))).toEqual(cells)
    }),
  )
})
