import { timeUnit } from '#model/amount.ts'
import type { Measurement, Standard } from '#model/blueprint.ts'
import { durationText, type DurationWords } from '#model/duration.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { shareMeeting } from './stateOf.ts'
import { statisticOf } from './statisticOf.ts'

type Written = Pick<
  Standard,
  | 'measure'
  | 'statistic'
  | 'comparator'
  | 'target'
  | 'upper'
  | 'limit'
  | 'upperLimit'
  | 'unit'
  | 'requiredShare'
>

const thinSpace = '\u202f'
/** Made once: making one takes far longer than using it. */
const plainNumber = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 })

/** A number as every language reads it: a decimal point, a thin space between thousands from 10,000 on, no long tail of digits. */
export function numberText(value: number, digits = 6): string {
  const rounded = Math.abs(value) >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits))
  const [whole = '', part] = plainNumber.format(rounded).split('.')
  const grouped = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thinSpace) : whole
  return (part === undefined ? grouped : `${grouped}.${part}`).replace('-', '−')
}

const shareText = (share: number, digits?: number) => `${numberText(share * 100, digits)} %`

/** From here on nobody counts a time in seconds. */
const longTime = 120
const latin: DurationWords = { day: ' d', hour: ' h', minute: ' min', second: ' s', between: ' ' }
const chinese: DurationWords = { day: '天', hour: '小时', minute: '分', second: '秒', between: '' }

/** Whether a value is counted in seconds and has too many of them. */
const isLongTime = (standard: Pick<Standard, 'measure' | 'unit'>, value: number) =>
  value >= longTime && timeUnit(standard) === 1

/**
 * A value of the standard with its unit: "52 s"; a longer time as people say it, in the language of its unit: "2 min 30 s"; of a
 * yes-no standard its share: "98 %". Measured values are rounded to four digits.
 */
export function valueText(standard: Pick<Standard, 'measure' | 'unit'>, value: number, digits = 4): string {
  if (standard.measure === 'yes-no') return shareText(value, digits)
  const { unit = '' } = standard
  if (isLongTime(standard, value))
    return durationText(
      value >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)),
      /\p{Script=Han}/u.test(unit) ? chinese : latin,
    )
  return unit ? `${numberText(value, digits)} ${unit}` : numberText(value, digits)
}

const comparison = { 'at-most': '≤', 'at-least': '≥' } as const

function rangeText(standard: Written, low: number, high: number): string {
  if (standard.comparator !== 'between')
    return `${comparison[standard.comparator]} ${valueText(standard, low, 6)}`
  if (low === high) return valueText(standard, low, 6)
  if (isLongTime(standard, high)) return `${valueText(standard, low, 6)} – ${valueText(standard, high, 6)}`
  const least = numberText(standard.measure === 'yes-no' ? low * 100 : low)
  // Between a minus sign and a figure the dash alone would read as another minus.
  const dash = low < 0 || high < 0 ? ' – ' : '–'
  return `${least}${dash}${valueText(standard, high, 6)}`
}

/** The target, short and the same in every language: "≤ 60 s", "3–5 min", "80 % ≤ 20 s", "≤ 2 min 30 s"; "≤ ?" while nobody has said it. */
export function standardText(standard: Written): string {
  if (targetIsOpen(standard)) return '≤ ?'
  const { target, upper = target, requiredShare } = standard
  const range = rangeText(standard, target, upper)
  return requiredShare === undefined ? range : `${shareText(requiredShare)} ${range}`
}

/** What is still tolerated, as `standardText` writes the target; null where no limit is set. */
export function limitText(standard: Written): string | null {
  const { target, upper = target, limit, upperLimit, requiredShare } = standard
  if (limit === undefined && upperLimit === undefined) return null
  const range = rangeText(standard, limit ?? target, upperLimit ?? upper)
  return requiredShare === undefined ? range : `${shareText(requiredShare)} ${range}`
}

/** What was measured: the statistic, or the share that met the target where a share is asked; null without measurements. */
export function measuredText(
  standard: Written,
  measurements: readonly Pick<Measurement, 'value' | 'at' | 'sample'>[],
): string | null {
  const figure = statisticOf(standard, measurements)
  const share = standard.requiredShare === undefined ? null : shareMeeting(standard, measurements)
  if (share !== null) return shareText(share, 4)
  return figure === null ? null : valueText(standard, figure)
}
