import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  keepAnswers,
  type SurveyAnswerPlan,
  type SurveyAnswersReport,
  type SurveyAnswerTable,
} from '#commands/answerImport.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import parts from '../importing/Import.module.css'
import { ImportForm } from '../importing/ImportForm.tsx'
import { importSource } from '../importing/importSource.ts'
import { AnswersColumns } from './AnswersColumns.tsx'
import { AnswersPreview } from './AnswersPreview.tsx'
import { AnswersQuestions } from './AnswersQuestions.tsx'
import { AnswersReportPart } from './AnswersReportPart.tsx'
import { AnswersSourcePart } from './AnswersSourcePart.tsx'
import { AnswersWords } from './AnswersWords.tsx'
import styles from './ImportAnswersDialog.module.css'
import { InTurn, type Part } from './InTurn.tsx'
import { type AnswersImport, useAnswersImport } from './useAnswersImport.ts'

interface ImportAnswersDialogProps {
  readonly survey: Id
  /** Null until one is chosen. */
  readonly file: PickedBytes | null
}

/** Answers of customers from a file: looked at and corrected first, then added to a survey as one undo step. */
export function ImportAnswersDialog({ survey: id, file }: ImportAnswersDialogProps) {
  const { t } = useTranslation()
  const survey = useSession((state) => state.blueprint?.surveys.get(id))
  return (
    <DialogFrame title={t('answers.title', { survey: survey?.title ?? '' })} width={940} grows>
      {survey &&
        (survey.items.length === 0 ? (
          <p className={parts['text']}>{t('answers.noItems')}</p>
        ) : (
          <Import survey={survey} file={file} />
        ))}
    </DialogFrame>
  )
}

/** Each takes about 10 ms on a slow machine. */
const columnsATurn = 16
const rowsATurn = 5

type How = 'append' | 'replace'

/** How many customers a survey has already. */
const customersOf = ({ answers: { items, at } }: Survey): number =>
  Object.values(items)[0]?.perception.length ?? at?.length ?? 0

function Import({ survey, file }: { readonly survey: Survey } & Pick<ImportAnswersDialogProps, 'file'>) {
  const { t } = useTranslation()
  const running = useAnswersImport(survey, importSource(file))
  const [how, setHow] = useState<How>('append')
  // How many customers there were before these are kept: the dialog asks nothing anew while it goes.
  const [keeping, setKeeping] = useState<number | null>(null)
  const [report, setReport] = useState<SurveyAnswersReport | null>(null)
  const { plan, table } = running
  const count = plan ? (report?.customers ?? 0) : 0
  const there = keeping ?? customersOf(survey)
  const keep = async () => {
    setKeeping(there)
    const kept = await keepAnswers(running.port, survey.id, there === 0 ? 'replace' : how)
    // In a task of its own: what the edit costs the rest of the page is enough for one.
    if (kept) setTimeout(closeDialog)
    else setKeeping(null)
  }
  return (
    <ImportForm
      isNothing={count === 0}
      isBusy={keeping !== null}
      confirm={count === 0 ? t('importing.nothing') : t('answers.confirm', { count })}
      onConfirm={() => void keep()}
    >
      <AnswersSourcePart running={running} />
      {plan && table && (
        <>
          <InTurn parts={partsOf(running, plan, table)} />
          <AnswersReportPart running={running} plan={plan} table={table} onReport={setReport} />
          {there > 0 && <HowPart there={there} how={how} onHow={setHow} />}
        </>
      )}
    </ImportForm>
  )
}

/** What is shown of the columns is shown a few at a time: there may be a hundred of them. */
function partsOf(running: AnswersImport, plan: SurveyAnswerPlan, table: SurveyAnswerTable): readonly Part[] {
  const said = { running, plan, table }
  return [
    { turns: 1, show: () => <AnswersQuestions key="questions" {...said} /> },
    {
      turns: Math.max(1, Math.ceil(plan.columns.length / columnsATurn)),
      show: (turn) => <AnswersColumns key="columns" {...said} most={turn * columnsATurn} />,
    },
    { turns: 1, show: () => <AnswersWords key="words" running={running} plan={plan} /> },
    {
      turns: 2,
      show: (turn) => (
        <AnswersPreview
          key="preview"
          survey={running.asked}
          plan={plan}
          table={table}
          most={turn * rowsATurn}
        />
      ),
    },
  ]
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
      <span className={parts['text']}>{t('answers.there', { count: there })}</span>
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
