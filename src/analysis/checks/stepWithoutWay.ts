import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** A step that nothing is joined to, where there are others it could be joined to. */
export const stepWithoutWay: Check = {
  id: 'step-without-way',
  severity: 'warning',
  words: {
    en: {
      title: 'Step without a way in or out',
      says: 'Nothing leads to “{{step}}” and nothing leads on from it, so it is not clear when it happens.',
    },
    'zh-CN': {
      title: '没有连线的环节',
      says: '“{{step}}”既没有连入也没有连出，看不出它在何时发生。',
    },
  },
  find: ({ steps }) =>
    steps.length < 2
      ? []
      : steps.filter(({ neighbours }) => neighbours.length === 0).map((step) => foundAtStep(step)),
}
