import type { StakeResultName } from '#analysis/atStake/stakeResults.ts'
import type { StakeFigure } from '#model/vocabulary.ts'

/** A group of figures and what follows from them. */
export interface StakeSection {
  readonly name: 'heard' | 'cost' | 'wordOfMouth' | 'retention' | 'lifetime' | 'delivered' | 'readiness'
  readonly results: readonly StakeResultName[]
  readonly figures: readonly StakeFigure[]
}

/** In the order of the page: what is lost, who comes back, what a customer is worth and gets. */
export const stakeSections: readonly StakeSection[] = [
  {
    name: 'heard',
    results: ['unhappy', 'lost'],
    figures: ['heardShare', 'unhappyCustomers', 'leavingShare'],
  },
  {
    name: 'cost',
    results: ['replacing', 'winningBack'],
    figures: ['customersLost', 'keepingCost', 'newCustomerFactor', 'winBackFactor'],
  },
  {
    name: 'wordOfMouth',
    results: ['unhappyReach', 'happyReach'],
    figures: ['unhappyTell', 'farTellingShare', 'farTell', 'happyCustomers', 'happyTell'],
  },
  {
    name: 'retention',
    results: ['retention', 'churn', 'repeat'],
    figures: ['customersAtStart', 'customersAtEnd', 'newCustomers', 'buyers', 'repeatBuyers'],
  },
  { name: 'lifetime', results: ['lifetime'], figures: ['margin', 'retention', 'discount'] },
  {
    name: 'delivered',
    results: ['delivered'],
    figures: [
      'productValue',
      'serviceValue',
      'personnelValue',
      'imageValue',
      'moneyCost',
      'timeCost',
      'psychicCost',
      'physicalCost',
    ],
  },
  {
    name: 'readiness',
    results: ['readiness'],
    figures: ['optimism', 'innovativeness', 'discomfort', 'insecurity'],
  },
]
