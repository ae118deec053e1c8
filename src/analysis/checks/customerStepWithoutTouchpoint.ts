import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** The customer judges a service by what can be seen of it. */
export const customerStepWithoutTouchpoint: Check = {
  id: 'customer-step-without-touchpoint',
  severity: 'info',
  words: {
    en: {
      title: 'Customer step without a touchpoint',
      says: '“{{step}}” has no evidence that the customer can see, so there is nothing to judge the service by.',
    },
    'zh-CN': {
      title: '顾客行为没有接触点',
      says: '“{{step}}”没有接触点，顾客看不到可以据以判断服务水平的有形证据。',
    },
  },
  find: ({ steps }) =>
    steps
      .filter(
        ({ layer, step: { kind }, touchpoints }) =>
          layer === 'customer' && kind !== 'start' && kind !== 'end' && touchpoints.length === 0,
      )
      .map((step) => foundAtStep(step)),
}
