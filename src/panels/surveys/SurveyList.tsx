import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { surveyFigure } from './surveyFigure.ts'
import styles from './Surveys.module.css'

interface SurveyListProps {
  readonly surveys: readonly SurveyRecord[]
  /** Null while a new one is being chosen. */
  readonly chosen: Id | null
  readonly onNew: () => void
  readonly onChoose: () => void
}

/** All surveys: what each is called, how many answered, what it comes to. */
export function SurveyList({ surveys, chosen, onNew, onChoose }: SurveyListProps) {
  const { t } = useTranslation()
  return (
    <nav className={styles['list']} aria-label={t('surveys.list')}>
      <button type="button" className={styles['new']} aria-pressed={chosen === null} onClick={onNew}>
        <IconPlus size={15} aria-hidden />
        {t('surveys.new')}
      </button>
      <ul>
        {surveys.map((survey) => (
          <li key={survey.id}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={survey.id === chosen}
              onClick={() => {
                session.setState({ survey: survey.id })
                onChoose()
              }}
            >
              <b>{survey.title.trim() || t('surveys.untitled')}</b>
              <small>{whatOf(survey)}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )

  function whatOf(survey: SurveyRecord): string {
    const count = customersIn(survey)
    const answered = count === 0 ? t('surveys.unanswered') : t('surveys.answered', { count })
    const figure = surveyFigure(survey, t)
    const all = [survey.subject ?? '', t(`surveys.instrument.${survey.instrument}`), answered, figure]
    return all.filter((each) => each !== '').join(' · ')
  }
}
