import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { answerChoices, type SurveyAnswerPlan, type SurveyAnswerTable } from '#commands/answerImport.ts'
import styles from './ImportAnswersDialog.module.css'
import type { AnswersImport } from './useAnswersImport.ts'

interface AnswersQuestionsProps {
  readonly running: AnswersImport
  readonly plan: SurveyAnswerPlan
  readonly table: SurveyAnswerTable
}

interface AskProps<Value extends string> {
  readonly label: string
  readonly value: Value | ''
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** What stands there while nothing is said. */
  readonly unsaid?: string
  readonly onSay: (value: Value) => void
}

/** A question with a guess for its answer. */
function Ask<Value extends string>({ label, value, options, unsaid, onSay }: AskProps<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...(unsaid === undefined ? [] : [{ value: '', label: unsaid }]), ...options]}
      onChange={({ currentTarget }) =>
        options.filter((each) => each.value === currentTarget.value).forEach((each) => onSay(each.value))
      }
    />
  )
}

const headingCounts = ['0', '1', '2', '3', '4', '5', '6'] as const
const decimals = ['.', ','] as const
const decimalWords = { '.': 'point', ',': 'comma' } as const
const orders = ['day-first', 'month-first'] as const

/** How the table is taken apart and read, guessed already: each answer can be corrected. */
export function AnswersQuestions({ running, plan, table }: AnswersQuestionsProps) {
  const { t } = useTranslation()
  const { opened, sheet, saySheet, sayHeadings, sayColumns, sayPlan } = running
  const tables = opened.is === 'open' ? opened.tables : []
  return (
    <div className={styles['grid']}>
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
      {table.text && <TextQuestions running={running} text={table.text} />}
      <Ask
        label={t('answers.decimal')}
        value={plan.decimal}
        options={decimals.map((value) => ({
          value,
          label: t(`measurements.import.decimals.${decimalWords[value]}`),
        }))}
        onSay={(decimal) => sayColumns({ ...plan, decimal })}
      />
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
}

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

const separatorWords = { ',': 'comma', ';': 'semicolon', '\t': 'tab', none: 'none' } as const

interface TextQuestionsProps {
  readonly running: AnswersImport
  readonly text: NonNullable<SurveyAnswerTable['text']>
}

function TextQuestions({ running: { source, sayText }, text }: TextQuestionsProps) {
  const { t } = useTranslation()
  const { encodings, separators } = answerChoices
  return (
    <>
      {source.name !== null && (
        <Ask
          label={t('answers.encoding')}
          value={text.encoding}
          options={encodings.map((value) => ({ value, label: t(`measurements.import.encodings.${value}`) }))}
          onSay={(encoding) => sayText({ encoding })}
        />
      )}
      <Ask
        label={t('answers.separator')}
        value={text.separator}
        options={separators.map((value) => ({
          value,
          label: t(`measurements.import.separators.${separatorWords[value]}`),
        }))}
        onSay={(separator) => sayText({ separator })}
      />
    </>
  )
}
