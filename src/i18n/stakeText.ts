import type { Words } from './words.ts'

/** A number of what is at stake as it is written, and what it counts. */
interface Written {
  readonly is: 'plain' | 'customers' | 'people' | 'money' | 'ofFive'
  readonly text: string
}

/** Where a figure is from: what somebody wrote, the name of a default's source, or what it was counted from. */
type Source =
  | { readonly written: string }
  | { readonly named: 'training' | 'repurchase' }
  | { readonly counted: 'complaints' | 'unhappy' | 'customersPerMonth' | 'retention' }

/** A number of what is at stake in words; an amount has the currency, where one is named. */
export function stakeText({ is, text }: Written, currency: string, words: Words): string {
  switch (is) {
    case 'plain':
      return text
    case 'customers':
    case 'people':
      return words(`atStake.${is}`, { number: text })
    case 'ofFive':
      return words('atStake.of5', { value: text })
    case 'money':
      return currency.trim() === ''
        ? text
        : words('time.money.amount', { amount: text, currency: currency.trim() })
  }
}

/** Where a figure is from, in words; null where somebody set it and did not say. */
export function stakeSourceText(source: Source | null, words: Words): string | null {
  if (source === null) return null
  if ('written' in source) return source.written
  return 'named' in source
    ? words(`stakeSources.${source.named}`)
    : words(`atStake.counted.${source.counted}`)
}
