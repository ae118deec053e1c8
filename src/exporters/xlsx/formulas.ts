import { actionPriority } from '#analysis/actionPriority.ts'
import type { Words } from '#i18n/words.ts'
import { actionPriorities } from '#model/marks.ts'
import type { Standard } from '#model/blueprint.ts'

/** A text as a formula has it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Another sheet's cells in a formula. */
export const inSheet = (sheet: string, cells: string): string => `'${sheet.replaceAll("'", "''")}'!${cells}`

type Three = readonly [severity: string, occurrence: string, detection: string]

/** Severity × occurrence × detection, nothing while one of them is missing. */
export const rpnFormula = (cells: Three): string => `IF(COUNT(${cells.join(',')})=3,${cells.join('*')},"")`

const letters = { high: 'H', medium: 'M', low: 'L' } as const
const rates = Array.from({ length: 10 }, (_, i) => i + 1)

/** The action priorities of all 1000 ratings in one text: the severity counts hundreds, the occurrence tens, the detection ones. */
export const priorityLetters: string = rates
  .flatMap((severity) =>
    rates.flatMap((occurrence) =>
      rates.map((detection) => letters[actionPriority({ severity, occurrence, detection })]),
    ),
  )
  .join('')

/** The action priority in words; `table` is the cell that holds `priorityLetters`. */
export function priorityFormula(
  [severity, occurrence, detection]: Three,
  table: string,
  words: Words,
): string {
  const place = `(${severity}-1)*100+(${occurrence}-1)*10+${detection}`
  const names = actionPriorities.map((priority) => quoted(words(`terms.actionPriority.${priority}`)))
  const order = actionPriorities.map((priority) => letters[priority]).join('')
  return `IFERROR(CHOOSE(FIND(MID(${table},${place},1),${quoted(order)}),${names.join(',')}),"")`
}

/** What a value is held against: numbers, or the cells that hold them. */
export interface Bounds {
  readonly target: string
  readonly upper: string
  readonly limit: string
  readonly upperLimit: string
}

const stateWord = (state: 'met' | 'tolerated' | 'missed', words: Words) =>
  quoted(words(`terms.standardState.${state}`))

function verdict(comparator: Standard['comparator'], value: string, bounds: Bounds, words: Words): string {
  const within = (low: string, high: string) => {
    if (comparator === 'at-most') return `${value}<=${low}`
    return comparator === 'at-least' ? `${value}>=${low}` : `AND(${value}>=${low},${value}<=${high})`
  }
  const met = within(bounds.target, bounds.upper)
  const tolerated = within(bounds.limit, bounds.upperLimit)
  const worse = stateWord('missed', words)
  const otherwise = tolerated === met ? worse : `IF(${tolerated},${stateWord('tolerated', words)},${worse})`
  return `IF(${met},${stateWord('met', words)},${otherwise})`
}

/** The bounds of a standard as numbers; a side without a limit ends at the target. */
function boundsOf({ target, upper = target, limit = target, upperLimit = upper }: Standard): Bounds {
  const numbers = { target, upper, limit, upperLimit }
  const text = (value: number) => String(value).toUpperCase()
  return {
    target: text(numbers.target),
    upper: text(numbers.upper),
    limit: text(numbers.limit),
    upperLimit: text(numbers.upperLimit),
  }
}

/**
 * How one value fares against a standard: met, tolerated or missed; `none` (a text) while there is no value. Of a yes-no standard the
 * value may be the word for yes or no.
 */
export function valueStateFormula(standard: Standard, cell: string, none: string, words: Words): string {
  const yesNo = standard.measure === 'yes-no'
  const value = yesNo
    ? `IF(${cell}=${quoted(words('checklists.yes'))},1,IF(${cell}=${quoted(words('checklists.no'))},0,${cell}))`
    : cell
  const state = verdict(standard.comparator, value, boundsOf(standard), words)
  return `IF(ISNUMBER(${value}),${state},${quoted(none)})`
}

/** Whether what a fail point asks to be checked is in order, from the answer yes or no. */
export function answerFormula(cell: string, words: Words): string {
  const yes = `${cell}=${quoted(words('checklists.yes'))}`
  const no = `${cell}=${quoted(words('checklists.no'))}`
  return `IF(${yes},${stateWord('met', words)},IF(${no},${stateWord('missed', words)},""))`
}

/** The cells of a standard's row. */
export interface StandardCells extends Bounds {
  readonly comparator: string
  readonly value: string
}

/** How a standard fares by its figure, all of it in cells of its row: it follows when they are changed. */
export function standardStateFormula(cells: StandardCells, words: Words): string {
  const { comparator, value, target } = cells
  const or = (cell: string, else_: string) => `IF(${cell}="",${else_},${cell})`
  const upper = or(cells.upper, target)
  const bounds = { target, upper, limit: or(cells.limit, target), upperLimit: or(cells.upperLimit, upper) }
  const by = (kind: Standard['comparator']) => verdict(kind, value, bounds, words)
  const is = (kind: Standard['comparator']) => `${comparator}=${quoted(words(`terms.comparator.${kind}`))}`
  const state = `IF(${is('at-most')},${by('at-most')},IF(${is('at-least')},${by('at-least')},${by('between')}))`
  return `IF(COUNT(${value},${target})<2,${quoted(words('terms.standardState.unmeasured'))},${state})`
}

/** What was perceived less what was expected. */
export const gapFormula = (perception: string, expectation: string): string =>
  `IF(COUNT(${perception},${expectation})=2,ROUND(${perception}-${expectation},4),"")`

/** The zone of a gap in words, from its cell and that of its band. */
export function zoneFormula(gap: string, band: string, words: Words): string {
  const [above, expected, below] = (['above', 'expected', 'below'] as const).map((zone) =>
    quoted(words(`surveyResults.zone.${zone}`)),
  )
  const zone = `IF(ABS(${gap})<=${band},${expected},IF(${gap}>0,${above},${below}))`
  return `IF(COUNT(${gap},${band})=2,${zone},"")`
}
