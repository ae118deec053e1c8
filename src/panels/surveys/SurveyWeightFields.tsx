import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { readings } from '#analysis/surveys/instruments.ts'
import { surveyWeights, weightsByPoints } from '#analysis/surveys/surveyWeights.ts'
import { setFields } from '#edits/setFields.ts'
import type { Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { DraftField } from './DraftField.tsx'
import styles from './Surveys.module.css'
import { numberText, typedNumber } from './typedNumber.ts'

/** How much each dimension counts: by default as the instrument or the customers say, else as it is set here. */
export function SurveyWeightFields({ survey }: { readonly survey: SurveyRecord }) {
  const { t } = useTranslation()
  const weights = useMemo(() => surveyWeights(survey), [survey])
  const { dimensions } = readings[survey.instrument]
  if (dimensions.length === 0) return null
  const hasPoints = Object.values(survey.answers.points ?? {}).some((column) =>
    column?.some((each) => each !== null),
  )
  const keep = (dimension: Dimension, typed: string): string | null => {
    const read = typedNumber(typed, t, { notBelow: true, needed: true })
    if ('problem' in read) return read.problem
    return setWeights(survey.id, { ...rounded(weights.of), [dimension]: read.value ?? 0 })
  }
  return (
    <fieldset className={styles['weights']}>
      <legend>{t('surveys.weights.title')}</legend>
      {dimensions.map((dimension) => (
        <div key={dimension} className={`${styles['field']} ${styles['weight']}`}>
          <span aria-hidden>{t(`terms.dimension.${dimension}`)}</span>
          <DraftField
            label={t(`terms.dimension.${dimension}`)}
            shown={numberText(rounded(weights.of)[dimension] ?? 0)}
            numeric
            keep={(typed) => keep(dimension, typed)}
          />
        </div>
      ))}
      <span className={styles['hint']}>{t(`surveys.weights.from.${weights.from}`)}</span>
      {(hasPoints ? weights.from !== 'instrument' : weights.from === 'survey') && (
        <button
          type="button"
          className={styles['action']}
          onClick={() =>
            setWeights(survey.id, hasPoints ? weightsByPoints(survey.instrument, []).of : undefined)
          }
        >
          {t('surveys.weights.useInstrument')}
        </button>
      )}
      {hasPoints && weights.from === 'survey' && (
        <button type="button" className={styles['action']} onClick={() => setWeights(survey.id, undefined)}>
          {t('surveys.weights.useCustomers')}
        </button>
      )}
    </fieldset>
  )
}

const rounded = (weights: NonNullable<Survey['weights']>): NonNullable<Survey['weights']> =>
  Object.fromEntries(
    Object.entries(weights).map(([dimension, weight]) => [dimension, Math.round(weight * 100) / 100]),
  )

function setWeights(id: string, weights: Survey['weights'] | undefined): null {
  const change = weights ? { set: { weights } } : { unset: ['weights' as const] }
  accepted(perform(setFields, { table: 'surveys', id, ...change }))
  return null
}
