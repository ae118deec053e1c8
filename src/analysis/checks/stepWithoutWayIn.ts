import type { Check } from './check.ts'
import { headsOf, impliedStart } from './flowEnds.ts'
import { foundAtStep } from './foundAt.ts'
import { preparationRank } from './seen.ts'

/** A step where the flow sets in though the service does not start there. What is prepared beforehand needs no way in. */
export const stepWithoutWayIn: Check = {
  id: 'step-without-way-in',
  severity: 'warning',
  words: {
    en: {
      title: 'Step without a way in',
      says: 'The flow goes on from “{{step}}” but never leads to it, and it is no start: it is not clear what sets it off.',
    },
    'zh-CN': {
      title: '没有来路的环节',
      says: '流程从“{{step}}”继续，却没有流程通向它，它又不是开始：看不出由什么触发。',
    },
  },
  find: (seen) => {
    const start = impliedStart(seen)
    return headsOf(seen)
      .filter((step) => step !== start && step.rank < preparationRank)
      .map((step) => foundAtStep(step))
  },
}
