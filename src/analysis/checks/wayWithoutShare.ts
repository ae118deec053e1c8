import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { seenOf } from './seen.ts'
import { isAll, isMoreThanAll, sharesOf, writeShares } from './shares.ts'

/** Shares on some of the ways out of a decision, and none on the others. */
export const wayWithoutShare: Check = {
  id: 'way-without-share',
  severity: 'warning',
  words: {
    en: {
      title: 'Way out without a share',
      says: 'Some ways out of “{{step}}” have a share and others have none, so it is open who goes where of the remaining {{rest:share}}.',
      fix: 'Divide the rest equally',
    },
    'zh-CN': {
      title: '出口缺少份额',
      says: '“{{step}}”的出口有的填了份额，有的没填，其余 {{rest:share}} 的去向不明。',
      fix: '平均分配其余份额',
    },
  },
  find: ({ ofKind }) =>
    ofKind.decision.flatMap((step) => {
      const { given, missing, sum } = sharesOf(step)
      const partly = given.length > 0 && missing.length > 0 && !isMoreThanAll(sum)
      return partly ? [foundAtStep(step, { rest: Math.max(0, 1 - sum) })] : []
    }),
  fix: (blueprint, { step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    if (!step) return null
    const { missing, sum } = sharesOf(step)
    // Nothing left to divide: a share of 0 would shut ways that are drawn.
    if (missing.length === 0 || sum > 1 || isAll(sum)) return null
    return writeShares(
      missing,
      missing.map(() => (1 - sum) / missing.length),
    )
  },
}
