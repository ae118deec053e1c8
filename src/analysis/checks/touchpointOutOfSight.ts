import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { type Layer, seenOf, type SeenStep } from './seen.ts'

/** The one step of a layer that a step is joined to; null where there is none or several. */
function onlyNeighbour({ neighbours }: SeenStep, layer: Layer): SeenStep | null {
  const there = new Set(neighbours.filter((each) => each.layer === layer))
  const [only] = there
  return there.size === 1 && only ? only : null
}

const hasStandard = ({ standards }: Blueprint, touchpoint: Id) =>
  [...standards.values()].some((standard) => standard.touchpoint === touchpoint)

/** Evidence is what the customer can see. */
export const touchpointOutOfSight: Check = {
  id: 'touchpoint-out-of-sight',
  severity: 'warning',
  words: {
    en: {
      title: 'Touchpoint that the customer cannot see',
      says: '“{{evidence}}” is a touchpoint of “{{step}}”, which lies behind the line of visibility: evidence belongs to the step at which the customer sees it.',
      fix: 'Move it to the step the customer sees',
    },
    'zh-CN': {
      title: '顾客看不到的接触点',
      says: '“{{evidence}}”是“{{step}}”的接触点，但该环节在可视分界线之后；有形证据应归入顾客看得见的环节。',
      fix: '移到相连的顾客可见环节',
    },
  },
  find: ({ touchpoints }) =>
    touchpoints
      .filter(({ at }) => at.layer === 'hidden')
      .map(({ touchpoint: { id, evidence }, at }) => foundAt('touchpoints', id, at, { evidence })),
  fix: (blueprint, { ref, step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    // A standard of the touchpoint would be left behind at the step.
    if (!ref || !step || hasStandard(blueprint, ref.id)) return null
    const seen = onlyNeighbour(step, 'customer') ?? onlyNeighbour(step, 'frontstage')
    return seen && [{ table: 'touchpoints', id: ref.id, set: { step: seen.step.id } }]
  },
}
