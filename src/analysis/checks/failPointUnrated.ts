import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isOpen } from './openRisk.ts'

/** A fail point of which nobody can say how urgent it is. */
export const failPointUnrated: Check = {
  id: 'fail-point-unrated',
  severity: 'info',
  words: {
    en: {
      title: 'Fail point without a rating',
      says: '“{{failure}}” at “{{step}}” is not rated for severity, occurrence and detection, so it has no priority.',
    },
    'zh-CN': {
      title: '失误点尚未评分',
      says: '“{{step}}”的失误点“{{failure}}”还没有严重度、频度和探测度评分，无法确定措施优先级。',
    },
  },
  find: ({ failPoints }) =>
    failPoints
      .filter(({ failPoint }) => isOpen(failPoint) && !failPoint.rating && !failPoint.achieved)
      .map(({ failPoint: { id, failure }, at }) => foundAt('failPoints', id, at, { failure })),
}
