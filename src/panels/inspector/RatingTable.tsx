import { IconTriangleFilled } from '@tabler/icons-react'
import { VisuallyHidden } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Risk, riskOf } from '#analysis/quality/risk.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { rateOptions } from '../fields/rateOptions.ts'
import { type RatingName, ratingNames, type RatingPart, ratingParts, wholeRating } from '../fields/ratings.ts'
import { useUnfinishedRating } from '../fields/unfinishedRatings.ts'
import { rate } from '../fields/writeField.ts'
import { Picker } from './controls/Picker.tsx'
import styles from './RatingTable.module.css'

/** The ratings of a fail point side by side: today, expected and achieved, with what each comes to and what is gained by it. */
export const RatingTable = memo(function RatingTable({ failPoint }: { readonly failPoint: Id }) {
  const { t } = useTranslation()
  const before = useSession((state) => {
    const today = state.blueprint?.failPoints.get(failPoint)?.rating
    return today ? riskOf(today).rpn : null
  })
  return (
    <div className={styles['table']}>
      <div className={styles['names']} aria-hidden>
        <span />
        {ratingParts.map((part) => (
          <span key={part}>{t(`inspector.rating.${part}`)}</span>
        ))}
        <span>{t('inspector.rating.rpn')}</span>
      </div>
      {ratingNames.map((name) => (
        <Stage key={name} failPoint={failPoint} name={name} before={name === 'rating' ? null : before} />
      ))}
    </div>
  )
})

interface StageProps {
  readonly failPoint: Id
  readonly name: RatingName
  /** The RPN from which the gain is counted. */
  readonly before: number | null
}

/** One rating, from top to bottom. */
const Stage = memo(function Stage({ failPoint, name, before }: StageProps) {
  const { t } = useTranslation()
  const kept = useSessionPieces((state) => state.blueprint?.failPoints.get(failPoint)?.[name])
  const unfinished = useUnfinishedRating(failPoint, name)
  const parts = kept ?? unfinished
  const whole = wholeRating(parts)
  const risk = whole && riskOf(whole)
  const begun = ratingParts.some((part) => parts[part] !== undefined)
  return (
    <fieldset className={styles['stage']} aria-label={t(`inspector.rating.${name}`)}>
      <span className={styles['head']} title={t(`inspector.rating.${name}`)}>
        {t(`inspector.rating.short.${name}`)}
      </span>
      {ratingParts.map((part) => (
        <Part key={part} failPoint={failPoint} name={name} part={part} value={parts[part]} />
      ))}
      <RiskCell risk={risk} />
      {before !== null && risk && <Gain by={before - risk.rpn} />}
      {begun && !whole && <p className={styles['hint']}>{t('inspector.rating.incomplete')}</p>}
    </fieldset>
  )
})

interface PartProps {
  readonly failPoint: Id
  readonly name: RatingName
  readonly part: RatingPart
  readonly value: number | undefined
}

/** One of the three numbers; the list says in words what each means. */
const Part = memo(function Part({ failPoint, name, part, value }: PartProps) {
  const { t } = useTranslation()
  const options = useMemo(() => rateOptions(part, t), [part, t])
  const meaning = options.find((option) => option.value === String(value))?.word
  return (
    <span title={meaning}>
      <Picker
        id={`${failPoint}-${name}-${part}`}
        label={`${t(`inspector.rating.${part}`)}: ${value ?? t('inspector.notSet')}`}
        options={options}
        chosen={value === undefined ? [] : [String(value)]}
        clear={t('inspector.none')}
        className={styles['cell']}
        listWidth={270}
        onChoose={(chosen) => rate(failPoint, name, part, chosen === null ? undefined : Number(chosen))}
      >
        {value ?? '–'}
      </Picker>
    </span>
  )
})

function RiskCell({ risk }: { readonly risk: Risk | null }) {
  const { t } = useTranslation()
  const priority = risk && t(`terms.actionPriority.${risk.priority}`)
  const words = priority
    ? t('inspector.rating.rpnWith', { priority: priority.toLowerCase() })
    : t('inspector.rating.rpn')
  return (
    <output className={`${styles['cell']} ${styles['rpn']} ${risk ? (styles[risk.priority] ?? '') : ''}`}>
      <VisuallyHidden>{words}: </VisuallyHidden>
      <b>{risk ? risk.rpn : '–'}</b>
      {priority && <span aria-hidden>{priority}</span>}
    </output>
  )
}

/** RPN points taken away, or added. */
function Gain({ by }: { readonly by: number }) {
  const { t } = useTranslation()
  if (by === 0) return <span className={styles['gain']}>{t('inspector.rating.noGain')}</span>
  return (
    <span className={`${styles['gain']} ${styles[by > 0 ? 'better' : 'worse'] ?? ''}`}>
      <IconTriangleFilled size={7} aria-hidden /> {by > 0 ? `−${by}` : `+${-by}`}
    </span>
  )
}
