import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'

/** Where the customer decides what to think of the service, it has to be said how good is good enough. */
export const momentOfTruthWithoutStandard: Check = {
  id: 'moment-of-truth-without-standard',
  severity: 'warning',
  words: {
    en: {
      title: 'Moment of truth without a standard',
      says: '“{{evidence}}” makes “{{step}}” a moment of truth, yet no standard says how good is good enough there.',
    },
    'zh-CN': {
      title: '关键时刻没有执行标准',
      says: '“{{evidence}}”使“{{step}}”成为关键时刻，却没有执行标准说明做到什么程度才算好。',
    },
  },
  find: ({ touchpoints }) =>
    touchpoints
      .filter(({ touchpoint, at }) => touchpoint.momentOfTruth && at.standards.length === 0)
      .map(({ touchpoint: { id, evidence }, at }) => foundAt('touchpoints', id, at, { evidence })),
}
