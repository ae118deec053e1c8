import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { readings } from '#analysis/surveys/instruments.ts'
import { bandOf } from '#analysis/surveys/zone.ts'
import { setFields } from '#edits/setFields.ts'
import type { Survey } from '#model/blueprint.ts'
import { scaleDirections } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import controls from '../inspector/controls/Control.module.css'
import type { SurveyRecord } from './chosenSurvey.ts'
import { DraftField } from './DraftField.tsx'
import styles from './Surveys.module.css'
import { numberText, typedNumber } from './typedNumber.ts'

type SurveyField = Exclude<keyof Survey, 'id' | 'answers' | 'items'>

/** Writes a field of a survey; `undefined` clears it. */
function write<F extends SurveyField>(id: string, field: F, value: Survey[F] | undefined): null {
  const change = value === undefined ? { unset: [field] } : { set: { [field]: value } }
  accepted(perform(setFields, { table: 'surveys', id, ...change }))
  return null
}

/** What is said of a survey as a whole. */
export function SurveyFields({ survey }: { readonly survey: SurveyRecord }) {
  const { t } = useTranslation()
  const { id, title, subject, instrument, band, invited } = survey
  const numeric = (field: 'band' | 'invited', typed: string) => {
    const read = typedNumber(typed, t, { whole: field === 'invited', notBelow: true })
    return 'problem' in read ? read.problem : write(id, field, read.value)
  }
  return (
    <div className={styles['fields']}>
      <div className={`${styles['field']} ${styles['wide']}`}>
        <span aria-hidden>{t('surveys.fields.title')}</span>
        <DraftField
          label={t('surveys.fields.title')}
          shown={title}
          keep={(typed) => write(id, 'title', typed.trim())}
        />
      </div>
      <div className={styles['field']}>
        <span aria-hidden>{t('surveys.fields.subject')}</span>
        <DraftField
          label={t('surveys.fields.subject')}
          shown={subject ?? ''}
          hint={t('surveys.fields.subjectHint')}
          keep={(typed) => write(id, 'subject', typed.trim() || undefined)}
        />
      </div>
      <ScaleFields survey={survey} />
      {readings[instrument].by === 'gap' && (
        <div className={`${styles['field']} ${styles['narrow']}`}>
          <span aria-hidden>{t('surveys.fields.band')}</span>
          <DraftField
            label={t('surveys.fields.band')}
            shown={numberText(band)}
            hint={numberText(bandOf(survey))}
            numeric
            keep={(typed) => numeric('band', typed)}
          />
        </div>
      )}
      <div className={`${styles['field']} ${styles['narrow']}`}>
        <span aria-hidden>{t('surveys.fields.invited')}</span>
        <DraftField
          label={t('surveys.fields.invited')}
          shown={numberText(invited)}
          numeric
          keep={(typed) => numeric('invited', typed)}
        />
      </div>
    </div>
  )
}

function ScaleFields({ survey: { id, scale, instrument } }: { readonly survey: SurveyRecord }) {
  const { t } = useTranslation()
  const keepEnd = (end: 'min' | 'max', typed: string): string | null => {
    const read = typedNumber(typed, t, { needed: true })
    if ('problem' in read) return read.problem
    const next = { ...scale, [end]: read.value ?? scale[end] }
    return next.min < next.max ? write(id, 'scale', next) : t('surveys.problems.scaleOrder')
  }
  return (
    <>
      {(['min', 'max'] as const).map((end) => {
        const label = t(end === 'min' ? 'surveys.fields.scaleMin' : 'surveys.fields.scaleMax')
        return (
          <div key={end} className={`${styles['field']} ${styles['end']}`}>
            <span aria-hidden>{label}</span>
            <DraftField
              label={label}
              shown={numberText(scale[end])}
              numeric
              keep={(typed) => keepEnd(end, typed)}
            />
          </div>
        )
      })}
      {instrument === 'ces' && (
        <label className={`${styles['field']} ${styles['narrow']}`}>
          <span>{t('surveys.fields.direction')}</span>
          <select
            className={controls['box']}
            value={scale.direction ?? 'more-is-better'}
            onChange={({ currentTarget: { value } }) => {
              const direction = scaleDirections.find((each) => each === value)
              if (direction) write(id, 'scale', { ...scale, direction })
            }}
          >
            {scaleDirections.map((each) => (
              <option key={each} value={each}>
                {t(`surveys.direction.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
