import { memo } from 'react'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  answerChoices,
  columnTitles,
  type SurveyAnswerIssue,
  type SurveyAnswerPlan,
  type SurveyAnswersReport,
  type SurveyAnswerTable,
} from '#commands/answerImport.ts'
import { numberedItems } from './answerColumnChoices.ts'
import parts from '../importing/Import.module.css'
import { Scrolled } from '../Scrolled.tsx'
import styles from './ImportAnswersDialog.module.css'
import type { AnswersImport } from './useAnswersImport.ts'
import { useReading } from './useReading.ts'
import { useTurn } from './useTurn.ts'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 200

/** So many of them are drawn together. */
const rowsATurn = 40

interface AnswersReportPartProps {
  readonly running: AnswersImport
  readonly plan: SurveyAnswerPlan
  readonly table: SurveyAnswerTable
  readonly onReport: (report: SurveyAnswersReport | null) => void
}

/** How far the reading is, and what was noticed: row by row, with what became of it. */
export const AnswersReportPart = memo(function AnswersReportPart({
  running,
  plan,
  table,
  onReport,
}: AnswersReportPartProps) {
  const { t } = useTranslation()
  const { asked, port, sheet } = running
  const { state: reading, stop, again } = useReading({ port, plan, sheet, survey: asked, onReport })
  if (!reading) return null
  if (reading.is === 'read')
    return <Report report={reading.report} titles={columnTitles(table, plan)} survey={asked} />
  return (
    <div className={`${parts['line']} ${styles['progress']}`}>
      {reading.is === 'reading' ? (
        <>
          <progress max={1} value={reading.share} aria-label={t('answers.report')} />
          <span className={parts['text']}>
            {t('answers.progress', { percent: Math.round(reading.share * 100) })}
          </span>
        </>
      ) : (
        <output className={parts['text']}>{t('answers.stopped')}</output>
      )}
      <Button size="xs" variant="default" onClick={reading.is === 'reading' ? stop : again}>
        {t(reading.is === 'reading' ? 'answers.stop' : 'answers.again')}
      </Button>
    </div>
  )
})

interface ReportProps {
  readonly report: SurveyAnswersReport
  readonly titles: readonly string[]
  readonly survey: AnswersImport['asked']
}

function Report({ report, titles, survey }: ReportProps) {
  const { t } = useTranslation()
  const { customers, rows, blanks, counts, issues } = report
  const blank = blanks.reduce((sum, { count }) => sum + count, 0)
  const told = answerChoices.issues.filter((kind) => counts[kind] > 0)
  const total = told.reduce((sum, kind) => sum + counts[kind], 0)
  const sums = [
    ...(blank > 0 ? [t('answers.blanks', { count: blank })] : []),
    ...told.map((kind) => t(`answers.count.${kind}`, { count: counts[kind] })),
  ]
  return (
    <section aria-label={t('answers.report')} className={styles['part']}>
      <output>
        <strong>
          {t('answers.customers', { count: customers })} {t('answers.ofRows', { count: rows })}
        </strong>{' '}
        <span className={total > 0 ? parts['problem'] : parts['text']}>
          {sums.length > 0
            ? sums.join(t('registers.listComma'))
            : t(rows > 0 ? 'answers.clean' : 'answers.noRows')}
        </span>
      </output>
      {blank > 0 && <Blanks report={report} survey={survey} />}
      {issues.length > 0 && <Issues issues={issues.slice(0, mostShown)} titles={titles} />}
      {total > Math.min(issues.length, mostShown) && (
        <p className={parts['text']}>
          {t('answers.more', { count: total - Math.min(issues.length, mostShown) })}
        </p>
      )}
    </section>
  )
}

function Blanks({ report: { blanks }, survey }: Pick<ReportProps, 'report' | 'survey'>) {
  const { t } = useTranslation()
  const items = numberedItems(survey)
  return (
    <details className={parts['text']}>
      <summary>{t('answers.blanksBy')}</summary>
      <ul>
        {blanks.map(({ item, part, count }) => (
          <li key={`${item} ${part}`}>
            {t('answers.itemPart', {
              number: items.get(item)?.number ?? '',
              part: t(`answers.part.${part}`),
              text: items.get(item)?.text ?? '',
            })}
            {' · '}
            {count}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Issues({
  issues,
  titles,
}: {
  readonly issues: readonly SurveyAnswerIssue[]
  readonly titles: readonly string[]
}) {
  const { t } = useTranslation()
  const turn = useTurn(Math.ceil(issues.length / rowsATurn))
  const columnOf = (column: number) => titles[column] || t('answers.column', { number: column + 1 })
  return (
    <Scrolled className={parts['scroll']}>
      <table className={parts['table']} aria-label={t('answers.report')}>
        <thead>
          <tr>
            <th scope="col">{t('importing.row')}</th>
            {(['where', 'found', 'what', 'done'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`answers.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, turn * rowsATurn).map(({ row, column, is, text, like, done }) => (
            <tr key={`${row} ${column} ${is}`}>
              <td>{row}</td>
              <td>
                {column !== null && (
                  <span className={styles['head']} title={columnOf(column)}>
                    {columnOf(column)}
                  </span>
                )}
              </td>
              <td>{text}</td>
              <td>{t(`answers.issue.${is}`, { like })}</td>
              <td>{t(`answers.doneWith.${done}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}
