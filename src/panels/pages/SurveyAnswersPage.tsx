import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { AnswersBar } from '../surveys/AnswersBar.tsx'
import { AnswersGrid } from '../surveys/AnswersGrid.tsx'
import { answersSheet } from '../surveys/answersSheet.ts'
import { answerColumns } from '../surveys/answerTable.ts'
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
  const [sheet] = useState(answersSheet)
  const { items, instrument, answers } = survey
  const [shown, setShown] = useState(() => ({
    points: answers.points !== undefined,
    adequate: Object.values(answers.items).some(({ adequate }) => adequate !== undefined),
  }))
  // What is typed changes no column: only the questions do.
  const columns = useMemo(() => answerColumns({ items, instrument }, shown, t), [items, instrument, shown, t])
  return (
    <div className={styles['page']}>
      <AnswersBar survey={survey} sheet={sheet} shown={shown} onShow={setShown} />
      {items.length === 0 ? (
        <p className={page['message']}>{t('surveys.answers.noItems')}</p>
      ) : (
        <AnswersGrid sheet={sheet} survey={survey} columns={columns} />
      )}
    </div>
  )
}
