import { plainText } from '#analysis/surveys/figureText.ts'
import { shareFigures } from '#analysis/atStake/shareFigures.ts'
import { type StakeInput } from '#analysis/atStake/stakeInputs.ts'
import { type StakeResultName } from '#analysis/atStake/stakeResults.ts'
import type { Words } from '#i18n/words.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { percentText } from './measuredText.ts'

/** Figures that are shares 0..1, and results that are. */
const shares: ReadonlySet<StakeFigure | StakeResultName> = new Set([...shareFigures, 'churn', 'repeat'])

const money: ReadonlySet<StakeFigure | StakeResultName> = new Set([
  'keepingCost',
  'margin',
  'replacing',
  'winningBack',
  'lifetime',
])

/** True for what is a share of 1, and is shown in per cent. */
export const isShare = (name: StakeFigure | StakeResultName): boolean => shares.has(name)

/** A number with its thousands set apart: "30,000". */
const largeText = (value: number, places: number): string => {
  const text = Math.abs(value).toLocaleString('en', { maximumFractionDigits: places })
  return value < 0 && text !== '0' ? `−${text}` : text
}

/** People and customers are counted whole. */
export const countText = (count: number): string => largeText(Math.round(count), 0)

function moneyText(value: number, currency: string, words: Words): string {
  const amount = largeText(value, 2)
  return currency.trim() === '' ? amount : words('time.money.amount', { amount, currency: currency.trim() })
}

/** A figure that is reckoned with, in words. */
export function stakeFigureText(name: StakeFigure, value: number, currency: string, words: Words): string {
  if (isShare(name)) return percentText(value)
  return money.has(name) ? moneyText(value, currency, words) : largeText(value, 4)
}

/** A result in words. */
export function stakeResultText(
  name: StakeResultName,
  value: number,
  currency: string,
  words: Words,
): string {
  if (isShare(name)) return percentText(value)
  if (money.has(name)) return moneyText(value, currency, words)
  if (name === 'unhappy' || name === 'lost') return words('atStake.customers', { number: countText(value) })
  if (name === 'unhappyReach' || name === 'happyReach')
    return words('atStake.people', { number: countText(value) })
  return name === 'readiness' ? words('atStake.of5', { value: plainText(value, 3) }) : plainText(value)
}

/** Where a figure is from, in words; null where somebody set it and did not say. */
export function stakeSourceText({ source }: Pick<StakeInput, 'source'>, words: Words): string | null {
  if (source === null) return null
  if ('written' in source) return source.written
  return 'named' in source
    ? words(`stakeSources.${source.named}`)
    : words(`atStake.counted.${source.counted}`)
}
