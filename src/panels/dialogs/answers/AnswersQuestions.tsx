import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { answerChoices, type SurveyAnswerPlan, type SurveyAnswerTable } from '#commands/answerImport.ts'
import { Ask } from '../importing/Ask.tsx'
import { DecimalQuestion } from '../importing/DecimalQuestion.tsx'
import parts from '../importing/Import.module.css'
import { TextQuestions } from '../importing/TextQuestions.tsx'
import type { AnswersImport } from './useAnswersImport.ts'

interface AnswersQuestionsProps {
  readonly running: AnswersImport
  readonly plan: SurveyAnswerPlan
  readonly table: SurveyAnswerTable
}

const headingCounts = ['0', '1', '2', '3', '4', '5', '6'] as const
const orders = ['day-first', 'month-first'] as const

/** How the table is taken apart and read, guessed already: each answer can be corrected. */
export const AnswersQuestions = memo(function AnswersQuestions({
  running,
  plan,
  table,
}: AnswersQuestionsProps) {
  const { t } = useTranslation()
  const { source, opened, sheet, saySheet, sayHeadings, sayColumns, sayPlan } = running
  const { text } = table
  const tables = opened.is === 'open' ? opened.tables : []
  return (
    <div className={parts['grid']}>
      {tables.length > 1 && (
        <Ask
          label={t('answers.sheet')}
          value={String(sheet)}
          options={tables.map(({ name, count }, i) => ({
            value: String(i),
            label: t('answers.sheetNamed', { name, count }),
          }))}
          onSay={(value) => saySheet(Number(value))}
        />
      )}
      <Ask
        label={t('answers.headings')}
        value={headingCounts.find((each) => each === String(plan.headings)) ?? ''}
        options={headingCounts.map((value) => ({ value, label: value }))}
        onSay={(value) => sayHeadings(Number(value))}
      />
      {text && (
        <TextQuestions
          text={source.name === null ? { separator: text.separator } : text}
          onSay={running.sayText}
        />
      )}
      <DecimalQuestion value={plan.decimal} onSay={(decimal) => sayColumns({ ...plan, decimal })} />
      {plan.dayOrder !== null && (
        <Ask
          label={t('answers.dayOrder')}
          value={plan.dayOrder === 'either' ? '' : plan.dayOrder}
          options={orders.map((value) => ({ value, label: t(`answers.dayOrders.${value}`) }))}
          unsaid={t('answers.dayOrders.unsaid')}
          onSay={(dayOrder) => sayPlan({ ...plan, dayOrder })}
        />
      )}
      <TwiceQuestions running={running} plan={plan} />
    </div>
  )
})

/** What is done with rows that come twice: asked where the columns can tell. */
function TwiceQuestions({ running: { sayPlan }, plan }: Pick<AnswersQuestionsProps, 'running' | 'plan'>) {
  const { t } = useTranslation()
  const choices = answerChoices.duplicates.map((value) => ({ value, label: t(`answers.choices.${value}`) }))
  const holds = (is: 'respondent' | 'at') => plan.columns.some((column) => column.is === is)
  if (holds('respondent'))
    return (
      <Ask
        label={t('answers.duplicates')}
        value={plan.duplicates}
        options={choices}
        onSay={(duplicates) => sayPlan({ ...plan, duplicates })}
      />
    )
  return (
    holds('at') && (
      <Ask
        label={t('answers.likeRows')}
        value={plan.likeRows}
        options={choices}
        onSay={(likeRows) => sayPlan({ ...plan, likeRows })}
      />
    )
  )
}
