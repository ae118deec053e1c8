import { describe, expect, test } from 'vitest'
import { drawStep } from '#drawing/drawStep.ts'
import { extentOf } from '#drawing/extentOf.ts'
import {
  drawHeatTag,
  drawHeatTags,
  heatInk,
  heatLegend,
  type HeatLevel,
  heatLevels,
  heatTheme,
} from '#drawing/overlays/heat.ts'
import { themes } from '#drawing/theme.ts'
import { stepKinds } from '#model/vocabulary.ts'
import { chartFaults, linesIn } from '../charts/chartFaults.ts'
import { contrast } from '../charts/contrast.ts'
import { textsIn } from '../inside.ts'
import { marks, placedStep, smallSheet } from '../smallSheet.ts'

const theme = themes.light
const box = { x: 400, y: 300, width: 150, height: 70 }
const level = {
  none: 'None',
  low: 'Low, RPN below 60',
  medium: 'Medium, RPN 60 to 119',
  high: 'High, RPN 120 to 199',
  extreme: 'Extreme, RPN 200 and more',
}

describe.each(Object.entries(themes))('in the %s theme', (_name, each) => {
  test.each(heatLevels)('the texts of a step of level %s can be read', (of) => {
    const shown = marks({
      failPoints: 2,
      wait: true,
      worst: { rpn: 245, priority: 'high' },
      standards: [{ id: 'a', text: '52 s', state: 'met' }],
    })
    const tinted = heatTheme(of, each)
    for (const kind of stepKinds) {
      const figures = drawStep(
        { kind },
        placedStep(box, ['Greet'], true),
        shown,
        { kind: 'frontstage' },
        tinted,
      )
      for (const { text, color, on } of linesIn(figures, tinted.card))
        expect([kind, text, contrast(color, on) >= 4.5]).toEqual([kind, text, true])
    }
  })

  test('the legend names all levels, apart and readable', () => {
    for (const width of [520, 760, 1100])
      expect(chartFaults(heatLegend(each, { title: 'Heat', level }, width), each.card)).toEqual([])
    expect(textsIn(heatLegend(each, { level }).figures)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', ...Object.values(level)]),
    )
  })

  test('no two levels have the same ground', () => {
    expect(new Set(heatLevels.map((of) => heatInk(of, each).ground)).size).toBe(heatLevels.length)
  })
})

test('a step without heat is drawn as ever', () => {
  expect(heatTheme('none', theme)).toBe(theme)
  expect(drawHeatTag('none', 'action', box, theme)).toEqual([])
})

test('the level of a step is also a number', () => {
  const texts = (['low', 'medium', 'high', 'extreme'] as const).map((of) =>
    textsIn(drawHeatTag(of, 'action', box, theme)),
  )
  expect(texts).toEqual([['1'], ['2'], ['3'], ['4']])
})

test.each(stepKinds)('the number on a step of kind %s stands clear of its own marks', (kind) => {
  const rated = marks({
    failPoints: 12,
    wait: true,
    worst: { rpn: 1000, priority: 'high' },
    standards: [{ id: 'a', text: '52 s', state: 'met' }],
  })
  const tag = extentOf(drawHeatTag('high', kind, box, theme))
  const others = linesIn(
    drawStep(
      { kind },
      placedStep(box, ['Greet guests'], kind !== 'decision'),
      rated,
      { kind: 'support' },
      theme,
    ),
    theme.card,
  )
  const through = others.filter(
    ({ box: text }) =>
      tag !== null &&
      text.x < tag.x + tag.width &&
      tag.x < text.x + text.width &&
      text.y < tag.y + tag.height &&
      tag.y < text.y + text.height,
  )
  expect(through.map(({ text }) => text)).toEqual([])
})

test('the tags of a blueprint stand at its steps, and a bundle has that of its worst', () => {
  const bundle = {
    id: 'b1',
    lane: 'back',
    phase: null,
    box: { x: 10, y: 400, width: 44, height: 20 },
    steps: ['bags', 'greet'],
  }
  const levels = new Map<string, HeatLevel>([
    ['bags', 'low'],
    ['greet', 'extreme'],
  ])
  const placed = { ...smallSheet.placed, bundles: [bundle] }
  const tags = drawHeatTags(placed, smallSheet.blueprint.steps, levels, theme)
  const found = tags.map((figure) => (figure.is === 'group' ? [figure.of, textsIn(figure.figures)] : []))
  expect(found).toEqual([
    ['heat greet', ['4']],
    ['heat bags', ['1']],
    ['heat b1', ['4']],
  ])
})
