import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { seenOf } from './seen.ts'
import { isAll, isMoreThanAll, sharesOf, writeShares } from './shares.ts'

/** Everybody leaves a decision by one of its ways. */
export const sharesOffOne: Check = {
  id: 'shares-off-one',
  severity: 'error',
  words: {
    en: {
      title: 'Shares that do not add up to 100 %',
      says: 'The ways out of “{{step}}” have shares of {{sum:share}} in all, but everyone leaves by one of them, so they must add up to 100 %.',
      fix: 'Scale to 100 %',
    },
    'zh-CN': {
      title: '份额合计不是 100 %',
      says: '“{{step}}”各出口的份额合计为 {{sum:share}}；每位顾客必走其中一个出口，合计应为 100 %。',
      fix: '按比例调整为 100 %',
    },
  },
  find: ({ ofKind }) =>
    ofKind.decision.flatMap((step) => {
      const { given, missing, sum } = sharesOf(step)
      const off = missing.length > 0 ? isMoreThanAll(sum) : given.length > 0 && !isAll(sum)
      return off ? [foundAtStep(step, { sum })] : []
    }),
  fix: (blueprint, { step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    if (!step) return null
    const { given, missing, sum } = sharesOf(step)
    if (given.length === 0 || missing.length > 0) return null
    return writeShares(
      given.map(({ connection }) => connection),
      given.map(({ share }) => (sum > 0 ? share / sum : 1 / given.length)),
    )
  },
}
