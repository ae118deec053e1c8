import type { Id } from '#model/blueprint.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import type { ServiceLevel } from '#analysis/quality/levelGaps.ts'
import { useTranslation } from 'react-i18next'
import { undoByKey } from '../../fields/undoByKey.ts'
import { writeField } from '../../fields/writeField.ts'
import controls from '../../inspector/controls/Control.module.css'

interface LevelSelectProps {
  readonly touchpoint: Id
  readonly field: 'level' | 'wantedLevel'
  readonly label: string
  readonly value: ServiceLevel | null
}

/** Writes where a touchpoint stands, or should stand. */
export const writeLevel = (
  touchpoint: Id,
  field: LevelSelectProps['field'],
  level: ServiceLevel | undefined,
): boolean => writeField({ table: 'touchpoints', ids: [touchpoint] }, { key: field }, level)

/** One of the levels: the browser's own field, which a long list of rows can afford. */
export function LevelSelect({ touchpoint, field, label, value }: LevelSelectProps) {
  const { t } = useTranslation()
  return (
    <select
      aria-label={label}
      className={controls['box']}
      value={value ?? ''}
      onKeyDown={undoByKey}
      onChange={(event) => {
        const chosen = serviceLevels.find((level) => level === event.currentTarget.value)
        writeLevel(touchpoint, field, chosen)
      }}
    >
      <option value="">{t('levels.none')}</option>
      {serviceLevels.map((level) => (
        <option key={level} value={level}>
          {t(`terms.serviceLevel.${level}`)}
        </option>
      ))}
    </select>
  )
}
