import { readings } from '#analysis/surveys/instruments.ts'
import type { Questionnaire, QuestionnairePart } from '#exporters/questionnaire/questionnaire.ts'
import type { Language } from '#i18n/words.ts'
import type { Blueprint, Survey } from '#model/blueprint.ts'
import { askedBy } from '#templates/instruments/askedBy.ts'

/** The language of a survey: that of its questions, where it has none that of the blueprint. */
export function languageOf({ items }: Pick<Survey, 'items'>, { about }: Pick<Blueprint, 'about'>): Language {
  const chinese = items.filter(({ text }) => /\p{Script=Han}/u.test(text)).length
  const isChinese =
    items.length > 0
      ? chinese * 2 >= items.length
      : about.language !== undefined && /^zh\b/i.test(about.language)
  return isChinese ? 'zh-CN' : 'en'
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/**
 * The survey as it is handed to customers. Where expectation is asked, a question whose text is still the instrument's has a
 * wording of its own for it; any other is asked in the same words under both headings.
 */
export function questionnaireOf(survey: Survey, blueprint: Pick<Blueprint, 'about'>): Questionnaire {
  const language = languageOf(survey, blueprint)
  const { by, dimensions } = readings[survey.instrument]
  const parts: QuestionnairePart['is'][] = by === 'gap' ? ['expectation', 'perception'] : ['perception']
  return {
    title: oneLine(survey.title),
    subject: oneLine(survey.subject ?? ''),
    language,
    scale: { min: survey.scale.min, max: survey.scale.max },
    parts: parts.map((is) => ({ is, questions: questionsOf(survey, is, language) })),
    points:
      by === 'gap'
        ? dimensions.filter((each) => survey.items.some(({ dimension }) => dimension === each))
        : [],
  }
}

function questionsOf(
  survey: Survey,
  is: QuestionnairePart['is'],
  language: Language,
): QuestionnairePart['questions'] {
  return survey.items.map(({ text, dimension }, i) => {
    const asked = askedBy(survey, text, language)
    const number = i + 1
    return {
      number,
      code: `${is === 'expectation' ? 'E' : 'P'}${number}`,
      text: oneLine((is === 'expectation' ? asked.expectation : null) ?? text),
      dimension: dimension ?? null,
      ends: asked.ends,
    }
  })
}
