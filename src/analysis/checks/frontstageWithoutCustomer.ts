import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** Frontstage is where the customer is met. To start, to end and to decide, nobody has to be met. */
export const frontstageWithoutCustomer: Check = {
  id: 'frontstage-without-customer',
  severity: 'info',
  words: {
    en: {
      title: 'Frontstage step that no customer meets',
      says: 'No customer step is joined to “{{step}}”: connect the one that meets it, or move it backstage.',
    },
    'zh-CN': {
      title: '没有顾客参与的前台环节',
      says: '没有顾客行为与前台环节“{{step}}”相连：请连上与之接触的顾客行为，或将其移到后台。',
    },
  },
  find: ({ steps }) =>
    steps
      .filter(
        ({ layer, step: { kind }, neighbours }) =>
          layer === 'frontstage' &&
          (kind === 'action' || kind === 'wait' || kind === 'subprocess') &&
          !neighbours.some((other) => other.layer === 'customer'),
      )
      .map((step) => foundAtStep(step)),
}
