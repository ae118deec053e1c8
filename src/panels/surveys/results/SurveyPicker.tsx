import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import { session } from '#session/session.ts'
import type { SurveyRecord } from '../chosenSurvey.ts'
import styles from './Results.module.css'

/** What a survey is called where several stand beside each other. */
export function surveyName(
  { title, subject = '' }: Pick<SurveyRecord, 'title' | 'subject'>,
  t: Words,
): string {
  const name = title.trim() || t('surveys.untitled')
  return subject.trim() === '' ? name : t('surveyResults.subject', { title: name, subject: subject.trim() })
}

interface SurveyPickerProps {
  readonly surveys: readonly SurveyRecord[]
  readonly survey: SurveyRecord
  /** Of the survey, the one that is looked at being null for everybody. */
  readonly segments: readonly string[]
  readonly segment: string | null
  readonly onSegment: (segment: string | null) => void
}

/** Which survey is looked at, and which of its customers. */
export function SurveyPicker({ surveys, survey, segments, segment, onSegment }: SurveyPickerProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['pickers']}>
      <NativeSelect
        label={t('surveyResults.survey')}
        value={survey.id}
        data={surveys.map((each) => ({ value: each.id, label: surveyName(each, t) }))}
        onChange={({ currentTarget }) => session.setState({ survey: currentTarget.value })}
      />
      {segments.length > 1 && (
        <NativeSelect
          label={t('surveyResults.segment')}
          value={segment === null ? 'all' : `segment ${segment}`}
          data={[
            { value: 'all', label: t('surveyResults.everybody') },
            ...segments.map((each) => ({
              value: `segment ${each}`,
              label: each === '' ? t('surveyResults.noSegment') : each,
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onSegment(value === 'all' ? null : value.slice('segment '.length))
          }
        />
      )}
    </div>
  )
}
