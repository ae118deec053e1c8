import { describe, expect, test } from 'vitest'
import { focusOf } from '#analysis/quality/focus.ts'
import { emotionOf, lookOf } from '#analysis/quality/lookOf.ts'
import { progress } from '#analysis/quality/progress.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { methodSteps } from '#model/methodSteps.ts'
import fc from 'fast-check'
import { randomFile } from '../../model/randomFile.ts'

const laid = { heat: false, criticalPath: null, emotion: false }

describe('a view of the method', () => {
  test('shows as waiting just the steps that its progress misses', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const blueprint = blueprintFromFile(file)
        for (const view of methodSteps) {
          if (view === 'draw') continue
          const focus = focusOf(blueprint, view)
          const open = [...(focus ?? [])].flatMap(([id, how]) => (how === 'open' ? [id] : []))
          const missing = progress(blueprint)[view].missing.map(({ id }) => id)
          expect(new Set(open)).toEqual(new Set(missing))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('puts everything in front while drawing', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const look = lookOf(blueprintFromFile(file), 'draw', laid)
        expect([look.focus, look.front, look.heat, look.critical, look.emotion]).toEqual([
          null,
          null,
          null,
          null,
          null,
        ])
      }),
      { numRuns: 30 },
    )
  })

  test('asks how the customer feels at each of the customer’s own steps', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const blueprint = blueprintFromFile(file)
        const emotion = emotionOf(blueprint)
        for (const id of emotion?.felt.keys() ?? [])
          expect(blueprint.lanes.get(blueprint.steps.get(id)?.lane ?? '')?.kind).toBe('customer')
      }),
      { numRuns: 30 },
    )
  })
})
