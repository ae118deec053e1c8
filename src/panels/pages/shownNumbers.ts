import type { Words } from '#i18n/words.ts'

/** An amount of money: two places, a third where it says something. */
const amountText = (amount: number): string => {
  const rounded = Math.round(amount * 1000) / 1000
  const text = Math.abs(rounded).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 3 })
  return rounded < 0 ? `−${text}` : text
}

/** An amount with its currency, where that is named. */
export const moneyText = (amount: number, currency: string, t: Words): string =>
  currency.trim() === ''
    ? amountText(amount)
    : t('time.money.amount', { amount: amountText(amount), currency: currency.trim() })

/** A share 0..1 in per cent, to a tenth. */
export const percentText = (share: number): string => `${Number((share * 100).toFixed(1))} %`
