import { IconCopyPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { deleteSurvey, nextWave } from './newSurvey.ts'
import { QuestionnaireMenu } from './QuestionnaireMenu.tsx'
import { SurveyFields } from './SurveyFields.tsx'
import { SurveyItems } from './SurveyItems.tsx'
import styles from './Surveys.module.css'
import { SurveyWeightFields } from './SurveyWeightFields.tsx'

interface SurveyFormProps {
  readonly blueprint: Blueprint
  readonly survey: SurveyRecord
}

/** One survey: what it is about, how it is reckoned, what it asks. */
export function SurveyForm({ blueprint, survey }: SurveyFormProps) {
  const { t } = useTranslation()
  return (
    <section className={styles['form']} aria-label={survey.title.trim() || t('surveys.untitled')}>
      <div className={styles['actions']}>
        <span className={styles['badge']}>{t(`surveys.instrument.${survey.instrument}`)}</span>
        <QuestionnaireMenu blueprint={blueprint} survey={survey} />
        <button
          type="button"
          className={styles['action']}
          title={t('surveys.duplicateHint')}
          onClick={() => nextWave(survey, t)}
        >
          <IconCopyPlus size={15} aria-hidden />
          {t('surveys.duplicate')}
        </button>
        <button type="button" className={styles['action']} onClick={() => deleteSurvey(survey, t)}>
          <IconTrash size={15} aria-hidden />
          {t('surveys.delete')}
        </button>
      </div>
      <SurveyFields survey={survey} />
      <SurveyWeightFields survey={survey} />
      <SurveyItems blueprint={blueprint} survey={survey} />
    </section>
  )
}
