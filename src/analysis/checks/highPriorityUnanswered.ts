import type { FailPoint } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isBlank } from './isBlank.ts'
import { isHighPriority, isOpen } from './openRisk.ts'

function missingOf({ prevention, recovery, owner }: FailPoint): string[] {
  const missing = {
    prevention: isBlank(prevention?.action),
    recovery: isBlank(recovery),
    owner: isBlank(owner),
  }
  return Object.entries(missing).flatMap(([answer, isMissing]) => (isMissing ? [answer] : []))
}

/** What is urgent needs a way to prevent it, a way to make up for it, and somebody who sees to it. */
export const highPriorityUnanswered: Check = {
  id: 'high-priority-unanswered',
  severity: 'warning',
  words: {
    en: {
      title: 'High-priority fail point without an answer',
      says: '“{{failure}}” at “{{step}}” has high priority but {{missing}}.',
      terms: { prevention: 'no fail-safe', recovery: 'no recovery', owner: 'no owner' },
    },
    'zh-CN': {
      title: '高优先级失误点缺少应对',
      says: '“{{step}}”的失误点“{{failure}}”措施优先级为高，但还没有{{missing}}。',
      terms: { prevention: '防错措施', recovery: '服务补救', owner: '负责人' },
    },
  },
  find: ({ failPoints }) =>
    failPoints.flatMap(({ failPoint, at }) => {
      const missing = isOpen(failPoint) && isHighPriority(failPoint) ? missingOf(failPoint) : []
      const { id, failure } = failPoint
      return missing.length > 0 ? [foundAt('failPoints', id, at, { failure }, { missing })] : []
    }),
}
