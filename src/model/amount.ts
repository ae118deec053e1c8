import type { Standard } from './blueprint.ts'
import { parsedDuration, secondsIn } from './duration.ts'

/** What divides a number from its fraction, where somebody writes it. */
export type DecimalSign = '.' | ','

/** What the values of a standard are: shares, times in its unit, or plain numbers. */
type Scale = Pick<Standard, 'measure' | 'unit'>

/**
 * Reads a number as people write it: "1,200.5", "1 200", "−3", full-width digits too; with a decimal comma "1.200,5". Null where
 * it is none.
 */
export function parsedNumber(written: string, decimal: DecimalSign = '.'): number | null {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
  const plain =
    decimal === '.'
      ? text.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '')
      : text.replaceAll(/(?<=\d)\.(?=\d{3}\b)/g, '').replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  return Number.isFinite(Number(plain)) ? Number(plain) : null
}

/** Takes away what dividing leaves behind. */
const clean = (value: number) => Number(value.toPrecision(12))

/**
 * Reads a share 0..1: "80 %" and "80" are 0.8; so is "0.8". One is the whole: nobody asks for one per cent that way, who can
 * write "1 %". Null where it is none.
 */
export function parsedShare(written: string, decimal: DecimalSign = '.'): number | null {
  const [, digits = '', sign] = /^(.*?)\s*([%％])?$/.exec(written.trim()) ?? []
  const number = parsedNumber(digits, decimal)
  if (number === null) return null
  const share = sign !== undefined || number > 1 ? clean(number / 100) : number
  return share < 0 || share > 1 ? null : share
}

const yes = /^(y|yes|true|ok|pass(ed)?|✓|是|对|有|达标|合格|通过)$/
const no = /^(n|no|false|fail(ed)?|✗|✕|否|不是|错|无|没有|未达标|不合格|未通过)$/

/** The seconds that one unit of a standard stands for, where its values are times; null where they are none. */
export const timeUnit = ({ measure, unit }: Scale): number | null =>
  measure === 'number' && unit !== undefined ? secondsIn(unit) : null

/**
 * Reads a value of a standard as people write it. A plain number counts in the standard's unit, which may stand behind it. A time
 * may be written "2 min 30 s", "2:30" or "2分30秒", whatever the unit; of a yes-no standard a share, or yes and no. Null where
 * it is none of these.
 */
export function parsedAmount(written: string, scale: Scale, decimal: DecimalSign = '.'): number | null {
  const text = written.normalize('NFKC').trim()
  if (scale.measure === 'yes-no') return yesOrShare(text, decimal)
  const number = parsedNumber(withoutUnit(text, scale.unit), decimal)
  const perUnit = timeUnit(scale)
  if (number !== null || perUnit === null) return number
  const seconds = parsedDuration(clockFor(perUnit, decimal === ',' ? text.replaceAll(',', '.') : text))
  return seconds === null ? null : clean(seconds / perUnit)
}

function yesOrShare(text: string, decimal: DecimalSign): number | null {
  const word = text.toLowerCase()
  if (yes.test(word)) return 1
  return no.test(word) ? 0 : parsedShare(text, decimal)
}

function withoutUnit(text: string, unit = ''): string {
  const end = unit.normalize('NFKC').trim().toLowerCase()
  return end !== '' && text.toLowerCase().endsWith(end) ? text.slice(0, -end.length) : text
}

/** "2:30" is minutes and seconds; where a standard counts in hours or days it is hours and minutes. */
const clockFor = (perUnit: number, text: string) =>
  perUnit >= 3600 && /^\d+:\d{1,2}$/.test(text) ? `${text}:00` : text

/** A number with the unit behind it, for a standard that has none yet: "5 min", "95 %", "2 min 30 s" in seconds. */
export function amountWithUnit(written: string): { readonly value: number; readonly unit: string } | null {
  const text = written.normalize('NFKC').trim()
  const [, digits = '', unit = ''] = /^([+\-−–]?[\d.,]+)\s*([^\d\s.,:+\-−–][^\d]*)$/.exec(text) ?? []
  const number = parsedNumber(digits)
  if (number !== null) return { value: number, unit: unit.trim() }
  const smallest = /([^\d\s.,，、]+)\.?$/.exec(text)?.[1] ?? ''
  const seconds = parsedDuration(text)
  const perUnit = secondsIn(smallest)
  return seconds === null || perUnit === null ? null : { value: clean(seconds / perUnit), unit: smallest }
}
