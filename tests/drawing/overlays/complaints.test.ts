import { describe, expect, test } from 'vitest'
import { drawBlueprint } from '#drawing/drawBlueprint.ts'
import { plainLook } from '#drawing/look.ts'
import { lookLegend } from '#drawing/overlays/lookLegend.ts'
import { themes } from '#drawing/theme.ts'
import { chartFaults } from '../charts/chartFaults.ts'
import { textsIn } from '../inside.ts'
import { smallSheet, words } from '../smallSheet.ts'

const [asked] = smallSheet.placed.steps.keys()
const complaints = new Map([[asked ?? '', 17]])
const gaps = {
  steps: new Map(),
  touchpoints: new Map(),
  of: { survey: 'Guests in spring', against: 'expectation' as const, limits: { near: 0.25, far: 1 } },
}

test('a step says how many complaints there are about it, with or without a survey', () => {
  for (const look of [
    { ...plainLook, complaints },
    { ...plainLook, complaints, gaps },
  ]) {
    const texts = textsIn(drawBlueprint({ ...smallSheet, look }, themes.light))
    expect(texts.filter((text) => text === '17')).toHaveLength(1)
  }
  expect(textsIn(drawBlueprint(smallSheet, themes.light))).not.toContain('17')
})

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  test('the legend says what the number is, readable at every width', () => {
    for (const look of [
      { heat: null, gaps: null, complaints },
      { heat: null, gaps, complaints },
    ])
      for (const width of [300, 520, 1100]) {
        const legend = lookLegend(look, words, theme, width)
        expect(legend && chartFaults(legend, theme.card)).toEqual([])
        expect(textsIn(legend?.figures ?? [])).toContain(words.complaints)
      }
  })

  test('no complaints, no legend of them', () => {
    expect(lookLegend({ heat: null, gaps: null, complaints: new Map() }, words, theme, 520)).toBeNull()
  })
})
