import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RiskCell } from '#analysis/quality/riskMatrix.ts'
import { useSession } from '#session/session.ts'
import { Pill } from '../fields/Pill.tsx'
import styles from './RiskFrame.module.css'
import type { NamedFailPoint } from './riskList.ts'

interface MatrixCellsProps {
  /** Those with fail points, the gravest first. */
  readonly cells: readonly RiskCell[]
  readonly named: readonly NamedFailPoint[]
  readonly onChoose: (cell: RiskCell) => void
}

/** The cells of the matrix as a list, for the keyboard: each selects the fail points in it. */
export function MatrixCells({ cells, named, onChoose }: MatrixCellsProps) {
  const { t } = useTranslation()
  const id = useId()
  const selection = useSession((state) => state.selection)
  const selected = new Set(selection.map((ref) => ref.id))
  const names = new Map(named.map((each) => [each.failPoint.id, each]))
  return (
    <section className={styles['list']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {t('risk.matrix.cells')}
      </h3>
      <table className={styles['table']}>
        <tbody>
          {cells.map((cell) => {
            const { severity, occurrence, failPoints, worst } = cell
            const isSelected =
              selected.size === failPoints.length && failPoints.every((each) => selected.has(each))
            return (
              <tr key={`${severity} ${occurrence}`}>
                <td>
                  <button
                    type="button"
                    aria-pressed={isSelected}
                    aria-label={t('risk.matrix.select', { count: failPoints.length, severity, occurrence })}
                    onClick={() => onChoose(cell)}
                  >
                    {t('risk.matrix.cell', { severity, occurrence })}
                  </button>
                </td>
                <td>{worst && <Pill tone={worst} text={t(`terms.actionPriority.${worst}`)} />}</td>
                <td>
                  <ul>
                    {failPoints.map((each) => (
                      <li key={each}>
                        {names.get(each)?.mark} {names.get(each)?.failure}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
