import { inOrder, ordersBetween } from '#model/order.ts'
import type { Check } from './check.ts'
import { type SeenLane, seenOf } from './seen.ts'

/** The lane with the highest rank above a lane; null where none lies deeper than the lane itself. */
function deeperAbove(lanes: readonly SeenLane[], at: number): SeenLane | null {
  const lane = lanes[at]
  // A lane of another kind takes its rank from the one above.
  if (!lane || lane.lane.kind === 'other') return null
  return lanes.slice(0, at).find(({ rank }) => rank > lane.rank) ?? null
}

/** From what the customer sees to what lies deepest: only then can the lines be drawn. */
export const lanesOutOfOrder: Check = {
  id: 'lanes-out-of-order',
  severity: 'error',
  words: {
    en: {
      title: 'Lanes out of order',
      says: '“{{lane}}” stands below “{{above}}”, which lies further from the customer, so the lines between the two cannot be drawn.',
      fix: 'Put the lanes in order',
    },
    'zh-CN': {
      title: '泳道顺序颠倒',
      says: '“{{lane}}”排在离顾客更远的“{{above}}”之下，两者之间的分界线无法画出。',
      fix: '按顺序排列泳道',
    },
  },
  find: ({ lanes }) =>
    lanes.flatMap(({ lane }, i) => {
      const above = deeperAbove(lanes, i)
      if (!above) return []
      const values = { lane: lane.name, above: above.lane.name }
      return [{ ref: { table: 'lanes', id: lane.id }, values } as const]
    }),
  fix: (blueprint) => {
    const keys = inOrder(blueprint.lanes).map(({ order }) => order)
    // The keys that are there do, unless two people gave two lanes the same.
    const free = new Set(keys).size === keys.length ? keys : ordersBetween(null, null, keys.length)
    return seenOf(blueprint)
      .lanes.toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ lane }, i) => {
        const order = free[i] ?? lane.order
        return order === lane.order ? [] : [{ table: 'lanes', id: lane.id, set: { order } } as const]
      })
  },
}
