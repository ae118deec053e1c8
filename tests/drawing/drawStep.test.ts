import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentOf } from '#drawing/extentOf.ts'
import { drawStep } from '#drawing/drawStep.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import type { StandardMark, StepMarks } from '#model/marks.ts'
import { standardStates } from '#model/marks.ts'
import { stepKinds, type StepKind } from '#model/vocabulary.ts'
import { flat, textsIn } from './inside.ts'
import { marks, placedStep } from './smallSheet.ts'

const theme = themes.light
const lane = { kind: 'frontstage' } as const
const box = { x: 400, y: 300, width: 150, height: 62 }

const draw = (kind: StepKind, shown?: StepMarks): Figure[] =>
  drawStep({ kind }, placedStep(box, ['Greet guests'], shown !== undefined), shown, lane, theme)

/** The box round figures that are there. */
const boxOf = (figures: readonly Figure[]) => extentOf(figures) ?? { x: 0, y: 0, width: 0, height: 0 }

const pill = (id: string, text: string, state: StandardMark['state'] = 'unmeasured'): StandardMark => ({
  id,
  text,
  state,
})
const fills = (figures: readonly Figure[]) =>
  flat(figures).flatMap((figure) =>
    'ink' in figure && figure.ink.fill !== undefined ? [figure.ink.fill] : [],
  )
const groups = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => (figure.is === 'group' ? [figure] : []))

test.each(stepKinds)('a step of kind %s stands inside its own box, wherever the box stands', (kind) => {
  const extent = boxOf(draw(kind))
  expect(extent.x).toBeGreaterThanOrEqual(0)
  expect(extent.y).toBeGreaterThanOrEqual(0)
  expect(extent.x + extent.width).toBeLessThanOrEqual(box.width)
  expect(extent.y + extent.height).toBeLessThanOrEqual(box.height)
})

test.each(stepKinds)('a step of kind %s shows its name', (kind) => {
  expect(textsIn(draw(kind))).toEqual(['Greet guests'])
})

test('no two kinds of step look the same without colour', () => {
  const shapes = stepKinds.map((kind) =>
    JSON.stringify(draw(kind), (key, value: unknown) =>
      key === 'fill' || key === 'stroke' || key === 'color' ? null : value,
    ),
  )
  expect(new Set(shapes).size).toBe(stepKinds.length)
  expect(textsIn(draw('wait', marks({ wait: true })))).toContain('W')
})

describe('marks', () => {
  test('a fail point is an F in a red circle at the corner, and its step has a red border', () => {
    const figures = draw('action', marks({ failPoints: 1 }))
    expect(textsIn(figures)).toContain('F')
    expect(fills(figures)).toContain(theme.fail.ground)
    expect(figures[0]).toMatchObject({ ink: { stroke: theme.failBorder } })
  })

  test('several fail points show their number', () => {
    expect(textsIn(draw('action', marks({ failPoints: 12 })))).toContain('F12')
  })

  test('a wait is a W in a triangle, beside the F where there is one', () => {
    const both = draw('action', marks({ wait: true, failPoints: 2 }))
    const letters = flat(both).flatMap((figure) =>
      figure.is === 'text' && /^[FW]/.test(figure.lines[0] ?? '') ? [figure.at.x] : [],
    )
    const [wait = 0, fail = 0] = letters
    expect(fail - wait).toBeGreaterThan(20)
  })

  test.each(standardStates)('the state %s shows by a sign of its own', (state) => {
    const signs = (of: StandardMark['state']) =>
      groups(draw('action', marks({ standards: [pill('s', '52 s', of)] }))).flatMap(({ figures }) =>
        figures.flatMap((figure) => (figure.is === 'path' ? [figure.d] : [])),
      )
    const others = standardStates.filter((other) => other !== state)
    for (const other of others) expect(signs(state)).not.toEqual(signs(other))
  })

  test('the priority of the worst RPN shows by the number of full bars', () => {
    const full = (priority: 'high' | 'medium' | 'low') => {
      const figures = draw('action', marks({ failPoints: 1, worst: { rpn: 245, priority } }))
      return flat(figures).filter(
        (f) => f.is === 'rect' && f.box.width === 2 && f.ink.fillOpacity === undefined,
      ).length
    }
    expect([full('low'), full('medium'), full('high')]).toEqual([1, 2, 3])
  })

  test('standards that have no room are counted', () => {
    const many = [pill('a', '≤ 60 s'), pill('b', '≥ 95 %'), pill('c', '≤ 3 min'), pill('d', '≤ 1 h')]
    const figures = draw(
      'action',
      marks({ standards: many, failPoints: 1, worst: { rpn: 245, priority: 'high' } }),
    )
    expect(groups(figures).map(({ of }) => of)).toEqual(['standard a'])
    expect(textsIn(figures)).toContain('+3')
  })

  test('a pill says in full to pointers what it had to cut', () => {
    const long = pill('a', '≤ 2 in every 100 guests')
    const [only] = groups(draw('action', marks({ standards: [long] })))
    expect(only?.title).toBe(long.text)
    expect(textsIn(only?.figures ?? []).join('')).toMatch(/…$/)
  })

  test('no text begins or ends with a space, which some surfaces drop', () => {
    const standards = [pill('a', '80 % ≤ 20 s'), pill('b', '≥ 5')]
    const figures = drawStep(
      { kind: 'action' },
      placedStep({ ...box, width: 300 }, ['Greet'], true),
      marks({ standards }),
      lane,
      theme,
    )
    expect(textsIn(figures)).toEqual(['Greet', '80 %', '20 s', '5'])
  })

  test('the strip keeps its marks inside the box and apart, whatever their texts', () => {
    const texts = fc.array(
      fc.constantFrom('≤ 60 s', '≥ 99.5 %', '3 分钟', '≤ 2 per 100 guests', '245', '12 000 km'),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 90, max: 320 }), fc.boolean(), (each, width, rated) => {
        const standards = each.map((text, i) => pill(`s${i}`, text, standardStates[i % 4]))
        const shown = marks({ standards, ...(rated && { worst: { rpn: 1000, priority: 'high' } as const }) })
        const placed = placedStep({ ...box, width }, ['Greet'], true)
        const extents = groups(drawStep({ kind: 'action' }, placed, shown, lane, theme)).map((group) =>
          boxOf([group]),
        )
        for (const [i, extent] of extents.entries()) {
          expect(extent.x).toBeGreaterThanOrEqual((extents[i - 1]?.x ?? 0) + (extents[i - 1]?.width ?? 0))
          expect(extent.x + extent.width).toBeLessThanOrEqual(width - 12 + 0.01)
        }
      }),
    )
  })
})

test('a lane’s own colour goes before that of its kind', () => {
  const figures = drawStep(
    { kind: 'action' },
    placedStep(box, ['Greet']),
    undefined,
    { ...lane, color: '#123456' },
    theme,
  )
  expect(fills(figures)).toContain('#123456')
})
