import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themes } from '#drawing/theme.ts'
import { leastBesideWidth, titleBlock, type TitleBlockContent } from '#drawing/titleBlock/titleBlock.ts'
import { chartFaults } from '../charts/chartFaults.ts'
import { textsIn } from '../inside.ts'

const english: TitleBlockContent = {
  title: 'Hotel overnight stay',
  fields: [
    { name: 'State', value: 'As-is' },
    { name: 'Organisation', value: 'Grand Hotel Astoria, Department of Quality Management' },
    { name: 'Author', value: 'M. Reyes' },
    { name: 'Version', value: '3.2' },
    { name: 'Date', value: '3 February 2026' },
  ],
}

const chinese: TitleBlockContent = {
  title: '酒店住宿一晚：从预订到离店的完整服务蓝图',
  fields: [
    { name: '状态', value: '现状' },
    { name: '组织', value: '上海阳光国际酒店管理有限公司质量管理部' },
    { name: '编制', value: '王小明' },
    { name: '版本', value: '3.2' },
    { name: '日期', value: '2026年2月3日' },
  ],
}

const told = (content: TitleBlockContent, width: number) =>
  textsIn(titleBlock(content, width, themes.paper).figures)
const squeezed = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '')

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('a title block in %s', (_, content) => {
  test.each([leastBesideWidth, 500, 900, 2400])('says all of it without a fault at %d px', (width) => {
    for (const theme of [themes.paper, themes.dark]) {
      const drawn = titleBlock(content, width, theme)
      expect(chartFaults({ ...drawn, width }, theme.paper)).toEqual([])
    }
    const shown = squeezed(told(content, width))
    for (const text of [content.title, ...content.fields.map(({ value }) => value)])
      expect(shown).toContain(squeezed([text]))
  })
})

test('what was left empty is not named either', () => {
  const content = {
    title: 'Clinic',
    fields: [
      { name: 'Author', value: ' ' },
      { name: 'Version', value: '1' },
    ],
  }
  expect(told(content, 900)).toEqual(['Clinic', 'Version', '1'])
})

test('where there is room, title and fields share a line', () => {
  const high = (width: number) => titleBlock(english, width, themes.paper).height
  expect(high(2400)).toBeLessThan(high(500))
})

test('a monstrous title is cut, with a sign that it is', () => {
  const lines = told({ title: 'word '.repeat(2_000), fields: [] }, 600)
  expect(lines.length).toBeLessThan(8)
  expect(lines.at(-1)).toMatch(/…$/)
})

test('whatever is written into it stays inside and apart', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 })
  const field = fc.record({ name: fc.constantFrom('Author', '编制', 'Organisation'), value: text })
  fc.assert(
    fc.property(
      text,
      fc.array(field, { maxLength: 5 }),
      fc.integer({ min: leastBesideWidth, max: 3_000 }),
      (title, fields, width) => {
        const drawn = titleBlock({ title, fields }, width, themes.paper)
        expect(chartFaults({ ...drawn, width }, themes.paper.paper)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
