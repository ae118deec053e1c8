import type { CSSProperties } from 'react'
import { type LevelPlace, rungOf } from '#analysis/quality/levelGaps.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import styles from './Levels.module.css'

/** The middle of the column of a rung, in per cent of the four. */
const middle = (rung: number): string => `${((rung + 0.5) / serviceLevels.length) * 100}%`

const at = (rung: number): CSSProperties => ({ insetInlineStart: middle(rung) })

/** Where a touchpoint stands under the four levels, with an arrow to where it should. */
export function LevelTrack({ level, wanted }: Pick<LevelPlace, 'level' | 'wanted'>) {
  const from = level && rungOf(level)
  const to = wanted && rungOf(wanted)
  const isApart = from !== null && to !== null && from !== to
  return (
    <span className={styles['track']} aria-hidden>
      {isApart && (
        <span
          className={styles['way']}
          data-down={to < from || undefined}
          style={{
            ...at(Math.min(from, to)),
            width: `${(Math.abs(to - from) / serviceLevels.length) * 100}%`,
          }}
        />
      )}
      {to !== null && <span className={styles['ring']} style={at(to)} />}
      {from !== null && <span className={styles['dot']} style={at(from)} />}
    </span>
  )
}
