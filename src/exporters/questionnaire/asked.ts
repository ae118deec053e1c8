import type { Words } from '#i18n/words.ts'
import { type Questionnaire, type QuestionnairePart, sharedEnds } from './questionnaire.ts'

/** What stands above the questions of a part. */
export interface PartHead {
  /** Empty where there is but one part. */
  readonly heading: string
  readonly intro: string
  /** What the ends of the scale mean; empty where each question says it itself. */
  readonly scale: string
}

/** What a questionnaire says above its parts. */
export const introOf = ({ parts }: Questionnaire, words: Words): string =>
  words(parts.length > 1 ? 'surveys.questionnaire.introBoth' : 'surveys.questionnaire.intro')

export function partHead(questionnaire: Questionnaire, part: QuestionnairePart, words: Words): PartHead {
  const { parts, scale } = questionnaire
  const ends = sharedEnds(part)
  const both = parts.length > 1
  return {
    heading: both
      ? words('surveys.questionnaire.part', {
          number: parts.indexOf(part) + 1,
          heading: words(`surveys.questionnaire.${part.is}`),
        })
      : '',
    intro: both ? words(`surveys.questionnaire.${part.is}Intro`) : '',
    scale: ends ? words('surveys.questionnaire.scale', { ...scale, lowest: ends[0], highest: ends[1] }) : '',
  }
}

/** The dimensions to divide points among, each with what it is about, for those who do not know the field's words. */
export const pointsAsked = ({ points }: Questionnaire, words: Words) =>
  points.map((dimension) => ({ dimension, about: words(`surveys.questionnaire.about.${dimension}`) }))
