import { marksOf } from '../marksOf.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'

/** It does go wrong, but nobody has said how. */
export const standardMissedWithoutFailPoint: Check = {
  id: 'standard-missed-without-fail-point',
  severity: 'warning',
  words: {
    en: {
      title: 'Missed standard without a fail point',
      says: '“{{metric}}” at “{{step}}” is missed with {{measured}}, yet no fail point says what goes wrong there.',
    },
    'zh-CN': {
      title: '未达标却没有失误点',
      says: '“{{step}}”的“{{metric}}”实测 {{measured}}，未达标，却没有失误点说明哪里出了差错。',
    },
  },
  find: ({ blueprint, steps }) => {
    const marks = marksOf(blueprint)
    return steps
      .filter(({ failPoints, standards }) => failPoints.length === 0 && standards.length > 0)
      .flatMap((step) => {
        const missed = marks.get(step.step.id)?.standards.filter(({ state }) => state === 'missed') ?? []
        return missed.map(({ id, text }) => {
          const metric = blueprint.standards.get(id)?.metric ?? ''
          return foundAt('standards', id, step, { metric, measured: text })
        })
      })
  },
}
