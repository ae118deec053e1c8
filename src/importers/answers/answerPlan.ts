import type { DecimalSign } from '#model/amount.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import type { DayOrder } from '#model/writtenDate.ts'

/** What an answer to an item is: how it was, how it should be, how it must be at least. */
export const answerParts = ['perception', 'expectation', 'adequate'] as const
export type AnswerPart = (typeof answerParts)[number]

/** What a column of a table of answers holds. */
export type AnswerColumn =
  | { readonly is: 'item'; readonly item: Id; readonly part: AnswerPart }
  /** When it was answered. */
  | { readonly is: 'at' }
  | { readonly is: 'segment' }
  /** How many of their hundred points a customer gives to a dimension. */
  | { readonly is: 'points'; readonly dimension: Dimension }
  /** What tells one answer from another, to find those that come twice. */
  | { readonly is: 'respondent' }
  | { readonly is: 'nothing' }

/** What a word in a column of answers stands for: a value on the scale, no answer, or nobody knows. */
export type WordValue = number | 'blank' | 'unknown'

/** A word as the file has it, and what it stands for. */
export interface AnswerWord {
  readonly text: string
  /** How many cells it stands in. */
  readonly count: number
  readonly value: WordValue
}

/** What is done with answers that come several times. `first` and `last` go by their time, where there is one, then by row. */
export const duplicateChoices = ['first', 'last', 'all'] as const
export type DuplicateChoice = (typeof duplicateChoices)[number]

/** How a table of answers is read. Guessed first; a person may correct all of it. */
export interface AnswerPlan {
  /** How many rows stand above the first answer. */
  readonly headings: number
  readonly columns: readonly AnswerColumn[]
  readonly words: readonly AnswerWord[]
  readonly decimal: DecimalSign
  /** `either` where the dates could be read in two ways and nobody has said which; null where that does not matter. */
  readonly dayOrder: DayOrder | 'either' | null
  /** Rows of the same respondent. */
  readonly duplicates: DuplicateChoice
  /** Rows that say the same at the same time, but of which no respondent is known. */
  readonly likeRows: DuplicateChoice
}

/** An item, with the words in which its expectation is asked where those are others than its text. */
export type AskedItem = Survey['items'][number] & { readonly expectation?: string }

/** What reading needs to know of a survey: all but its answers. */
export interface AskedSurvey extends Pick<Survey, 'instrument' | 'scale'> {
  readonly items: AskedItem[]
}

/** The key of what a column holds: two columns of a plan never hold the same. */
export function columnKey(column: AnswerColumn): string {
  switch (column.is) {
    case 'item':
      return `item ${column.item} ${column.part}`
    case 'points':
      return `points ${column.dimension}`
    default:
      return column.is
  }
}
