import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isBlank } from './isBlank.ts'

/** A standard is complete once it says how to measure it. */
export const standardWithoutMethod: Check = {
  id: 'standard-without-method',
  severity: 'info',
  words: {
    en: {
      title: 'Standard without a method',
      says: '“{{metric}}” does not say how it is measured, so two people would measure two things.',
    },
    'zh-CN': {
      title: '执行标准没有测量方法',
      says: '“{{metric}}”没有写明测量方法，不同的人会测出不同的结果。',
    },
  },
  find: ({ standards }) =>
    standards
      .filter(({ standard }) => isBlank(standard.method))
      .map(({ standard, at }) => foundAt('standards', standard.id, at, { metric: standard.metric })),
}
