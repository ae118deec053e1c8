import { areInOrder, boundsOf } from './bounds.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'

/** What meets a standard must be tolerated too. */
export const targetWorseThanLimit: Check = {
  id: 'target-worse-than-limit',
  severity: 'error',
  words: {
    en: {
      title: 'Target worse than limit',
      says: 'The target of “{{metric}}” is worse than its limit, so a value can meet the standard and yet not be tolerated.',
      fix: 'Put target and limit in order',
    },
    'zh-CN': {
      title: '目标值比容许限还差',
      says: '“{{metric}}”的目标值比容许限还差，会出现已达标却不被容许的情况。',
      fix: '理顺目标值与容许限',
    },
  },
  find: ({ standards }) =>
    standards
      .filter(({ standard }) => !areInOrder(standard))
      .map(({ standard, at }) => foundAt('standards', standard.id, at, { metric: standard.metric })),
  fix: (blueprint, { ref }) => {
    const standard = blueprint.standards.get(ref?.id ?? '')
    if (!standard) return null
    const bounds = boundsOf(standard)
    const values = bounds.map(({ value }) => value).toSorted((a, b) => a - b)
    const set = Object.fromEntries(bounds.map(({ bound }, i) => [bound, values[i]]))
    return [{ table: 'standards', id: standard.id, set }]
  },
}
