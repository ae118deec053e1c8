const day = 86_400_000

/** Days as Excel numbers them, from 1954 to 2119; smaller and larger figures are amounts, years or numbers of cases. */
const serial = /^([2-7]\d{4})(?:[.,](\d+))?$/

/** 46331.58681 as Excel shows it, "2026-11-05 14:05": without a time where it has none. */
function ofSerial(text: string): string | null {
  const [, days, part] = serial.exec(text) ?? []
  if (days === undefined) return null
  // Excel counts from 30 December 1899; minutes are what its decimals are good for.
  const minutes = Math.round(Number(`${days}.${part ?? '0'}`) * 1440)
  const at = new Date(Date.UTC(1899, 11, 30) + (minutes / 1440) * day).toISOString()
  return part === undefined ? at.slice(0, 10) : at.slice(0, 16).replace('T', ' ')
}

const digits14 = /^((?:19|20)\d{6}) ?(\d{2}):?(\d{2}):?(\d{2})?$/
const partOfDay = /(凌晨|清晨|早上|早晨|中午|傍晚|晚上|夜间|夜里|深夜)/
const morning = /凌晨|清晨|早/

/** "晚上8:05" as "下午8:05"; noon and midnight by their hour. */
function withHalf(text: string): string {
  return text.replace(new RegExp(`${partOfDay.source}\\s*(\\d{1,2})`), (_all, part: string, hour: string) => {
    const isMorning = morning.test(part) || (part === '中午' && Number(hour) < 12 && Number(hour) > 9)
    return `${isMorning || (Number(hour) === 12 && part !== '中午') ? '上午' : '下午'}${hour}`
  })
}

const rewritten: readonly (readonly [RegExp, string])[] = [
  // What a browser writes: "Thu Nov 05 2026 14:05:00 GMT+0800 (China Standard Time)".
  [/\s*\((?=[^)]*[a-z])[^)]*\)$/i, ''],
  [/\s*(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/i, '~$1$2:$3'],
  [/~([+-])(\d):/, '~$10$2:'],
  [/~([+-]\d{2}):$/, '$1:00'],
  [/~/, ''],
  // Whole seconds do.
  [/(\d{1,2}:\d{2}:\d{2})[.,]\d+/, '$1'],
  // "02.05.00 PM", "14h05", "14:05 Uhr".
  [/\b(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=\s*[ap]\.?m\b)/i, '$1:$2'],
  [/\b(\d{1,2})h(\d{2})\b/, '$1:$2'],
  [/\s*(?:uhr|hrs?|hours)$/i, ''],
  [/\s+at\s+(?=\d)/i, ' '],
  [/号(?=\s|$|[\d上下凌清早中傍晚夜深周星礼(（])/, '日'],
  // "05/Nov/26".
  [/^(\d{1,2})\/([a-z]{3,9})\/(\d{2,4})/i, '$1-$2-$3'],
]

/**
 * A date as other systems write it, in a form that people write: numbers of Excel's days, times with fractions of seconds, zones by
 * their distance, "05/Nov/26", "晚上8:05". What is none of these stays as it is.
 */
export function writtenMoment(written: string): string {
  const text = written.normalize('NFKC').trim()
  const numbered = ofSerial(text)
  if (numbered !== null) return numbered
  const [, date, hour, minute, second] = digits14.exec(text) ?? []
  if (date !== undefined) return `${date} ${hour}:${minute}${second === undefined ? '' : `:${second}`}`
  return withHalf(rewritten.reduce((so, [from, to]) => so.replace(from, to), text))
}
