import { describe, expect, test } from 'vitest'
import { marksOf } from '#analysis/marksOf.ts'
import { still } from '#canvas/motion.ts'
import { type CanvasNode, type Shown, toFlow } from '#canvas/toFlow.ts'
import type { Scene } from '#canvas/useScene.ts'
import { plainLook } from '#drawing/look.ts'
import { themes } from '#drawing/theme.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import { wordsIn } from '#i18n/words.ts'
import { arrange } from '#layout/arrange.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'

const words = drawingWords(wordsIn('en'))
const inn = having(
  blueprintOf({ customer: ['arrive', 'pay'], frontstage: ['greet'] }, 'arrive>greet>pay'),
  'failPoints',
  { id: 'late', step: 'greet', failure: 'late', status: 'open' },
)
const placed = arrange(inn)
const sceneOf = (blueprint: Blueprint): Scene => ({
  blueprint,
  placed,
  marks: marksOf(blueprint),
  words,
  theme: themes.light,
  look: plainLook,
})
const shown: Shown = {
  sight: { area: { x: -1e4, y: -1e4, width: 1e5, height: 1e5 }, painted: false, zoom: 1 },
  selected: new Set(),
  hovered: null,
  held: null,
  motion: still,
}
const changedSince = (before: readonly CanvasNode[], after: readonly CanvasNode[]) =>
  after.filter((node) => !before.includes(node)).map(({ id }) => id)

describe('what stands on the canvas', () => {
  test('stays the same, all of it, after an edit that is not drawn', () => {
    const before = toFlow(sceneOf(inn), shown)
    const owned = applied(inn, [{ table: 'failPoints', id: 'late', set: { owner: 'Desk' } }])
    expect(toFlow(sceneOf(owned), shown)).toBe(before)
  })

  test('is new where a mark has changed, and nowhere else', () => {
    const before = toFlow(sceneOf(inn), shown)
    const rating = { severity: 9, occurrence: 9, detection: 9 }
    const rated = applied(inn, [{ table: 'failPoints', id: 'late', set: { rating } }])
    expect(changedSince(before, toFlow(sceneOf(rated), shown))).toEqual(['greet'])
  })

  test('is new where it is selected or let go of', () => {
    const first = toFlow(sceneOf(inn), { ...shown, selected: new Set(['pay']) })
    const second = toFlow(sceneOf(inn), { ...shown, selected: new Set(['greet']) })
    expect(changedSince(first, second).toSorted()).toEqual(['greet', 'pay'])
  })

  test('comes from where it stood before as long as that is the same place', () => {
    const motion = { ...still, from: () => ({ x: 10, y: 0 }) }
    const before = toFlow(sceneOf(inn), { ...shown, motion })
    expect(toFlow(sceneOf(inn), { ...shown, motion })).toBe(before)
    const further = { ...still, from: () => ({ x: 20, y: 0 }) }
    expect(changedSince(before, toFlow(sceneOf(inn), { ...shown, motion: further }))).toHaveLength(3)
  })
})
