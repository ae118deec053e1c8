import { expect, test } from 'vitest'
import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import { drawStep } from '#drawing/drawStep.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes, type Theme } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'
import type { StepMarks } from '#model/marks.ts'
import { stepKinds, type StepKind } from '#model/vocabulary.ts'
import { marks, placedStep, smallSheet } from './smallSheet.ts'

/*
 * Drawings that people look at: a change of look is a change of these files. `npx vitest -u` writes them anew.
 */

const size = { x: 0, y: 0, width: 160, height: 70 }

const named = (name: string): string[] => name.split('/')

function one(
  kind: StepKind,
  name: string,
  shown: StepMarks | undefined,
  at: { x: number; y: number },
  theme: Theme,
): Figure {
  const placed = placedStep(
    size,
    named(name),
    shown !== undefined && (shown.standards.length > 0 || shown.worst !== null),
  )
  const figures = drawStep({ kind }, placed, shown, { kind: 'frontstage' }, theme)
  return { is: 'group', of: `step ${at.x} ${at.y}`, at, figures }
}

const columns = (figures: readonly ((at: { x: number; y: number }) => Figure)[]): Figure[] =>
  figures.map((draw, i) => draw({ x: 24 + (i % 3) * 200, y: 24 + Math.floor(i / 3) * 106 }))

const kinds = (theme: Theme) =>
  columns(stepKinds.map((kind) => (at) => one(kind, `A step of kind/${kind}`, undefined, at, theme)))

const standards = [
  { id: 'a', text: '52 s', state: 'met' },
  { id: 'b', text: '98.7 %', state: 'tolerated' },
  { id: 'c', text: '34 min', state: 'missed' },
  { id: 'd', text: '≤ 3 rings', state: 'unmeasured' },
] as const

const marked = (theme: Theme) =>
  columns(
    [
      marks({ failPoints: 1 }),
      marks({ failPoints: 12, wait: true }),
      marks({ wait: true, standards: standards.slice(0, 1) }),
      marks({ standards: standards.slice(1, 2) }),
      marks({ standards: standards.slice(2, 3) }),
      marks({ standards: standards.slice(3) }),
      marks({ failPoints: 1, worst: { rpn: 245, priority: 'high' }, standards }),
      marks({ failPoints: 1, worst: { rpn: 120, priority: 'medium' }, standards: standards.slice(2) }),
      marks({ failPoints: 1, worst: { rpn: 36, priority: 'low' } }),
    ].map((shown) => (at) => one('action', 'Deliver food', shown, at, theme)),
  )

const page = { x: 0, y: 0, width: 608, height: 366 }
const picture = (figures: readonly Figure[], theme: Theme, title: string, bounds = page) =>
  toSvg(figures, { bounds, background: theme.paper, title })

test.each(['paper', 'dark'] as const)('every kind of step on %s', async (name) => {
  const theme = themes[name]
  await expect(picture(kinds(theme), theme, 'Kinds of steps')).toMatchFileSnapshot(
    `pictures/kinds of steps, ${name}.svg`,
  )
})

test.each(['paper', 'dark'] as const)('every mark on %s', async (name) => {
  const theme = themes[name]
  await expect(picture(marked(theme), theme, 'Marks')).toMatchFileSnapshot(`pictures/marks, ${name}.svg`)
})

test.each(['paper', 'light', 'dark'] as const)('a small blueprint on %s', async (name) => {
  const theme = themes[name]
  const drawn = picture(
    drawBlueprint(smallSheet, theme),
    theme,
    'A small blueprint',
    pictureBounds(smallSheet.placed),
  )
  await expect(drawn).toMatchFileSnapshot(`pictures/a small blueprint, ${name}.svg`)
})
