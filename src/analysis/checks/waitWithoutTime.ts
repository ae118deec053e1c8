import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** A wait of unknown length counts as none. */
export const waitWithoutTime: Check = {
  id: 'wait-without-time',
  severity: 'info',
  words: {
    en: {
      title: 'Wait without a time',
      says: '“{{step}}” is a wait but does not say how long, so the whole service seems shorter than it is.',
    },
    'zh-CN': {
      title: '等待环节没有时间',
      says: '“{{step}}”是等待环节，却没有填写时间，整个服务的时间会被低估。',
    },
  },
  find: ({ ofKind }) =>
    ofKind.wait
      .filter(({ step }) => step.workSeconds === undefined && step.waitSeconds === undefined)
      .map((step) => foundAtStep(step)),
}
