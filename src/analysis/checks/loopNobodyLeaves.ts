import { byOrder } from '#model/order.ts'
import type { Check } from './check.ts'
import { closedLoops } from './closedLoops.ts'
import { foundAtStep } from './foundAt.ts'
import type { SeenStep, Way } from './seen.ts'

/** The steps that come next: by the flow as it is drawn, and at a decision not where nobody goes. */
function nextOf({ step, leaving }: SeenStep): SeenStep[] {
  const nobody = ({ connection }: Way) => connection.share === 0
  const ways =
    step.kind === 'decision' && !leaving.every(nobody) ? leaving.filter((way) => !nobody(way)) : leaving
  return ways.map(({ to }) => to)
}

/** The step of a loop that came first: the same wherever the steps are moved. */
const firstOf = (loop: readonly SeenStep[]) => loop.toSorted((a, b) => byOrder(a.step, b.step)).slice(0, 1)

/** Once in, nobody gets out: no time from start to end can be worked out. */
export const loopNobodyLeaves: Check = {
  id: 'loop-nobody-leaves',
  severity: 'error',
  words: {
    en: {
      title: 'Loop nobody can leave',
      says: 'The flow goes round in a circle at “{{step}}” and no way leads out of it, so whoever gets there never reaches an end.',
    },
    'zh-CN': {
      title: '走不出的循环',
      says: '流程到“{{step}}”后只会循环往复，没有出口，永远走不到结束。',
    },
  },
  find: ({ steps }) => {
    const next = steps.map(nextOf)
    return closedLoops(steps, next)
      .flatMap(firstOf)
      .map((step) => foundAtStep(step))
  },
}
