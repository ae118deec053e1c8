import { VisuallyHidden } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LevelPlace } from '#analysis/quality/levelGaps.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import { goTo } from '../goTo.ts'
import { stepNameOf } from '../stepNames.ts'
import { LevelQuestions } from './LevelQuestions.tsx'
import styles from './Levels.module.css'
import { LevelSelect } from './LevelSelect.tsx'
import { LevelTrack } from './LevelTrack.tsx'

interface LevelBoardProps {
  readonly blueprint: Blueprint
  readonly places: readonly LevelPlace[]
}

/** Four columns, and each touchpoint under the one where it stands, with an arrow to where it should. */
export function LevelBoard({ blueprint, places }: LevelBoardProps) {
  const { t } = useTranslation()
  return (
    <table className={styles['board']} aria-label={t('levels.title')}>
      <thead>
        <tr>
          <th scope="col">{t('levels.touchpoint')}</th>
          {serviceLevels.map((level) => (
            <th key={level} scope="col" className={styles['level']}>
              {t(`terms.serviceLevel.${level}`)}
            </th>
          ))}
          <th scope="col">{t('levels.stands')}</th>
          <th scope="col">{t('levels.wanted')}</th>
          <th scope="col">
            <VisuallyHidden>{t('levels.ask.short')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Rows key={place.touchpoint} blueprint={blueprint} place={place} />
        ))}
      </tbody>
    </table>
  )
}

interface RowsProps {
  readonly blueprint: Blueprint
  readonly place: LevelPlace
}

/** The row of a touchpoint, and below it the questions while they are asked. */
function Rows({ blueprint, place }: RowsProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const asker = useRef<HTMLButtonElement | null>(null)
  const { touchpoint: id, level, wanted, missing } = place
  const record = blueprint.touchpoints.get(id)
  const name = record?.evidence.trim() || t('inspector.unnamed')
  const done = () => {
    setAsking(false)
    asker.current?.focus()
  }
  return (
    <>
      <tr data-below={(missing ?? 0) > 0 || undefined}>
        <th scope="row">
          <GoTo id={id} name={name} step={stepNameOf(blueprint, record?.step ?? '', t)} />
        </th>
        <td colSpan={serviceLevels.length} className={styles['tracks']}>
          <VisuallyHidden>{placeText(place, t)}</VisuallyHidden>
          <LevelTrack level={level} wanted={wanted} />
        </td>
        <td className={styles['choice']} data-label={t('levels.stands')}>
          <LevelSelect
            touchpoint={id}
            field="level"
            label={t('levels.standsOf', { touchpoint: name })}
            value={level}
          />
        </td>
        <td className={styles['choice']} data-label={t('levels.wanted')}>
          <LevelSelect
            touchpoint={id}
            field="wantedLevel"
            label={t('levels.wantedOf', { touchpoint: name })}
            value={wanted}
          />
        </td>
        <td className={styles['ask']}>
          <button
            ref={asker}
            type="button"
            aria-expanded={asking}
            aria-label={t('levels.ask.open', { touchpoint: name })}
            title={t('levels.ask.short')}
            onClick={() => setAsking(!asking)}
          >
            <IconHelpCircle size={16} aria-hidden />
          </button>
        </td>
      </tr>
      {asking && (
        <tr>
          <td colSpan={serviceLevels.length + 4}>
            <LevelQuestions touchpoint={id} name={name} level={level} onDone={done} />
          </td>
        </tr>
      )}
    </>
  )
}

interface GoToProps {
  readonly id: Id
  readonly name: string
  /** The name of its step. */
  readonly step: string
}

function GoTo({ id, name, step }: GoToProps) {
  const { t } = useTranslation()
  return (
    <>
      <button type="button" className={styles['go']} onClick={() => goTo([{ table: 'touchpoints', id }])}>
        {name}
      </button>
      <span className={styles['aside']}>{t('levels.atStep', { step })}</span>
    </>
  )
}

/** Where it stands, for those who do not see the track. */
function placeText({ level, wanted }: Pick<LevelPlace, 'level' | 'wanted'>, t: Words): string {
  const word = (of: NonNullable<typeof level>) => t(`terms.serviceLevel.${of}`)
  if (level !== null && wanted !== null)
    return level === wanted
      ? t('levels.placeAs', { level: word(level) })
      : t('levels.place', { level: word(level), wanted: word(wanted) })
  if (level !== null) return t('levels.placeAlone', { level: word(level) })
  return wanted === null ? t('levels.notPlaced') : t('levels.placeWanted', { wanted: word(wanted) })
}
