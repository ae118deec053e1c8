import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Coverage, coverage, type CoverageCell, type CoverageRow } from '#analysis/quality/coverage.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { useSession } from '#session/session.ts'
import styles from './CoveragePage.module.css'
import { CoverageTable } from './CoverageTable.tsx'
import { EvidenceGaps } from './EvidenceGaps.tsx'
import { goTo } from './goTo.ts'
import { GoToList, type Place } from './GoToList.tsx'
import { markPlace } from './markPlace.ts'
import page from './Page.module.css'

/** A cell of the table, by what stays the same while the blueprint is edited. */
interface Chosen {
  readonly row: string
  readonly dimension: string
}

const rowKey = ({ of, phase }: CoverageRow): string => `${of} ${phase ?? ''}`

/** Which dimensions of service quality evidence and standards cover in which phase, and where evidence is missing. */
export function CoveragePage() {
  const { t } = useTranslation()
  // An edit is shown first; what follows from it may come a moment later.
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  if (!blueprint) return null
  const isEmpty = blueprint.touchpoints.size + blueprint.standards.size === 0
  return (
    <div className={page['page']} data-register="coverage">
      {isEmpty ? <p className={styles['empty']}>{t('coverage.empty')}</p> : <Matrix blueprint={blueprint} />}
      {blueprint.steps.size > 0 && <EvidenceGaps blueprint={blueprint} />}
    </div>
  )
}

function Matrix({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const covered = coverage(blueprint)
  const row = covered.rows.find((each) => rowKey(each) === chosen?.row)
  const cell = row?.cells.find(({ dimension }) => dimension === chosen?.dimension)
  const choose = (inRow: CoverageRow, of: CoverageCell) => {
    setChosen({ row: rowKey(inRow), dimension: of.dimension })
    goTo(piecesOf(of))
  }
  return (
    <section className={styles['matrix']} aria-label={t('coverage.title')}>
      <CoverageTable
        covered={covered}
        rowName={(each) => rowName(blueprint, each, t)}
        isChosen={(each, of) => row === each && cell === of}
        onChoose={choose}
      />
      <div className={styles['beside']}>
        <p className={styles['told']}>{uncoveredText(covered, t)}</p>
        <Without covered={covered} />
        {row && cell && (
          <GoToList
            title={t('coverage.chosen', {
              dimension: t(`terms.dimension.${cell.dimension}`),
              row: rowName(blueprint, row, t),
            })}
            places={placesIn(blueprint, cell, t)}
            none={t('coverage.none')}
          />
        )}
      </div>
    </section>
  )
}

const piecesOf = ({ touchpoints, standards }: Pick<CoverageCell, 'touchpoints' | 'standards'>): Selection => [
  ...touchpoints.map((id) => ({ table: 'touchpoints' as const, id })),
  ...standards.map((id) => ({ table: 'standards' as const, id })),
]

const placesIn = (blueprint: Blueprint, cell: CoverageCell, t: Words): Place[] =>
  piecesOf(cell).map((ref) => {
    const { name, ...place } = markPlace(blueprint, ref, t)
    return { ...place, name: t('coverage.pieceOf', { kind: t(`terms.record.${ref.table}`), name }) }
  })

function rowName({ phases }: Blueprint, { of, phase }: CoverageRow, t: Words): string {
  if (of === 'no-phase') return t('coverage.noPhase')
  if (of === 'whole-service') return t('coverage.wholeService')
  return phases.get(phase ?? '')?.name || t('coverage.unnamedPhase')
}

function uncoveredText({ dimensions, rows }: Coverage, t: Words): string {
  const open = dimensions.filter((_, i) =>
    rows.every(({ cells }) => (cells[i] ? piecesOf(cells[i]).length === 0 : true)),
  )
  if (open.length === 0) return t('coverage.allCovered')
  const names = open.map((dimension) => t(`terms.dimension.${dimension}`))
  return t('coverage.uncovered', { dimensions: names.join(t('registers.listComma')) })
}

/** What stands in no cell, and the way to it. */
function Without({ covered: { without } }: { readonly covered: Coverage }) {
  const { t } = useTranslation()
  const pieces = piecesOf(without)
  if (pieces.length === 0) return null
  const { touchpoints, standards } = without
  const counts = [
    ...(touchpoints.length > 0 ? [t('coverage.countEvidence', { count: touchpoints.length })] : []),
    ...(standards.length > 0 ? [t('coverage.countStandards', { count: standards.length })] : []),
  ]
  return (
    <p className={styles['told']}>
      {t('coverage.without', { pieces: counts.join(t('registers.listComma')) })}{' '}
      <button type="button" className={styles['link']} onClick={() => goTo(pieces)}>
        {t('coverage.showWithout')}
      </button>
    </p>
  )
}
