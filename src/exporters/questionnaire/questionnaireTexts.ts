import type { Words } from '#i18n/words.ts'
import { introOf, partHead } from './asked.ts'
import { answersOf, choiceText, type Question, type Questionnaire } from './questionnaire.ts'

/** The form of a plain text that a survey tool makes questions of. */
export type TextForm = 'qualtrics' | 'surveyMonkey' | 'wenjuanxing'

/** A text that Qualtrics cannot take for one of its own marks; texts are HTML there, in which `${…}` stands for other answers. */
const unmarked = (text: string): string =>
  text
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/<(?=[a-z!/?])/gi, '&lt;')
    .replaceAll(/([[\]])(?=\1)/g, '$1 ')
    .replaceAll(/\$(?=\{)/g, '$ ')
/** There, what stands in brackets of any form at a question's end is its kind: 多选题, 下拉框. */
const unbracketed = (text: string): string =>
  text
    .replaceAll(/[[【]/g, '［')
    .replaceAll(/[\]】]/g, '］')
    .replaceAll(/[(（]([^()（）]{1,8}(?:题|框|条|单选|多选|上传|填空))[)）]/g, '［$1］')

const choices = (questionnaire: Questionnaire, question: Question): string[] =>
  (answersOf(questionnaire) ?? []).map((answer) => choiceText(answer, questionnaire, question))

const joined = (blocks: readonly (readonly string[])[], lineEnd: string): string =>
  `${blocks.map((lines) => lines.filter((line) => line !== '').join(lineEnd)).join(lineEnd + lineEnd)}${lineEnd}`

/** Qualtrics' advanced format: each question with its code, which heads its column in the export. */
function qualtrics(questionnaire: Questionnaire, words: Words): string {
  const blocks = questionnaire.parts.flatMap((part) => {
    const { heading, intro, scale } = partHead(questionnaire, part, words)
    const told = [questionnaire.parts[0] === part ? introOf(questionnaire, words) : '', intro, scale]
    return [
      [`[[Block:${unmarked(heading || questionnaire.title)}]]`],
      ['[[Question:Text]]', unmarked(told.filter((text) => text !== '').join(' '))],
      ...part.questions.map((question) => {
        const all = choices(questionnaire, question)
        const head = [`[[ID:${question.code}]]`, unmarked(question.text)]
        if (all.length === 0) return ['[[Question:TextEntry:SingleLine]]', ...head]
        const kind = '[[Question:MC:SingleAnswer:Horizontal]]'
        return [kind, ...head, '[[Choices]]', ...all.map(unmarked)]
      }),
    ]
  })
  return joined([['[[AdvancedFormat]]'], ...blocks], '\r\n')
}

/** What SurveyMonkey makes questions of when it is pasted: a question, its answers below, a blank line between two. */
const surveyMonkey = (questionnaire: Questionnaire): string =>
  joined(
    questionnaire.parts.flatMap(({ questions }) =>
      questions.map((question) => [
        `${question.code}. ${question.text}`,
        ...choices(questionnaire, question),
      ]),
    ),
    '\r\n',
  )

/** What Wenjuanxing (问卷星) takes as text: title, then each question with its number, its kind in brackets and its answers below. */
function wenjuanxing(questionnaire: Questionnaire, words: Words): string {
  const asked = questionnaire.parts.flatMap(({ questions }) => questions)
  const blocks = asked.map((question, i) => {
    const all = choices(questionnaire, question)
    const kind = all.length === 0 ? '[填空题]' : '[单选题]'
    return [`${i + 1}. ${question.code}、${unbracketed(question.text)}${kind}`, ...all]
  })
  const head = [unbracketed(questionnaire.title), introOf(questionnaire, words)]
  return joined([head, ...blocks], '\r\n')
}

const forms = { qualtrics, surveyMonkey, wenjuanxing }

/** The questions as a text that a survey tool imports. */
export const questionnaireText = (questionnaire: Questionnaire, form: TextForm, words: Words): string =>
  forms[form](questionnaire, words)
