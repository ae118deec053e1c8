import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { isBlank } from './isBlank.ts'

/** A step that does not say what happens. Starts and ends are understood without a name. */
export const unnamedStep: Check = {
  id: 'unnamed-step',
  severity: 'info',
  words: {
    en: {
      title: 'Step without a name',
      says: 'A step in “{{lane}}” has no name, so nobody can tell what happens there.',
    },
    'zh-CN': {
      title: '未命名的环节',
      says: '泳道“{{lane}}”中有环节没有名称，看不出那里做什么。',
    },
  },
  find: ({ lanes }) =>
    lanes.flatMap(({ lane, steps }) =>
      steps
        .filter(({ step: { name, kind } }) => kind !== 'start' && kind !== 'end' && isBlank(name))
        .map((step) => foundAtStep(step, { lane: lane.name })),
    ),
}
