import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  columnTitles,
  type SurveyAnswerPlan,
  type SurveyAnswerTable,
  withColumn,
} from '#commands/answerImport.ts'
import { columnChoices, columnWords, keyOfColumn, numberedItems } from './answerColumnChoices.ts'
import parts from '../importing/Import.module.css'
import { Scrolled } from '../Scrolled.tsx'
import styles from './ImportAnswersDialog.module.css'
import { LightSelect } from './LightSelect.tsx'
import type { AnswersImport } from './useAnswersImport.ts'

interface AnswersColumnsProps {
  readonly running: AnswersImport
  readonly plan: SurveyAnswerPlan
  readonly table: SurveyAnswerTable
  /** So many are shown as yet. */
  readonly most: number
}

/** What each column holds, guessed already: each answer can be corrected. */
export const AnswersColumns = memo(function AnswersColumns({
  running: { asked, sayColumns },
  plan,
  table,
  most,
}: AnswersColumnsProps) {
  const { t } = useTranslation()
  const titles = useMemo(() => columnTitles(table, plan), [table, plan])
  const choices = useMemo(() => columnChoices(asked, plan), [asked, plan])
  const data = useMemo(() => {
    const items = numberedItems(asked)
    return choices.map((column) => ({ value: keyOfColumn(column), label: columnWords(column, items, t) }))
  }, [asked, choices, t])
  const matched = new Set(plan.columns.flatMap((column) => (column.is === 'item' ? [column.item] : [])))
  const say = (at: number, key: string) => {
    const column = choices.find((each) => keyOfColumn(each) === key)
    if (column) sayColumns(withColumn(plan, at, column))
  }
  return (
    <section aria-label={t('answers.columns')} className={styles['part']}>
      <div className={parts['line']}>
        <strong>{t('answers.columns')}</strong>
        <output className={matched.size < asked.items.length ? parts['problem'] : parts['text']}>
          {t('answers.matched', { count: matched.size, all: asked.items.length })}
        </output>
      </div>
      <Scrolled className={styles['columns']}>
        {plan.columns.slice(0, most).map((column, at) => {
          const name = titles[at] ?? ''
          const number = at + 1
          return (
            <LightSelect
              key={at}
              label={
                name === '' ? t('answers.column', { number }) : t('answers.columnNamed', { number, name })
              }
              value={keyOfColumn(column)}
              options={data}
              onChoose={(key) => say(at, key)}
            />
          )
        })}
      </Scrolled>
    </section>
  )
})
