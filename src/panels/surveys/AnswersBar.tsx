import { IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { readings } from '#analysis/surveys/instruments.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { placeKey } from '#edits/answerColumns.ts'
import { inOrder } from '#model/order.ts'
import { openDialog, session, tell, useSession } from '#session/session.ts'
import controls from '../inspector/controls/Control.module.css'
import styles from './Answers.module.css'
import type { AnswersSheet } from './answersSheet.ts'
import type { ShownParts } from './answerTable.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { deleteAnswered } from './deleteAnswered.ts'
import { questionParts } from './questionParts.ts'

interface AnswersBarProps {
  readonly survey: SurveyRecord
  readonly sheet: AnswersSheet
  readonly shown: ShownParts
  readonly onShow: (shown: ShownParts) => void
}

/** Above the sheet: whose answers they are, how many, and the ways to more of them. */
export function AnswersBar({ survey, sheet, shown, onShow }: AnswersBarProps) {
  const { t } = useTranslation()
  const count = customersIn(survey)
  const { dimensions, by } = readings[survey.instrument]
  const toggle = (part: keyof ShownParts, words: string) => (
    <label className={`${controls['yes']} ${styles['toggle']}`}>
      <input
        type="checkbox"
        checked={shown[part]}
        onChange={({ currentTarget: { checked } }) => onShow({ ...shown, [part]: checked })}
      />
      {words}
    </label>
  )
  return (
    <div className={styles['bar']}>
      <SurveyChoice chosen={survey.id} />
      <output className={styles['count']}>
        {count === 0 ? t('surveys.answers.empty') : t('surveys.answered', { count })}
      </output>
      {by === 'gap' && toggle('adequate', t('surveys.answers.showAdequate'))}
      {dimensions.length > 0 && toggle('points', t('surveys.answers.showPoints'))}
      <span className={styles['actions']}>
        <button type="button" className={styles['action']} onClick={() => toNext(sheet, survey)}>
          <IconPlus size={15} aria-hidden />
          {t('surveys.answers.add')}
        </button>
        <button
          type="button"
          className={styles['action']}
          onClick={() =>
            sheet.whenMade((api) => {
              if (!deleteAnswered(api, survey.id))
                tell({ tone: 'info', text: t('surveys.answers.deleteHint') })
            })
          }
        >
          <IconTrash size={15} aria-hidden />
          {t('surveys.answers.delete')}
        </button>
        <button
          type="button"
          className={styles['action']}
          onClick={() => openDialog({ is: 'importAnswers', survey: survey.id })}
        >
          <IconFileImport size={15} aria-hidden />
          {t('surveys.answers.import')}
        </button>
      </span>
    </div>
  )
}

function SurveyChoice({ chosen }: { readonly chosen: string }) {
  const { t } = useTranslation()
  const surveys = useSession((state) => state.blueprint?.surveys)
  return (
    <select
      className={`${controls['box']} ${styles['choice']}`}
      aria-label={t('surveys.answers.survey')}
      value={chosen}
      onChange={({ currentTarget: { value } }) => session.setState({ survey: value })}
    >
      {surveys &&
        inOrder(surveys).map(({ id, title }) => (
          <option key={id} value={id}>
            {title.trim() || t('surveys.untitled')}
          </option>
        ))}
    </select>
  )
}

/** Goes to the first answer of the next customer: what is typed there makes the customer. */
function toNext({ whenMade }: AnswersSheet, survey: SurveyRecord): void {
  const [first] = survey.items
  const [part] = questionParts(survey)
  if (!first || !part) return
  const row = customersIn(survey)
  whenMade((api) => {
    // The rows may still be on their way to it.
    if (row >= api.getDisplayedRowCount()) api.setRowCount(row + 1, true)
    api.ensureIndexVisible(row)
    api.setFocusedCell(row, placeKey({ is: part, item: first.id }))
  })
}
