import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Figures } from '#canvas/Figures.tsx'
import { exportChart } from '#commands/exportChart.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import { useDrawingTheme } from '../chrome/useDrawingTheme.ts'
import styles from './ChartFigure.module.css'

/** What a chart shows, for those who read it as a table. */
export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

interface Props {
  readonly title: string
  /** Shown in the place of the title where that says what stands around it already. */
  readonly heading?: string
  /** Draws the chart in the colours of a theme, as wide as there is room; pure. */
  readonly draw: (theme: Theme, width: number) => Chart
  readonly table: ChartTable
}

/** A chart with its title, the table of what it shows, and two ways to take it along. */
export function ChartFigure({ title, heading = title, draw, table }: Props) {
  const { t } = useTranslation()
  const theme = useDrawingTheme()
  const { ref, width } = useElementSize()
  const chart = useMemo(() => (width > 0 ? draw(theme, width) : null), [draw, theme, width])
  const id = useId()
  const save = (format: 'svg' | 'png') => void exportChart(draw(themes.paper, 760), title, format)
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption className={styles['head']}>
        <span id={id} className={styles['title']}>
          {heading}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={() => save('svg')}>
          {t('charts.saveSvg')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => save('png')}>
          {t('charts.savePng')}
        </Button>
      </figcaption>
      <div ref={ref} className={styles['place']}>
        {chart && (
          <svg width={chart.width} height={chart.height} aria-hidden>
            <Figures list={chart.figures} />
          </svg>
        )}
      </div>
      <details className={styles['data']}>
        <summary>{t('charts.asTable')}</summary>
        <DataTable table={table} title={title} />
      </details>
    </figure>
  )
}

const DataTable = ({
  table: { head, rows },
  title,
}: {
  readonly table: ChartTable
  readonly title: string
}) => (
  <table aria-label={title} className={styles['table']}>
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text}>{text}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, i) => (
        <tr key={i}>
          {cells.map((cell, j) => (
            <td key={j}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
