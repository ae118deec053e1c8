import type { Check } from './check.ts'
import { seenOf } from './seen.ts'

/** A lane in which nothing happens, once anything happens at all. A lane of evidence holds no steps. */
export const emptyLane: Check = {
  id: 'empty-lane',
  severity: 'info',
  words: {
    en: {
      title: 'Empty lane',
      says: 'No step stands in “{{lane}}”: either some are missing, or the lane is not needed.',
      fix: 'Delete the lane',
    },
    'zh-CN': {
      title: '空泳道',
      says: '泳道“{{lane}}”中没有环节：要么有遗漏，要么不需要这条泳道。',
      fix: '删除泳道',
    },
  },
  find: ({ blueprint, lanes, steps }) => {
    if (steps.length === 0) return []
    // A note alone keeps a lane, too.
    const taken = new Set(Array.from(blueprint.steps.values(), ({ lane }) => lane))
    return lanes
      .filter(({ lane: { id, kind } }) => kind !== 'evidence' && !taken.has(id))
      .map(({ lane: { id, name } }) => ({ ref: { table: 'lanes', id }, values: { lane: name } }))
  },
  fix: (blueprint, { ref }) => {
    const { lanes } = seenOf(blueprint)
    const at = lanes.findIndex(({ lane }) => lane.id === ref?.id)
    const kind = lanes[at]?.lane.kind
    // A lane of another kind takes its rank from the one above, and a blueprint needs its customer.
    if (!ref || kind === undefined || kind === 'customer' || lanes[at + 1]?.lane.kind === 'other') return null
    return [{ table: 'lanes', id: ref.id, drop: true }]
  },
}
