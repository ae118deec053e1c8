import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { remembered } from '../quality/remembered.ts'
import { type ShownStakeFigure, stakeFigure } from './stakeDefaults.ts'
import { lostOf, retentionOf, unhappyBehind } from './stakeFormulas.ts'

/** From what else in the blueprint a figure follows that nobody has set. */
export const stakeCounts = ['complaints', 'unhappy', 'customersPerMonth', 'retention'] as const
export type StakeCount = (typeof stakeCounts)[number]

/** A figure as it is reckoned with: set by somebody, a default, or counted from the blueprint. */
export interface StakeInput extends Omit<ShownStakeFigure, 'source'> {
  readonly source: ShownStakeFigure['source'] | { readonly counted: StakeCount }
}

type Read = Pick<Blueprint, 'about' | 'complaints'>

/** Complaints in the register, without those withdrawn: the customers who were heard. */
export const complaintsHeard = remembered(['complaints'], ({ complaints }): number => {
  let heard = 0
  for (const { outcome } of complaints.values()) if (outcome !== 'withdrawn') heard += 1
  return heard
})

function unhappyCounted(blueprint: Read): number | null {
  const heard = complaintsHeard(blueprint)
  const share = stakeFigure(blueprint, 'heardShare').value
  return heard > 0 && share !== null ? unhappyBehind(heard, share) : null
}

function lostCounted(blueprint: Read): number | null {
  const unhappy = stakeInput(blueprint, 'unhappyCustomers').value
  const share = stakeFigure(blueprint, 'leavingShare').value
  return unhappy === null || share === null ? null : lostOf(unhappy, share)
}

function retentionCounted(blueprint: Read): number | null {
  const [start, end, fresh] = (['customersAtStart', 'customersAtEnd', 'newCustomers'] as const).map(
    (name) => stakeInput(blueprint, name).value,
  )
  return typeof start === 'number' && typeof end === 'number' && typeof fresh === 'number'
    ? retentionOf(start, end, fresh)
    : null
}

interface Counted {
  readonly from: StakeCount
  readonly count: (blueprint: Read) => number | null
}

const perMonth: Counted = {
  from: 'customersPerMonth',
  count: ({ about }) => about.customersPerMonth ?? null,
}

/** What the blueprint itself knows. */
const counted: Partial<Record<StakeFigure, Counted>> = {
  unhappyCustomers: { from: 'complaints', count: unhappyCounted },
  customersLost: { from: 'unhappy', count: lostCounted },
  buyers: perMonth,
  retention: { from: 'retention', count: retentionCounted },
}

/** A figure of a blueprint: what somebody set, else its default, else what the blueprint says. */
export function stakeInput(blueprint: Read, name: StakeFigure): StakeInput {
  const figure = stakeFigure(blueprint, name)
  const follows = counted[name]
  if (figure.value !== null || !follows) return figure
  const value = follows.count(blueprint)
  return value === null ? figure : { value, own: false, source: { counted: follows.from } }
}
