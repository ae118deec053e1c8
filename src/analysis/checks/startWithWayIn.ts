import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** A start to which the flow leads back. */
export const startWithWayIn: Check = {
  id: 'start-with-way-in',
  severity: 'info',
  words: {
    en: {
      title: 'Start with a way in',
      says: '“{{step}}” is marked as a start, yet the flow leads to it from “{{before}}”: does the service start anew there?',
    },
    'zh-CN': {
      title: '开始之前另有流程',
      says: '“{{step}}”标为开始，却有流程从“{{before}}”通向它：服务是否由此重新开始？',
    },
  },
  find: ({ ofKind }) =>
    ofKind.start.flatMap((step) => {
      const [way] = step.waysIn
      return way ? [foundAtStep(step, { before: way.from.step.name })] : []
    }),
}
