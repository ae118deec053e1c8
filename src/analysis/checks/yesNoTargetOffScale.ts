import { areInOrder, boundsOf } from './bounds.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'

const isOffScale = ({ value }: { readonly value: number }) => value < 0 || value > 1

/** A yes-no standard is judged by the share of yes. */
export const yesNoTargetOffScale: Check = {
  id: 'yes-no-target-off-scale',
  severity: 'error',
  words: {
    en: {
      title: 'Yes-no target off the scale',
      says: '“{{metric}}” is answered with yes or no, so target and limit are shares from 0 % to 100 %: {{value:share}} can never be judged.',
      fix: 'Read it as per cent',
    },
    'zh-CN': {
      title: '“是或否”标准的目标值超出范围',
      says: '“{{metric}}”按是或否评判，目标值与容许限应在 0 % 至 100 % 之间，{{value:share}} 无法评判。',
      fix: '按百分数换算',
    },
  },
  find: ({ standards }) =>
    standards.flatMap(({ standard, at }) => {
      const off = standard.measure === 'yes-no' ? boundsOf(standard).find(isOffScale) : undefined
      const { metric } = standard
      return off ? [foundAt('standards', standard.id, at, { metric, value: off.value })] : []
    }),
  fix: (blueprint, { ref }) => {
    const standard = blueprint.standards.get(ref?.id ?? '')
    if (!standard) return null
    const off = boundsOf(standard).filter(isOffScale)
    // Below 0 or above 100 nothing says what was meant.
    if (off.some(({ value }) => value < 0 || value > 100)) return null
    const set = Object.fromEntries(off.map(({ bound, value }) => [bound, value / 100]))
    return areInOrder({ ...standard, ...set }) ? [{ table: 'standards', id: standard.id, set }] : null
  },
}
