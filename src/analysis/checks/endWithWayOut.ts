import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** An end after which the flow goes on. */
export const endWithWayOut: Check = {
  id: 'end-with-way-out',
  severity: 'warning',
  words: {
    en: {
      title: 'End that is not the end',
      says: '“{{step}}” is marked as an end, yet the flow goes on from it to “{{next}}”.',
    },
    'zh-CN': {
      title: '结束之后仍有流程',
      says: '“{{step}}”标为结束，流程却由此继续到“{{next}}”。',
    },
  },
  find: ({ ofKind }) =>
    ofKind.end.flatMap((step) => {
      const [way] = step.waysOut
      return way ? [foundAtStep(step, { next: way.to.step.name })] : []
    }),
}
