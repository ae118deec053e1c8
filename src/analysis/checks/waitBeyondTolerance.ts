import type { Step } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

const timeOf = ({ workSeconds = 0, waitSeconds = 0 }: Step) => workSeconds + waitSeconds

/** A step, its wait included, takes longer than the customer accepts. */
export const waitBeyondTolerance: Check = {
  id: 'wait-beyond-tolerance',
  severity: 'warning',
  words: {
    en: {
      title: 'Wait beyond what is tolerated',
      says: '“{{step}}” takes {{time:time}}, work and wait together, but the customer tolerates no more than {{tolerated:time}}.',
    },
    'zh-CN': {
      title: '等待超出容忍时间',
      says: '“{{step}}”的作业与等待共需 {{time:time}}，超过顾客可容忍的 {{tolerated:time}}。',
    },
  },
  find: ({ steps }) =>
    steps
      .filter(({ step }) => step.toleratedSeconds !== undefined && timeOf(step) > step.toleratedSeconds)
      .map((at) => {
        const { step } = at
        return foundAtStep(at, { time: timeOf(step), tolerated: step.toleratedSeconds ?? 0 })
      }),
}
