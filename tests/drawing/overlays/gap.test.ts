import { describe, expect, test } from 'vitest'
import { drawBlueprint } from '#drawing/drawBlueprint.ts'
import { drawStep } from '#drawing/drawStep.ts'
import { plainLook } from '#drawing/look.ts'
import { gapInk, gapLegend, gapLevels, gapTheme } from '#drawing/overlays/gap.ts'
import { themes } from '#drawing/theme.ts'
import { stepKinds } from '#model/vocabulary.ts'
import { chartFaults, linesIn } from '../charts/chartFaults.ts'
import { contrast } from '../charts/contrast.ts'
import { textsIn } from '../inside.ts'
import { marks, placedStep, smallSheet, words } from '../smallSheet.ts'

const box = { x: 400, y: 300, width: 150, height: 70 }
const of = { survey: 'Guests in spring', against: 'expectation' as const, limits: { near: 0.25, far: 1 } }

describe.each(Object.entries(themes))('in the %s theme', (_name, each) => {
  test.each(gapLevels)('the texts of a step of level %s can be read', (level) => {
    const shown = marks({ failPoints: 2, wait: true, worst: { rpn: 245, priority: 'high' } })
    const tinted = gapTheme(level, each)
    for (const kind of stepKinds) {
      const place = placedStep(box, ['Greet'], true)
      const figures = drawStep({ kind }, place, shown, { kind: 'frontstage' }, tinted)
      for (const { text, color, on } of linesIn(figures, tinted.card))
        expect([kind, text, contrast(color, on) >= 4.5]).toEqual([kind, text, true])
    }
  })

  test('the legend names all levels and the survey, apart and readable', () => {
    for (const width of [300, 520, 1100])
      expect(chartFaults(gapLegend(each, words.gap, of, width), each.card)).toEqual([])
    expect(textsIn(gapLegend(each, words.gap, of, 1100).figures)).toEqual(
      expect.arrayContaining([
        'Far below < −1',
        'Below −1 … −0.25',
        'As expected ±0.25',
        'Above > +0.25',
        words.gap.title(of),
      ]),
    )
  })

  test('no two levels have the same ground', () => {
    expect(new Set(gapLevels.map((level) => gapInk(level, each).ground)).size).toBe(gapLevels.length)
  })
})

test('a step says its gap; what nobody was asked about stands back without one', () => {
  const [asked] = smallSheet.placed.steps.keys()
  if (asked === undefined) throw new Error('the sheet has no steps')
  const steps = new Map([[asked, { level: 'below' as const, text: '−0.5' }]])
  const look = { ...plainLook, gaps: { steps, touchpoints: new Map(), of } }
  const texts = textsIn(drawBlueprint({ ...smallSheet, look }, themes.light))
  expect(texts.filter((text) => text === '−0.5')).toHaveLength(1)
})
