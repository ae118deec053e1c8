import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelsChart, type LevelsRow, type LevelsWords } from '#drawing/charts/levelsChart.ts'
import { themes } from '#drawing/theme.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyName, anyTheme, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'

const words: Readonly<Record<'en' | 'zh', LevelsWords>> = {
  en: {
    title: 'Levels of service',
    none: 'No touchpoint has a level yet.',
    levels: ['Basic', 'Satisfactory', 'Added value', 'Memorable'],
    today: 'Today',
    wanted: 'Wanted',
    more: (count) => `… and ${count} more`,
  },
  zh: {
    title: '服务层次',
    none: '还没有接触点标明层次。',
    levels: ['基本', '满意', '超值', '难忘'],
    today: '现状',
    wanted: '目标',
    more: (count) => `…另有 ${count} 个`,
  },
}
const theme = themes.light

const rows: readonly LevelsRow[] = [
  { id: 'bed', name: 'Bed', detail: 'Sleep', level: 0, wanted: 3 },
  { id: 'desk', name: 'Desk', detail: 'Check in', level: 2, wanted: 2 },
  { id: 'key', name: 'Key', detail: 'Check in', level: 1, wanted: null },
]

const circlesOf = (id: string) =>
  flat(
    levelsChart(rows, words.en, theme).figures.filter(
      (figure) => figure.is === 'group' && figure.of === `touchpoint ${id}`,
    ),
  ).flatMap((figure) => (figure.is === 'circle' ? [figure.at.x] : []))

test('a touchpoint stands in the column of its level, its ring where it should be', () => {
  const [now = NaN, wanted = NaN] = circlesOf('bed')
  const [same, sameWanted] = circlesOf('desk')
  expect(wanted).toBeGreaterThan(now)
  expect(same).toBe(sameWanted)
  expect(circlesOf('key')).toHaveLength(1)
})

test('many rows are cut, and told', () => {
  const chart = levelsChart(rows, words.en, theme, { mostRows: 2 })
  expect(textsIn(chart.figures)).toContain('… and 1 more')
  expect(textsIn(chart.figures)).not.toContain('Key')
})

const rung = fc.option(fc.integer({ min: 0, max: 3 }))
const anyRow: fc.Arbitrary<LevelsRow> = fc.record({
  id: fc.uuid(),
  name: anyName,
  detail: anyName,
  level: rung,
  wanted: rung,
})

test('whatever stands where, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 12 }),
      anyLanguage,
      anyTheme,
      anyWidth,
      fc.integer({ min: 1, max: 12 }),
      (all, language, in_, width, mostRows) => {
        const chart = levelsChart(all, words[language], in_, { width, mostRows })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
  )
})
