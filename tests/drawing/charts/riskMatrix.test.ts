import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MatrixPoint, riskMatrix } from '#drawing/charts/riskMatrix.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { themes } from '#drawing/theme.ts'
import { actionPriorities } from '#model/marks.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyName, anyTheme, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'
import { matrixPoints, matrixWords, priorityAt } from './matrixSamples.ts'

const theme = themes.light
const drawn = riskMatrix(matrixPoints.en, priorityAt, matrixWords.en, theme)

const cell = ({ figures }: Chart, severity: number, occurrence: number) =>
  figures.flatMap((figure) =>
    figure.is === 'group' && figure.of === `cell ${severity} ${occurrence}` ? [figure] : [],
  )
const middle = (chart: Chart, severity: number, occurrence: number) =>
  flat(cell(chart, severity, occurrence)).flatMap((figure) => (figure.is === 'circle' ? [figure.at] : []))[0]

const rating = fc.integer({ min: 1, max: 10 })
const anyPoint: fc.Arbitrary<MatrixPoint> = fc.record({
  id: fc.uuid(),
  mark: fc.integer({ min: 1, max: 999 }).map((n) => `F${n}`),
  label: anyName,
  severity: rating,
  occurrence: rating,
})

test('a cell shows how many fail points it holds, and which', () => {
  expect(textsIn(cell(drawn, 7, 7))).toEqual(['3', 'F1, F4, F5'])
  expect(textsIn(cell(drawn, 8, 3))).toEqual(['1', 'F2'])
  expect(cell(drawn, 1, 1)).toEqual([])
})

test('severity rises upward and occurrence to the right', () => {
  const [low, high] = [middle(drawn, 2, 10), middle(drawn, 9, 1)]
  expect(low?.y).toBeGreaterThan(high?.y ?? Infinity)
  expect(low?.x).toBeGreaterThan(high?.x ?? Infinity)
})

test('each class has a ground of its own, and says the same by its bars', () => {
  const grounds = new Set(
    drawn.figures.flatMap((figure) =>
      figure.is === 'rect' && figure.box.width > 30 ? [figure.ink.fill] : [],
    ),
  )
  expect(grounds.size).toBe(3)
  const full = drawn.figures.filter(
    (figure) => figure.is === 'rect' && figure.box.width === 2 && figure.ink.fillOpacity === undefined,
  )
  const counted = Array.from({ length: 100 }, (_, i) => priorityAt(Math.floor(i / 10) + 1, (i % 10) + 1))
  const bars = counted.reduce((sum, priority) => sum + { low: 1, medium: 2, high: 3 }[priority], 0)
  // Six more stand in the legend.
  expect(full.length).toBe(bars + 6)
})

test('of very many fail points only the numbers stand in the cells', () => {
  const many = Array.from({ length: 200 }, (_, i): MatrixPoint => ({
    id: `f${i}`,
    mark: `F${i}`,
    label: 'Late',
    severity: 7,
    occurrence: (i % 10) + 1,
  }))
  const chart = riskMatrix(many, priorityAt, matrixWords.en, theme)
  expect(textsIn(cell(chart, 7, 3))).toEqual(['20'])
  expect(textsIn(chart.figures)).not.toContain('Late')
})

test('whatever the fail points are called and rated, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { maxLength: 40 }),
      fc.array(fc.constantFrom(...actionPriorities), { minLength: 100, maxLength: 100 }),
      anyLanguage,
      anyTheme,
      anyWidth,
      (points, classes, language, in_, width) => {
        const classAt = (severity: number, occurrence: number) =>
          classes[(severity - 1) * 10 + occurrence - 1] ?? 'low'
        const chart = riskMatrix(points, classAt, matrixWords[language], in_, { width })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
