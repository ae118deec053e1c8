import type { About } from '#model/blueprint.ts'

type Money = NonNullable<About['economics']>

/** What is left of the price, in the blueprint's currency, when serving one customer takes so many seconds. */
export function profitAt({ price, costPerMinute, costs }: Money, seconds: number): number {
  const other = costs.reduce((sum, { amount }) => sum + amount, 0)
  return price - other - (costPerMinute * seconds) / 60
}

/**
 * The seconds of serving at which nothing is left of the price: 0 where all is lost from the beginning, null where the time costs
 * nothing and so never eats up the price.
 */
export function breakEvenSeconds(money: Money): number | null {
  const most = profitAt(money, 0)
  if (most <= 0) return 0
  return money.costPerMinute > 0 ? (most / money.costPerMinute) * 60 : null
}
