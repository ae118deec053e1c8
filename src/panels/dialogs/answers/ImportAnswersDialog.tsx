import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepAnswers, type SurveyAnswersReport } from '#commands/answerImport.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import { AnswersColumns } from './AnswersColumns.tsx'
import { AnswersPreview } from './AnswersPreview.tsx'
import { AnswersQuestions } from './AnswersQuestions.tsx'
import { AnswersReportPart } from './AnswersReportPart.tsx'
import { AnswersSourcePart } from './AnswersSourcePart.tsx'
import { AnswersWords } from './AnswersWords.tsx'
import styles from './ImportAnswersDialog.module.css'
import { useAnswersImport } from './useAnswersImport.ts'

interface ImportAnswersDialogProps {
  readonly survey: Id
  /** Null until one is chosen. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** Answers of customers from a file: looked at and corrected first, then added to a survey as one undo step. */
export function ImportAnswersDialog({ survey: id, file }: ImportAnswersDialogProps) {
  const { t } = useTranslation()
  const survey = useSession((state) => state.blueprint?.surveys.get(id))
  return (
    <DialogFrame title={t('answers.title', { survey: survey?.title ?? '' })} width={940} grows>
      {survey &&
        (survey.items.length === 0 ? (
          <p className={styles['text']}>{t('answers.noItems')}</p>
        ) : (
          <Import survey={survey} file={file} />
        ))}
    </DialogFrame>
  )
}

type How = 'append' | 'replace'

/** How many customers a survey has already. */
const customersOf = ({ answers: { items, at } }: Survey): number =>
  Object.values(items)[0]?.perception.length ?? at?.length ?? 0

function Import({ survey, file }: { readonly survey: Survey } & Pick<ImportAnswersDialogProps, 'file'>) {
  const { t } = useTranslation()
  const running = useAnswersImport(survey, { name: file?.name ?? null, content: file?.bytes ?? '' })
  const [how, setHow] = useState<How>('append')
  const [keeping, setKeeping] = useState(false)
  const [report, setReport] = useState<SurveyAnswersReport | null>(null)
  const { plan, table } = running
  const count = plan ? (report?.customers ?? 0) : 0
  const there = customersOf(survey)
  const keep = async () => {
    setKeeping(true)
    const kept = await keepAnswers(running.port, survey.id, there === 0 ? 'replace' : how)
    setKeeping(false)
    if (kept) closeDialog()
  }
  return (
    <div className={styles['form']}>
      <AnswersSourcePart running={running} />
      {plan && table && (
        <>
          <AnswersQuestions running={running} plan={plan} table={table} />
          <AnswersColumns running={running} plan={plan} table={table} />
          <AnswersWords running={running} plan={plan} />
          <AnswersPreview survey={running.asked} plan={plan} table={table} />
          <AnswersReportPart running={running} plan={plan} table={table} onReport={setReport} />
          {there > 0 && <HowPart there={there} how={how} onHow={setHow} />}
        </>
      )}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={count === 0} loading={keeping} onClick={() => void keep()}>
          {count === 0 ? t('answers.nothing') : t('answers.confirm', { count })}
        </Button>
      </div>
    </div>
  )
}

interface HowPartProps {
  readonly there: number
  readonly how: How
  readonly onHow: (how: How) => void
}

function HowPart({ there, how, onHow }: HowPartProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['how']}>
      <span className={styles['text']}>{t('answers.there', { count: there })}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('answers.how')}
        value={how}
        data={(['append', 'replace'] as const).map((value) => ({ value, label: t(`answers.hows.${value}`) }))}
        onChange={onHow}
      />
    </div>
  )
}
