import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { shownAnswers, type SurveyAnswerPlan, type SurveyAnswerTable } from '#commands/answerImport.ts'
import { dateText } from '#model/writtenDate.ts'
import { columnWords, keyOfColumn, numberedItems } from './answerColumnChoices.ts'
import parts from '../importing/Import.module.css'
import { Scrolled } from '../Scrolled.tsx'
import styles from './ImportAnswersDialog.module.css'
import type { AnswersImport } from './useAnswersImport.ts'

interface AnswersPreviewProps {
  readonly survey: AnswersImport['asked']
  readonly plan: SurveyAnswerPlan
  readonly table: SurveyAnswerTable
  /** So many are shown; each costs time where there are many columns. */
  readonly most: number
}

/** The first rows as they are understood. */
export const AnswersPreview = memo(function AnswersPreview({
  survey,
  plan,
  table,
  most,
}: AnswersPreviewProps) {
  const { t } = useTranslation()
  const rows = useMemo(() => shownAnswers(table, plan, survey), [table, plan, survey])
  const items = useMemo(() => numberedItems(survey), [survey])
  const columns = plan.columns.filter(({ is }) => is !== 'nothing')
  if (columns.length === 0) return null
  return (
    <section aria-label={t('answers.preview')} className={styles['part']}>
      <strong>{t('answers.preview')}</strong>
      <Scrolled className={parts['scroll']}>
        <table className={`${parts['table']} ${styles['preview']}`} aria-label={t('answers.preview')}>
          <thead>
            <tr>
              <th scope="col">{t('importing.row')}</th>
              {columns.map((column) => (
                <th key={keyOfColumn(column)} scope="col">
                  <span className={styles['head']} title={columnWords(column, items, t)}>
                    {columnWords(column, items, t)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ number, values }) => (
              <tr key={number}>
                <td>{number}</td>
                {columns.map((column, i) => (
                  <td key={keyOfColumn(column)}>
                    {values[i] === null || values[i] === undefined ? (
                      <span className={parts['text']} aria-label={t('answers.blank')}>
                        –
                      </span>
                    ) : column.is === 'at' ? (
                      dateText(String(values[i]))
                    ) : (
                      values[i]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
})
