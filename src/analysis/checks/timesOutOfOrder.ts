import type { Step } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import type { SeenStep } from './seen.ts'

/** The times of a step that are given, which must rise: the shortest, the typical one of work and wait together, the longest. */
function timesOf({ workSeconds, waitSeconds, shortestSeconds, longestSeconds }: Step) {
  const typical =
    workSeconds === undefined && waitSeconds === undefined
      ? undefined
      : (workSeconds ?? 0) + (waitSeconds ?? 0)
  const times = [
    { time: 'shortest', seconds: shortestSeconds },
    { time: 'typical', seconds: typical },
    { time: 'longest', seconds: longestSeconds },
  ]
  return times.flatMap(({ time, seconds }) => (seconds === undefined ? [] : [{ time, seconds }]))
}

const isEstimated = ({ step }: SeenStep) =>
  step.shortestSeconds !== undefined || step.longestSeconds !== undefined

/** A typical time lies between the shortest and the longest, or nothing can be estimated from the three. */
export const timesOutOfOrder: Check = {
  id: 'times-out-of-order',
  severity: 'error',
  words: {
    en: {
      title: 'Times out of order',
      says: 'The {{one}} time of “{{step}}”, {{less:time}}, is shorter than its {{other}} time, {{more:time}}, so nothing can be estimated from them.',
      fix: 'Widen the range',
      terms: { shortest: 'shortest', typical: 'typical', longest: 'longest' },
    },
    'zh-CN': {
      title: '时间大小颠倒',
      says: '“{{step}}”的{{one}}时间（{{less:time}}）反而比{{other}}时间（{{more:time}}）短，无法据此估算。',
      fix: '扩大时间范围',
      terms: { shortest: '最短', typical: '通常', longest: '最长' },
    },
  },
  find: ({ steps }) =>
    steps.filter(isEstimated).flatMap((step) => {
      const times = timesOf(step.step)
      const at = times.findIndex(({ seconds }, i) => seconds < (times[i - 1]?.seconds ?? 0))
      const [one, other] = [times[at], times[at - 1]]
      if (!one || !other) return []
      const values = { less: one.seconds, more: other.seconds }
      return [foundAtStep(step, values, { one: [one.time], other: [other.time] })]
    }),
  fix: (blueprint, { step: id = '' }) => {
    const step = blueprint.steps.get(id)
    if (!step) return null
    const seconds = timesOf(step).map((each) => each.seconds)
    return [
      {
        table: 'steps',
        id,
        set: {
          ...(step.shortestSeconds !== undefined && { shortestSeconds: Math.min(...seconds) }),
          ...(step.longestSeconds !== undefined && { longestSeconds: Math.max(...seconds) }),
        },
      },
    ]
  },
}
