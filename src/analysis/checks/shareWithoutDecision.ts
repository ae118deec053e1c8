import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { seenOf } from './seen.ts'
import { isAll, sharesOf } from './shares.ts'

/** Only a decision sends people one way or another. */
export const shareWithoutDecision: Check = {
  id: 'share-without-decision',
  severity: 'warning',
  words: {
    en: {
      title: 'Share without a decision',
      says: '“{{step}}” is no decision: whatever follows it starts at once, and the shares on its ways out count for nothing.',
      fix: 'Make it a decision',
    },
    'zh-CN': {
      title: '非判断环节填了份额',
      says: '“{{step}}”不是判断，其后各环节会同时开始，出口上的份额不起作用。',
      fix: '设为判断',
    },
  },
  find: ({ steps }) =>
    steps
      .filter(
        ({ step, leaving }) =>
          step.kind !== 'decision' && leaving.some(({ connection }) => connection.share !== undefined),
      )
      .map((step) => foundAtStep(step)),
  fix: (blueprint, { step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    if (step?.step.kind !== 'action' || step.waysOut.length < 2) return null
    const { given, missing, sum } = sharesOf(step)
    const divides = missing.length === 0 && isAll(sum) && given.every(({ share }) => share > 0)
    return divides ? [{ table: 'steps', id, set: { kind: 'decision' } }] : null
  },
}
