import { valueText } from '../standardText.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'

/** Between one value and nothing. */
export const rangeWithoutUpper: Check = {
  id: 'range-without-upper',
  severity: 'warning',
  words: {
    en: {
      title: 'Range with one end only',
      says: '“{{metric}}” asks for a value between two, but only {{target}} is given, so nothing else can meet it.',
    },
    'zh-CN': {
      title: '范围只有一端',
      says: '“{{metric}}”要求介于两个值之间，却只填了 {{target}}，其他值都不能达标。',
    },
  },
  find: ({ standards }) =>
    standards
      .filter(({ standard: { comparator, upper } }) => comparator === 'between' && upper === undefined)
      .map(({ standard, at }) => {
        const { metric, target } = standard
        return foundAt('standards', standard.id, at, { metric, target: valueText(standard, target, 6) })
      }),
}
