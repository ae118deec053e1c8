import type { Check } from './check.ts'

/** A blueprint is drawn from the customer's point of view. */
export const blueprintWithoutCustomer: Check = {
  id: 'blueprint-without-customer',
  severity: 'warning',
  words: {
    en: {
      title: 'No customer lane',
      says: 'No lane shows what the customer does, and a service blueprint is drawn from the customer’s point of view.',
    },
    'zh-CN': {
      title: '没有顾客行为泳道',
      says: '没有泳道表示顾客行为，而服务蓝图应从顾客的角度来画。',
    },
  },
  find: ({ lanes, steps }) =>
    steps.length > 0 && lanes.every(({ lane }) => lane.kind !== 'customer')
      ? [{ ref: null, values: {} }]
      : [],
}
