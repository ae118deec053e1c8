import type { Language } from '#i18n/words.ts'
import type { Dimension } from '#model/vocabulary.ts'

/** One question as it is asked. */
export interface Question {
  /** Counted from 1, the same in both parts. */
  readonly number: number
  /** Stands in the files that survey tools take, and comes back in their columns: E1, P1. */
  readonly code: string
  /** On one line. */
  readonly text: string
  readonly dimension: Dimension | null
  /** What the lowest and the highest answer mean. */
  readonly ends: readonly [lowest: string, highest: string]
}

/** Questions that stand together: what is expected, what was got. */
export interface QuestionnairePart {
  readonly is: 'expectation' | 'perception'
  readonly questions: readonly Question[]
}

/** A survey as it is handed to customers, before it is set. */
export interface Questionnaire {
  readonly title: string
  /** Who is rated, where that is said. */
  readonly subject: string
  /** The language of the questions, and so of all around them. */
  readonly language: Language
  readonly scale: { readonly min: number; readonly max: number }
  /** One part, or two where expectation is asked besides. */
  readonly parts: readonly QuestionnairePart[]
  /** The dimensions among which customers divide 100 points; none where they are not asked. */
  readonly points: readonly Dimension[]
}

/** A scale of so many answers is shown as boxes. */
const mostBoxes = 11

/** The answers to choose from; null where the scale has no steps, or too many, so that a number is written. */
export function answersOf({ scale: { min, max } }: Questionnaire): number[] | null {
  if (!Number.isInteger(min) || !Number.isInteger(max) || max <= min || max - min >= mostBoxes) return null
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}

/** What all questions of a part call the ends of the scale; null where they differ. */
export function sharedEnds({ questions }: QuestionnairePart): Question['ends'] | null {
  const [first] = questions
  if (!first) return null
  const same = questions.every(({ ends }) => ends[0] === first.ends[0] && ends[1] === first.ends[1])
  return same ? first.ends : null
}

/** An answer as text tools offer it: its number, and at the ends what it means. A tool's export begins with the number then, too. */
export function choiceText(answer: number, { scale }: Questionnaire, { ends }: Question): string {
  if (answer === scale.min) return `${answer} = ${ends[0]}`
  return answer === scale.max ? `${answer} = ${ends[1]}` : String(answer)
}
