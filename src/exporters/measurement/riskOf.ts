import { stakeFigure } from '#analysis/atStake/stakeDefaults.ts'
import type { StandingComplaint } from '#analysis/complaints/complaintReport.ts'
import {
  type CustomersAtRisk,
  customersAtRisk,
  handledCustomers,
  type HandledCustomers,
  handlings,
  type RepurchaseShares,
  repurchaseShares,
} from '#analysis/complaints/customersAtRisk.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { stakeSourceText } from './stakeTexts.ts'

/** The customers behind some complaints, and how many of them buy again. */
export interface Risk extends CustomersAtRisk {
  readonly customers: HandledCustomers
  readonly shares: RepurchaseShares
  /** The share of the unhappy who are heard, 0..1. */
  readonly heard: number
  /** Where the shares are from, each source once. */
  readonly sources: readonly string[]
}

const figures = handlings.flatMap((each): StakeFigure[] => [`${each}StayLeast`, `${each}StayMost`])

/** How many customers are at risk, by how their complaints were handled; null without complaints. */
export function riskOf(
  blueprint: Blueprint,
  complaints: readonly StandingComplaint[],
  words: Words,
): Risk | null {
  if (complaints.length === 0) return null
  const heard = stakeFigure(blueprint, 'heardShare').value ?? 1
  const customers = handledCustomers(
    complaints.map(({ complaint: { outcome }, standing }) => ({ outcome, standing })),
    heard,
  )
  const shares = repurchaseShares(blueprint)
  const named = figures.flatMap((figure) => stakeSourceText(stakeFigure(blueprint, figure), words) ?? [])
  return {
    ...customersAtRisk(customers, shares),
    customers,
    shares,
    heard,
    sources: [...new Set(named)],
  }
}
