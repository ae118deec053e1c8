import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { palette } from '#drawing/palette.ts'
import { undoByKey } from '../../fields/undoByKey.ts'
import styles from './Control.module.css'

interface ColorControlProps {
  readonly label: string
  readonly value: string | undefined
  /** What no colour of its own means. */
  readonly without: 'own' | 'plain'
  readonly write: (color: string | undefined) => boolean
}

/** The colour of a lane or a phase; one from elsewhere that is not in the palette stands at its end. */
export function ColorControl({ label, value, without, write }: ColorControlProps) {
  const { t } = useTranslation()
  const name = useId()
  const foreign = value !== undefined && !palette.some(([, color]) => color === value.toLowerCase())
  return (
    <div
      role="radiogroup"
      tabIndex={-1}
      aria-label={label}
      className={styles['swatches']}
      onKeyDown={undoByKey}
    >
      <label className={`${styles['swatch']} ${styles['own']}`} title={t(`inspector.colors.${without}`)}>
        <input
          type="radio"
          name={name}
          aria-label={t(`inspector.colors.${without}`)}
          checked={value === undefined}
          onChange={() => write(undefined)}
        />
        <span aria-hidden>∅</span>
      </label>
      {palette.map(([word, color]) => (
        <label
          key={color}
          className={styles['swatch']}
          style={{ background: color }}
          title={t(`inspector.colors.${word}`)}
        >
          <input
            type="radio"
            name={name}
            aria-label={t(`inspector.colors.${word}`)}
            checked={value?.toLowerCase() === color}
            onChange={() => write(color)}
          />
        </label>
      ))}
      {foreign && (
        <label className={styles['swatch']} style={{ background: value }} title={value}>
          <input type="radio" name={name} aria-label={value} checked readOnly />
        </label>
      )}
    </div>
  )
}
