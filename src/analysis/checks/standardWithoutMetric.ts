import { standardText } from '../standardText.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isBlank } from './isBlank.ts'

/** A target of what? */
export const standardWithoutMetric: Check = {
  id: 'standard-without-metric',
  severity: 'warning',
  words: {
    en: {
      title: 'Standard without a metric',
      says: 'A standard asks for “{{target}}” but does not say of what, so it cannot be measured.',
    },
    'zh-CN': {
      title: '执行标准没有指标',
      says: '有一项执行标准要求“{{target}}”，却没有写明衡量什么指标，无法测量。',
    },
  },
  find: ({ standards }) =>
    standards
      .filter(({ standard }) => isBlank(standard.metric))
      .map(({ standard, at }) => foundAt('standards', standard.id, at, { target: standardText(standard) })),
}
