import { fileNameFor } from '#exporters/fileNameFor.ts'
import type { Questionnaire } from '#exporters/questionnaire/questionnaire.ts'
import { questionnaireCsv } from '#exporters/questionnaire/questionnaireCsv.ts'
import { questionnairePage } from '#exporters/questionnaire/questionnairePage.ts'
import { questionnaireText } from '#exporters/questionnaire/questionnaireTexts.ts'
import { questionnaireTsv } from '#exporters/questionnaire/questionnaireTsv.ts'
import { loadAllWords, type Words, wordsIn } from '#i18n/words.ts'
import type { Blueprint, Survey } from '#model/blueprint.ts'
import { session, tell } from '#session/session.ts'
import { download } from './download.ts'
import { questionnaireOf } from './questionnaireOf.ts'

/** The ways in which a questionnaire goes out: to paper, to Word, to the tools that ask online. */
export const questionnaireForms = [
  'print',
  'docx',
  'csv',
  'qualtrics',
  'surveyMonkey',
  'limeSurvey',
  'wenjuanxing',
] as const
export type QuestionnaireForm = (typeof questionnaireForms)[number]

/** Prints a questionnaire or hands it to the downloads, in the language of its questions. */
export async function exportQuestionnaire(
  blueprint: Blueprint,
  survey: Survey,
  form: QuestionnaireForm,
): Promise<void> {
  const questionnaire = questionnaireOf(survey, blueprint)
  try {
    await loadAllWords(questionnaire.language)
    const words = wordsIn(questionnaire.language)
    await (form === 'print' ? print(questionnaire, words) : save(questionnaire, form, words))
  } catch {
    const t = wordsIn(session.getState().language)
    tell({ tone: 'failure', text: t('surveys.questionnaire.failed') })
  }
}

async function save(
  questionnaire: Questionnaire,
  form: Exclude<QuestionnaireForm, 'print'>,
  words: Words,
): Promise<void> {
  const title = `${questionnaire.title} - ${words('surveys.questionnaire.kind')}`
  switch (form) {
    case 'docx': {
      const { questionnaireDocx } = await import('#exporters/questionnaire/questionnaireDocx.ts')
      const file = await questionnaireDocx(questionnaire, words)
      return download(file, fileNameFor(title, 'docx'), file.type)
    }
    case 'csv':
      return download(questionnaireCsv(questionnaire, words), fileNameFor(title, 'csv'), 'text/csv')
    case 'limeSurvey':
      return download(
        questionnaireTsv(questionnaire, words),
        fileNameFor(title, 'txt'),
        'text/tab-separated-values',
      )
    default:
      return download(questionnaireText(questionnaire, form, words), fileNameFor(title, 'txt'), 'text/plain')
  }
}

/** A questionnaire stands upright, whatever else is printed; what comes later in the page counts. */
const upright = '@page { size: portrait; margin: 14mm; }'

/** Prints a questionnaire in the place of the page: see print.css in app. */
async function print(questionnaire: Questionnaire, words: Words): Promise<void> {
  const read = new DOMParser().parseFromString(questionnairePage(questionnaire, words), 'text/html')
  for (const before of document.querySelectorAll('[data-print]')) before.remove()
  const place = document.createElement('div')
  place.dataset['print'] = ''
  place.attachShadow({ mode: 'open' }).append(...read.head.querySelectorAll('style'), ...read.body.children)
  const paper = document.createElement('style')
  paper.textContent = upright
  window.addEventListener(
    'afterprint',
    () => {
      place.remove()
      paper.remove()
    },
    { once: true },
  )
  document.head.append(paper)
  document.body.append(place)
  await document.fonts.ready
  window.print()
}
