import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type LevelPlace, rungOf } from '#analysis/quality/levelGaps.ts'
import { levelsChart, type LevelsRow, type LevelsWords } from '#drawing/charts/levelsChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { stepNameOf } from '../stepNames.ts'
import styles from './Levels.module.css'

/** A picture with more rows than these fits no page. */
const mostRows = 40

interface LevelsFigureProps {
  readonly blueprint: Blueprint
  readonly places: readonly LevelPlace[]
}

/** The board as a picture, to be taken along: those touchpoints that have been placed. */
export function LevelsFigure({ blueprint, places }: LevelsFigureProps) {
  const { t } = useTranslation()
  const { touchpoints, steps } = blueprint
  const rows = useMemo(
    () =>
      places
        .filter(({ level, wanted }) => level !== null || wanted !== null)
        .map((place): LevelsRow => {
          const record = touchpoints.get(place.touchpoint)
          return {
            id: place.touchpoint,
            name: record?.evidence.trim() || t('inspector.unnamed'),
            detail: stepNameOf({ steps }, record?.step ?? '', t),
            level: place.level && rungOf(place.level),
            wanted: place.wanted && rungOf(place.wanted),
          }
        }),
    [places, touchpoints, steps, t],
  )
  const draw = useCallback(
    (theme: Theme, width: number) =>
      // On paper the chart bears its title itself.
      levelsChart(rows, wordsOf(t, theme === themes.paper), theme, { width, mostRows }),
    [rows, t],
  )
  if (rows.length === 0) return null
  const word = (rung: number | null) => {
    const level = serviceLevels[rung ?? -1]
    return level === undefined ? '' : t(`terms.serviceLevel.${level}`)
  }
  const table = {
    head: [t('levels.touchpoint'), t('risk.step'), t('levels.stands'), t('levels.wanted')],
    rows: rows.map(({ name, detail, level, wanted }) => [name, detail, word(level), word(wanted)]),
  }
  return (
    <details className={styles['picture']}>
      <summary>{t('levels.chart.open')}</summary>
      <ChartFigure title={t('levels.chart.title')} draw={draw} table={table} />
    </details>
  )
}

const wordsOf = (t: Words, titled: boolean): LevelsWords => ({
  ...(titled ? { title: t('levels.chart.title') } : {}),
  none: t('levels.chart.none'),
  levels: serviceLevels.map((level) => t(`terms.serviceLevel.${level}`)),
  today: t('levels.chart.today'),
  wanted: t('levels.chart.wanted'),
  more: (count) => t('levels.chart.more', { count }),
})
