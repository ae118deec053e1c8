import type { StakeFigure } from '#model/vocabulary.ts'
import { fixedText, plainText } from '../surveys/figureText.ts'
import { shareFigures } from './shareFigures.ts'
import type { StakeResultName } from './stakeResults.ts'

type Named = StakeFigure | StakeResultName

/** A number as it is written, and what it counts: people and customers say so, an amount of money has its currency. */
export interface WrittenStake {
  readonly is: 'plain' | 'customers' | 'people' | 'money' | 'ofFive'
  readonly text: string
}

/** Figures that are shares 0..1, and results that are. */
const shares: ReadonlySet<Named> = new Set([...shareFigures, 'churn', 'repeat'])

const money: ReadonlySet<Named> = new Set(['keepingCost', 'margin', 'replacing', 'winningBack', 'lifetime'])

/** True for what is a share of 1, and is shown in per cent. */
export const isShare = (name: Named): boolean => shares.has(name)

/** True for what is in the currency of the blueprint. */
export const isMoney = (name: Named): boolean => money.has(name)

/** A text of digits with its thousands set apart: "30,000.50". */
const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.')
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? apart : `${apart}.${part}`
}

/** People and customers are counted whole. */
export const countText = (count: number): string => grouped(fixedText(Math.round(count), 0))

const usualPlaces = 2

/** How many places the amounts of a currency have: none of JPY, two of CNY; two where it is not named by its code. */
function placesOf(currency: string): number {
  const code = currency.trim().toUpperCase()
  if (!/^[A-Z]{3}$/.test(code)) return usualPlaces
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
  }).resolvedOptions()
  return maximumFractionDigits ?? usualPlaces
}

/** A share 0..1 in per cent, to a tenth. */
const percentText = (share: number): string => `${plainText(share * 100, 1)} %`

/** A figure that is reckoned with, or a result, as it is written everywhere. Money in the currency named. */
export function writtenStake(name: Named, value: number, currency: string): WrittenStake {
  if (isShare(name)) return { is: 'plain', text: percentText(value) }
  if (isMoney(name)) return { is: 'money', text: grouped(fixedText(value, placesOf(currency))) }
  switch (name) {
    case 'unhappy':
    case 'lost':
      return { is: 'customers', text: countText(value) }
    case 'unhappyReach':
    case 'happyReach':
      return { is: 'people', text: countText(value) }
    case 'readiness':
      return { is: 'ofFive', text: plainText(value, 3) }
    default:
      return { is: 'plain', text: grouped(plainText(value, 4)) }
  }
}
