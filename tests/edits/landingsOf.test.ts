import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Move } from '#edits/afterMove.ts'
import { positionOf } from '#edits/grid.ts'
import { type Landfall, landingsOf } from '#edits/landingsOf.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf, stepIn } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const cafe = blueprintOf({
  'customer/come': ['enter', 'order'],
  'customer/stay': ['drink', 'pay'],
  'frontstage/come': ['', 'greet'],
  'frontstage/stay': ['serve'],
  backstage: [],
})
const to = (
  lead: string,
  lane: string,
  phase: string,
  column: number,
  steps: readonly string[] = [],
): Move => ({
  steps: [lead, ...steps],
  lead,
  lane,
  phase,
  column: { at: column },
  row: { at: 1 },
})

const placesOf = (now: Blueprint, move: Move) =>
  Object.fromEntries(landingsOf(now, move).map(({ id, ...place }) => [id, place]))

describe('what is dragged is shown where it will stand', () => {
  test('in a free cell', () => {
    expect(placesOf(cafe, to('greet', 'frontstage', 'stay', 2))).toEqual({
      greet: { lane: 'frontstage', phase: 'stay', column: { at: 2 }, row: { at: 1 } },
    })
  })

  test('below the step that stays in the cell it is dropped on', () => {
    expect(placesOf(cafe, to('greet', 'frontstage', 'stay', 1))).toEqual({
      greet: {
        lane: 'frontstage',
        phase: 'stay',
        column: { at: 1 },
        row: { between: [1, null], share: 0.5 },
      },
    })
  })

  test('each of several in a cell of its own, also where the moments end', () => {
    expect(placesOf(cafe, to('greet', 'backstage', 'stay', 2, ['serve']))).toEqual({
      greet: { lane: 'backstage', phase: 'stay', column: { at: 2 }, row: { at: 1 } },
      serve: {
        lane: 'backstage',
        phase: 'stay',
        column: { between: [2, null], share: 0.5 },
        row: { at: 1 },
      },
    })
  })

  test('side by side where several new moments open between two others', () => {
    const move = { ...to('enter', 'customer', 'stay', 1, ['order']), column: { between: [1, 2] as const } }

    expect(landingsOf(cafe, move).map(({ column }) => column)).toEqual([
      { between: [1, 2], share: 1 / 3 },
      { between: [1, 2], share: 2 / 3 },
    ])
  })

  test('where it stands already, if the move changes nothing', () => {
    const move = { ...to('pay', 'customer', 'stay', 2), column: { between: [1, 2] as const } }

    expect(refused(cafe, moveSteps, move)).toBe('nothingToDo')
    expect(placesOf(cafe, move)).toEqual({
      pay: { lane: 'customer', phase: 'stay', column: { at: 2 }, row: { at: 1 } },
    })
  })

  test('nowhere, where it may not go', () => {
    expect(landingsOf(cafe, to('greet', 'kitchen', 'stay', 1))).toEqual([])
  })
})

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const lanes = ['customer', 'frontstage', 'backstage'] as const
const phases = ['one', 'two'] as const

/** Columns that leave no room between them now and then, so that all is numbered anew. */
const number = fc.constantFrom(1, 2, 3, 1 + 5e-7)
const cell = fc.record({ lane: fc.nat(2), phase: fc.nat(1), column: number, row: fc.constantFrom(1, 2) })
const end = fc.option(number, { nil: null })
const target = fc.oneof(
  number.map((at) => ({ at })),
  fc.tuple(end, end).map((between) => ({ between })),
)

function blueprintFrom(cells: readonly { lane: number; phase: number; column: number; row: number }[]) {
  const all = Object.fromEntries(
    lanes.flatMap((lane, l) =>
      phases.map((phase, p) => [
        `${lane}/${phase}`,
        cells.flatMap((at, i) =>
          at.lane === l && at.phase === p ? [`${names[i] ?? ''}@${at.column}/${at.row}`] : [],
        ),
      ]),
    ),
  )
  return blueprintOf(all)
}

/** Whether a step that stays keeps the side of a landing on which it is drawn now. */
function agrees(landfall: Landfall, was: number, is: number, landed: number): boolean {
  if ('at' in landfall) return Math.sign(was - landfall.at) === Math.sign(is - landed)
  const [before, behind] = landfall.between
  if (before !== null && was <= before) return is < landed
  return behind !== null && was >= behind && is > landed
}

test('beside whatever stays, each step lands where it was shown', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 8 }),
      fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
      fc.record({
        lane: fc.constantFrom(...lanes),
        phase: fc.constantFrom(...phases),
        column: target,
        row: target,
      }),
      (cells, picks, where) => {
        const now = blueprintFrom(cells)
        const steps = picks.map((pick) => names[pick % cells.length] ?? 'a')
        const move = { ...where, steps, lead: steps[0] ?? 'a' }
        const landings = landingsOf(now, move)
        expect(new Set(landings.map(({ id }) => id))).toEqual(new Set(steps))
        const after = refused(now, moveSteps, move) === null ? done(now, moveSteps, move) : now
        for (const { id, lane, phase, column, row } of landings) {
          const landed = positionOf(stepIn(after, id))
          expect(landed).toMatchObject({ lane, phase })
          for (const step of now.steps.values()) {
            if (steps.some((name) => name === step.id)) continue
            const was = positionOf(step)
            const is = positionOf(stepIn(after, step.id))
            const across = was.phase !== phase || agrees(column, was.column, is.column, landed.column)
            const down = was.lane !== lane || agrees(row, was.row, is.row, landed.row)
            expect({ across, down }).toEqual({ across: true, down: true })
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})
