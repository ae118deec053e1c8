import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { isHighPriority } from './openRisk.ts'

/** Where a failure of high priority threatens, it has to be said how the work is to be done. */
export const highRiskWithoutStandard: Check = {
  id: 'high-risk-without-standard',
  severity: 'info',
  words: {
    en: {
      title: 'High risk without a standard',
      says: '“{{step}}” has a fail point of high priority, yet no standard says how well it has to be done.',
    },
    'zh-CN': {
      title: '高风险环节没有执行标准',
      says: '“{{step}}”有措施优先级为高的失误点，却没有执行标准说明应做到什么程度。',
    },
  },
  find: ({ steps }) =>
    steps
      .filter(({ failPoints, standards }) => standards.length === 0 && failPoints.some(isHighPriority))
      .map((step) => foundAtStep(step)),
}
