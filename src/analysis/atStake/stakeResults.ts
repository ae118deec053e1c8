import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import {
  churnOf,
  costOfLost,
  deliveredValue,
  happyReach,
  lifetimeValue,
  lostOf,
  repeatOf,
  retentionOf,
  technologyReadiness,
  unhappyReach,
} from './stakeFormulas.ts'
import { stakeInput } from './stakeInputs.ts'

/** What follows from the figures, in the order in which it is shown. */
export const stakeResultNames = [
  'unhappy',
  'lost',
  'replacing',
  'winningBack',
  'unhappyReach',
  'happyReach',
  'retention',
  'churn',
  'repeat',
  'lifetime',
  'delivered',
  'readiness',
] as const
export type StakeResultName = (typeof stakeResultNames)[number]

/** The values that training material quotes to compare with, as shares: better is above, or below. */
const stakeReferences = {
  churn: { below: 0.05 },
  repeat: { above: 0.5 },
} as const

/** One result, and what it rests on. */
export interface StakeResult {
  /** Null where a figure is missing, or the figures allow no answer. Money in the blueprint's currency, shares 0..1. */
  readonly value: number | null
  readonly from: readonly StakeFigure[]
  /** Those nobody has given; empty where `value` is null since the figures allow no answer. */
  readonly missing: readonly StakeFigure[]
  /** How it stands against the value to compare with; null where there is none. */
  readonly reached: boolean | null
}

/** A formula takes its figures in the order of its list. */
interface Formula {
  readonly from: readonly StakeFigure[]
  readonly work: (...figures: readonly number[]) => number | null
}

const start = ['customersAtStart', 'customersAtEnd', 'newCustomers'] as const
const gets = ['productValue', 'serviceValue', 'personnelValue', 'imageValue'] as const
const gives = ['moneyCost', 'timeCost', 'psychicCost', 'physicalCost'] as const

const cost = (lost = NaN, keeping = NaN, factor = NaN) => costOfLost(lost, keeping, factor)

const formulas: Readonly<Record<StakeResultName, Formula>> = {
  unhappy: { from: ['unhappyCustomers'], work: (unhappy = NaN) => lostOf(unhappy, 1) },
  lost: {
    from: ['unhappyCustomers', 'leavingShare'],
    work: (unhappy = NaN, share = NaN) => lostOf(unhappy, share),
  },
  replacing: { from: ['customersLost', 'keepingCost', 'newCustomerFactor'], work: cost },
  winningBack: { from: ['customersLost', 'keepingCost', 'winBackFactor'], work: cost },
  unhappyReach: {
    from: ['unhappyCustomers', 'unhappyTell', 'farTellingShare', 'farTell'],
    work: (unhappy = NaN, tell = NaN, farTellingShare = NaN, farTell = NaN) =>
      unhappyReach(unhappy, { tell, farTellingShare, farTell }),
  },
  happyReach: {
    from: ['happyCustomers', 'happyTell'],
    work: (happy = NaN, tell = NaN) => happyReach(happy, tell),
  },
  retention: { from: start, work: (a = NaN, b = NaN, c = NaN) => retentionOf(a, b, c) },
  churn: {
    from: start,
    work: (a = NaN, b = NaN, c = NaN) => {
      const retention = retentionOf(a, b, c)
      return retention === null ? null : churnOf(retention)
    },
  },
  repeat: { from: ['repeatBuyers', 'buyers'], work: (again = NaN, all = NaN) => repeatOf(again, all) },
  lifetime: {
    from: ['margin', 'retention', 'discount'],
    work: (margin = NaN, retention = NaN, discount = NaN) => lifetimeValue(margin, retention, discount),
  },
  delivered: {
    from: [...gets, ...gives],
    work: (...figures) => deliveredValue(figures.slice(0, gets.length), figures.slice(gets.length)),
  },
  readiness: {
    from: ['optimism', 'innovativeness', 'discomfort', 'insecurity'],
    work: (optimism = NaN, innovativeness = NaN, discomfort = NaN, insecurity = NaN) =>
      technologyReadiness({ optimism, innovativeness, discomfort, insecurity }),
  },
}

function reachedBy(name: StakeResultName, value: number | null): boolean | null {
  if (value === null) return null
  if (name === 'churn') return value < stakeReferences.churn.below
  return name === 'repeat' ? value > stakeReferences.repeat.above : null
}

/** What follows from the figures of a blueprint. Nothing is worked out from what is not given. */
export function stakeResult(
  blueprint: Pick<Blueprint, 'about' | 'complaints'>,
  name: StakeResultName,
): StakeResult {
  const { from, work } = formulas[name]
  const inputs = from.map((figure) => ({ figure, value: stakeInput(blueprint, figure).value }))
  const missing = inputs.flatMap(({ figure, value }) => (value === null ? [figure] : []))
  const figures = inputs.flatMap(({ value }) => value ?? [])
  const value = missing.length > 0 ? null : work(...figures)
  return { value, from, missing, reached: reachedBy(name, value) }
}

/** Everything that follows from the figures of a blueprint. */
export const stakeResults = (
  blueprint: Pick<Blueprint, 'about' | 'complaints'>,
): Readonly<Record<StakeResultName, StakeResult>> => {
  const result = (name: StakeResultName) => stakeResult(blueprint, name)
  return {
    unhappy: result('unhappy'),
    lost: result('lost'),
    replacing: result('replacing'),
    winningBack: result('winningBack'),
    unhappyReach: result('unhappyReach'),
    happyReach: result('happyReach'),
    retention: result('retention'),
    churn: result('churn'),
    repeat: result('repeat'),
    lifetime: result('lifetime'),
    delivered: result('delivered'),
    readiness: result('readiness'),
  }
}
