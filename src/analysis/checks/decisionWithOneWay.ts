import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** Where there is one way there is nothing to decide. */
export const decisionWithOneWay: Check = {
  id: 'decision-with-one-way',
  severity: 'warning',
  words: {
    en: {
      title: 'Decision with one way out',
      says: 'A decision needs at least two ways out to choose from: “{{step}}” has {{ways}}.',
    },
    'zh-CN': {
      title: '只有一个出口的判断',
      says: '判断至少要有两个出口可选，“{{step}}”只有 {{ways}} 个。',
    },
  },
  find: ({ ofKind }) =>
    ofKind.decision
      // One that nothing is joined to is found as such.
      .filter(({ waysOut, neighbours }) => neighbours.length > 0 && waysOut.length < 2)
      .map((step) => foundAtStep(step, { ways: step.waysOut.length })),
}
