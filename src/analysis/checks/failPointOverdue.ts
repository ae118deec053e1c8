import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isOpen } from './openRisk.ts'

/** What was to be done by a day that has passed. */
export const failPointOverdue: Check = {
  id: 'fail-point-overdue',
  severity: 'warning',
  words: {
    en: {
      title: 'Fail point overdue',
      says: '“{{failure}}” at “{{step}}” was due on {{due}} and is not closed yet.',
    },
    'zh-CN': {
      title: '失误点已逾期',
      says: '“{{step}}”的失误点“{{failure}}”期限为 {{due}}，至今尚未关闭。',
    },
  },
  find: ({ failPoints, today }) =>
    today === undefined
      ? []
      : failPoints.flatMap(({ failPoint, at }) => {
          const { id, failure, due } = failPoint
          const overdue = due !== undefined && due < today && isOpen(failPoint)
          return overdue ? [foundAt('failPoints', id, at, { failure, due })] : []
        }),
}
