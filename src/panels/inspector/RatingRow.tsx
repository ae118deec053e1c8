import { useTranslation } from 'react-i18next'
import { actionPriority } from '#analysis/actionPriority.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Words } from '#i18n/words.ts'
import type { Id, Rating } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { type RatingName, type RatingPart, ratingParts, wholeRating } from '../fields/ratings.ts'
import { useUnfinishedRating } from '../fields/unfinishedRatings.ts'
import { rate } from '../fields/writeField.ts'
import { Picker, type PickerOption } from './controls/Picker.tsx'
import styles from './RatingRow.module.css'

const degrees = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

const optionsOf = (part: RatingPart, t: Words): PickerOption[] =>
  degrees.map((degree) => ({
    value: String(degree),
    sign: String(degree),
    word: t(`inspector.scale.${part}.${degree}`),
  }))

/** Severity, occurrence and detection as pickers, with what follows from them. */
export function RatingRow({ failPoint, name }: { readonly failPoint: Id; readonly name: RatingName }) {
  const { t } = useTranslation()
  const kept = useSession((state) => state.blueprint?.failPoints.get(failPoint)?.[name])
  const unfinished = useUnfinishedRating(failPoint, name)
  const parts = kept ?? unfinished
  const whole = wholeRating(parts)
  const begun = ratingParts.some((part) => parts[part] !== undefined)
  return (
    <fieldset className={styles['rating']} aria-label={t(`inspector.rating.${name}`)}>
      {ratingParts.map((part) => (
        <Picker
          key={part}
          id={`${failPoint}-${name}-${part}`}
          label={`${t(`inspector.rating.${part}`)}: ${parts[part] ?? t('inspector.notSet')}`}
          options={optionsOf(part, t)}
          chosen={parts[part] === undefined ? [] : [String(parts[part])]}
          clear={t('inspector.none')}
          className={styles['card']}
          listWidth={270}
          onChoose={(value) => rate(failPoint, name, part, value === null ? undefined : Number(value))}
        >
          <span className={styles['word']}>{t(`inspector.rating.${part}`)}</span>
          <span className={styles['figure']}>{parts[part] ?? '–'}</span>
        </Picker>
      ))}
      <Rpn rating={whole} />
      {begun && !whole && <p className={styles['hint']}>{t('inspector.rating.incomplete')}</p>}
    </fieldset>
  )
}

function Rpn({ rating }: { readonly rating: Rating | null }) {
  const { t } = useTranslation()
  const priority = rating && actionPriority(rating)
  const words = priority
    ? t('inspector.rating.rpnWith', { priority: t(`terms.actionPriority.${priority}`).toLowerCase() })
    : t('inspector.rating.rpn')
  return (
    <output className={`${styles['card']} ${priority ? (styles[priority] ?? '') : ''}`} title={words}>
      <span className={styles['word']}>{words}</span>
      <span className={styles['figure']}>{rating ? rpn(rating) : '–'}</span>
    </output>
  )
}
