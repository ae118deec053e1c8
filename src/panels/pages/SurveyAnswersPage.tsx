import type { AgGridReact } from 'ag-grid-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { type AnswerRow, answerColumns } from '../surveys/answerTable.ts'
import { AnswersBar } from '../surveys/AnswersBar.tsx'
import { AnswersGrid } from '../surveys/AnswersGrid.tsx'
import { chosenSurvey, type SurveyRecord } from '../surveys/chosenSurvey.ts'
import styles from '../surveys/Answers.module.css'
import page from './Page.module.css'

/** The answers of customers to a survey: a sheet to type, paste and import them into. */
export function SurveyAnswersPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const chosen = useSession((state) => state.survey)
  if (!blueprint) return null
  const survey = chosenSurvey(blueprint, chosen)
  if (!survey) return <p className={page['message']}>{t('surveys.noQuestions')}</p>
  return <Answers key={survey.id} survey={survey} />
}

function Answers({ survey }: { readonly survey: SurveyRecord }) {
  const { t } = useTranslation()
  const grid = useRef<AgGridReact<AnswerRow>>(null)
  const { items, instrument, answers } = survey
  const [shown, setShown] = useState(() => ({
    points: answers.points !== undefined,
    adequate: Object.values(answers.items).some(({ adequate }) => adequate !== undefined),
  }))
  // What is typed changes no column: only the questions do.
  const columns = useMemo(() => answerColumns({ items, instrument }, shown, t), [items, instrument, shown, t])
  return (
    <div className={styles['page']}>
      <AnswersBar survey={survey} grid={grid} shown={shown} onShow={setShown} />
      {items.length === 0 ? (
        <p className={page['message']}>{t('surveys.answers.noItems')}</p>
      ) : (
        <AnswersGrid grid={grid} survey={survey} columns={columns} />
      )}
    </div>
  )
}
