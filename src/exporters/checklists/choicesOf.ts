import type { Words } from '#i18n/words.ts'
import { channels, dimensions, serviceLevels } from '#model/vocabulary.ts'
import { type Choice, emptyBox, tickedBox } from './checklist.ts'

interface Choices {
  readonly choices: readonly Choice[]
}

/** What may stand in a column: the values of a vocabulary, in its order and in words. */
export const choicesOf = <Value extends string>(
  values: readonly Value[],
  wordOf: (value: Value) => string,
): Choices => ({ choices: values.map((value) => ({ value, word: wordOf(value) })) })

/** A box that is ticked on the screen, not on paper. */
export const boxChoices: Choices = {
  choices: [
    { value: 'no', word: emptyBox },
    { value: 'yes', word: tickedBox },
  ],
}

export const yesChoice = (words: Words): Choices => choicesOf(['yes'], () => words('checklists.yes'))

export const channelChoices = (words: Words): Choices =>
  choicesOf(channels, (channel) => words(`terms.channel.${channel}`))

export const dimensionChoices = (words: Words): Choices =>
  choicesOf(dimensions, (dimension) => words(`terms.dimension.${dimension}`))

export const levelChoices = (words: Words): Choices =>
  choicesOf(serviceLevels, (level) => words(`terms.serviceLevel.${level}`))
