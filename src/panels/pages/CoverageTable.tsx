import { VisuallyHidden } from '@mantine/core'
import { IconCircleDashed, IconMapPin, IconRuler2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Coverage, CoverageCell, CoverageRow } from '#analysis/quality/coverage.ts'
import type { Words } from '#i18n/words.ts'
import styles from './CoveragePage.module.css'

interface CoverageTableProps {
  readonly covered: Coverage
  readonly rowName: (row: CoverageRow) => string
  readonly isChosen: (row: CoverageRow, cell: CoverageCell) => boolean
  readonly onChoose: (row: CoverageRow, cell: CoverageCell) => void
}

/** Phases by dimensions; a cell that has something leads to it. */
export function CoverageTable({ covered, rowName, isChosen, onChoose }: CoverageTableProps) {
  const { t } = useTranslation()
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>
        <b>{t('coverage.title')}</b> {t('coverage.explain')} <Legend />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.phase')}</th>
          {covered.dimensions.map((dimension) => (
            <th key={dimension} scope="col">
              {t(`terms.dimension.${dimension}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {covered.rows.map((row) => (
          <tr key={`${row.of} ${row.phase}`}>
            <th scope="row">{rowName(row)}</th>
            {row.cells.map((cell) => (
              <td key={cell.dimension}>
                <Cell
                  cell={cell}
                  row={rowName(row)}
                  chosen={isChosen(row, cell)}
                  onChoose={() => onChoose(row, cell)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <span className={styles['legend']}>
      <IconMapPin size={14} aria-hidden />
      {t('coverage.evidence')}
      <IconRuler2 size={14} aria-hidden />
      {t('coverage.standards')}
      <IconCircleDashed size={14} aria-hidden />
      {t('coverage.none')}
    </span>
  )
}

interface CellProps {
  readonly cell: CoverageCell
  readonly row: string
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Cell({ cell, row, chosen, onChoose }: CellProps) {
  const { t } = useTranslation()
  const { touchpoints, standards } = cell
  if (touchpoints.length + standards.length === 0)
    return (
      <span className={styles['gap']}>
        <IconCircleDashed size={15} aria-hidden />
        <VisuallyHidden>{cellText(cell, row, t)}</VisuallyHidden>
      </span>
    )
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={cellText(cell, row, t)}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <Count of={touchpoints.length} icon={<IconMapPin size={14} aria-hidden />} />
      <Count of={standards.length} icon={<IconRuler2 size={14} aria-hidden />} />
    </button>
  )
}

const Count = ({ of, icon }: { readonly of: number; readonly icon: React.ReactNode }) =>
  of === 0 ? null : (
    <span className={styles['piece']}>
      {icon}
      {of}
    </span>
  )

function cellText({ dimension, touchpoints, standards }: CoverageCell, row: string, t: Words): string {
  const word = t(`terms.dimension.${dimension}`)
  if (touchpoints.length + standards.length === 0) return t('coverage.noneIn', { dimension: word, row })
  return t('coverage.cell', {
    dimension: word,
    row,
    evidence: t('coverage.countEvidence', { count: touchpoints.length }),
    standards: t('coverage.countStandards', { count: standards.length }),
  })
}
