import { useState } from 'react'
import { inOrder } from '#model/order.ts'
import { useSession } from '#session/session.ts'
import { chosenSurvey } from '../surveys/chosenSurvey.ts'
import { NewSurvey } from '../surveys/NewSurvey.tsx'
import { SurveyForm } from '../surveys/SurveyForm.tsx'
import { SurveyList } from '../surveys/SurveyList.tsx'
import styles from '../surveys/Surveys.module.css'

/** The surveys and what they ask: made from an instrument, edited in place. */
export function SurveyQuestionsPage() {
  const blueprint = useSession((state) => state.blueprint)
  const chosen = useSession((state) => state.survey)
  const [making, setMaking] = useState(false)
  if (!blueprint) return null
  const survey = chosenSurvey(blueprint, chosen)
  if (!survey)
    return (
      <div className={styles['alone']}>
        <NewSurvey blueprint={blueprint} first onDone={() => setMaking(false)} />
      </div>
    )
  return (
    <div className={styles['page']}>
      <SurveyList
        surveys={inOrder(blueprint.surveys)}
        chosen={making ? null : survey.id}
        onNew={() => setMaking(true)}
        onChoose={() => setMaking(false)}
      />
      {making ? (
        <NewSurvey blueprint={blueprint} first={false} onDone={() => setMaking(false)} />
      ) : (
        <SurveyForm key={survey.id} blueprint={blueprint} survey={survey} />
      )}
    </div>
  )
}
