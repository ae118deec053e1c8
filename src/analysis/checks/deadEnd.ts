import type { Check } from './check.ts'
import { deadEndsOf, impliedEnd } from './flowEnds.ts'
import { foundAtStep } from './foundAt.ts'
import { seenOf } from './seen.ts'

/** The flow leads to a step and no further, though the service does not end there. */
export const deadEnd: Check = {
  id: 'dead-end',
  severity: 'warning',
  words: {
    en: {
      title: 'Dead end that is not an end',
      says: 'The flow stops at “{{step}}”, which is no end: say what follows, or that the service ends there.',
      fix: 'Make it an end',
    },
    'zh-CN': {
      title: '流程中断的环节',
      says: '流程到“{{step}}”就断了，而它不是结束：请补上后续环节，或说明服务到此结束。',
      fix: '设为结束',
    },
  },
  find: (seen) => {
    const end = impliedEnd(seen)
    return deadEndsOf(seen)
      .filter((step) => step !== end)
      .map((step) => foundAtStep(step))
  },
  fix: (blueprint, { step: id = '' }) => {
    const seen = seenOf(blueprint)
    const step = seen.stepOf.get(id)
    if (!step) return null
    // Once one end is marked, the one that went without saying needs its mark as well.
    const ends = [step, impliedEnd(seen) ?? step]
    // A wait or a subprocess would no longer be one.
    if (ends.some(({ step: { kind } }) => kind !== 'action')) return null
    return [...new Set(ends)].map((end) => ({ table: 'steps', id: end.step.id, set: { kind: 'end' } }))
  },
}
