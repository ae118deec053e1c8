import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'

/** Where a default was taken from; the catalogues name them. */
export const stakeSources = ['training', 'repurchase'] as const
export type StakeSource = (typeof stakeSources)[number]

/** A figure to reckon with as long as nobody has set one. */
export interface StakeDefault {
  /** Shares are 0..1. Null where only the service itself can know. */
  readonly value: number | null
  readonly source?: StakeSource
}

const training = (value: number): StakeDefault => ({ value, source: 'training' })
const repurchase = (value: number): StakeDefault => ({ value, source: 'repurchase' })
const open: StakeDefault = { value: null }

/** What is reckoned with unless somebody sets another figure: quoted, so never a constant, and shown with its source. */
export const stakeDefaults: Readonly<Record<StakeFigure, StakeDefault>> = {
  newCustomerFactor: training(6),
  winBackFactor: training(25),
  unhappyTell: training(10),
  farTellingShare: training(0.2),
  farTell: training(20),
  happyTell: training(5),
  heardShare: training(0.04),
  leavingShare: training(0.81),
  silentStayLeast: repurchase(0.09),
  silentStayMost: repurchase(0.37),
  unhandledStayLeast: repurchase(0.19),
  unhandledStayMost: repurchase(0.46),
  resolvedStayLeast: repurchase(0.54),
  resolvedStayMost: repurchase(0.7),
  quickStayLeast: repurchase(0.82),
  quickStayMost: repurchase(0.95),
  keepingCost: open,
  customersLost: open,
  unhappyCustomers: open,
  happyCustomers: open,
  customersAtStart: open,
  customersAtEnd: open,
  newCustomers: open,
  buyers: open,
  repeatBuyers: open,
  margin: open,
  retention: open,
  discount: open,
  productValue: open,
  serviceValue: open,
  personnelValue: open,
  imageValue: open,
  moneyCost: open,
  timeCost: open,
  psychicCost: open,
  physicalCost: open,
  optimism: open,
  innovativeness: open,
  discomfort: open,
  insecurity: open,
}

/** A figure as it is reckoned with. */
export interface ShownStakeFigure {
  /** Null where nobody has set it and there is no default. */
  readonly value: number | null
  /** True where somebody set it in this blueprint. */
  readonly own: boolean
  /** Where the value is from: what somebody wrote, or the name of the default's source. */
  readonly source: { readonly written: string } | { readonly named: StakeSource } | null
}

/** A figure of a blueprint: what somebody set, else the default. */
export function stakeFigure({ about }: Pick<Blueprint, 'about'>, name: StakeFigure): ShownStakeFigure {
  const set = about.atStake?.[name]
  if (set) {
    const { value, source = '' } = set
    return { value, own: true, source: source.trim() === '' ? null : { written: source } }
  }
  const { value, source } = stakeDefaults[name]
  return { value, own: false, source: source === undefined ? null : { named: source } }
}
