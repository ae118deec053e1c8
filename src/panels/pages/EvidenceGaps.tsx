import { useTranslation } from 'react-i18next'
import { evidenceGaps, type EvidenceGaps as Gaps } from '#analysis/quality/evidenceGaps.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { TableName } from '#model/blueprint.ts'
import styles from './CoveragePage.module.css'
import { GoToList } from './GoToList.tsx'
import { markPlace } from './markPlace.ts'

/** The usual ones are always shown, since it is good news when there are none. */
const lists: readonly { readonly of: keyof Gaps; readonly table: TableName; readonly rare?: true }[] = [
  { of: 'touchpointsWithoutStandard', table: 'touchpoints' },
  { of: 'customerStepsWithoutEvidence', table: 'steps' },
  { of: 'otherSeenStepsWithoutEvidence', table: 'steps' },
  { of: 'unseenTouchpoints', table: 'touchpoints', rare: true },
]

/** Where the customer looks and finds nothing, and evidence that nobody has set a standard for. */
export function EvidenceGaps({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const gaps = evidenceGaps(blueprint)
  return (
    <div className={styles['gaps']}>
      {lists
        .filter(({ of, rare }) => !rare || gaps[of].length > 0)
        .map(({ of, table }) => (
          <GoToList
            key={of}
            title={t(`coverage.gaps.${of}.title`)}
            places={gaps[of].map((id) => markPlace(blueprint, { table, id }, t))}
            none={t(`coverage.gaps.${of}.none`)}
          />
        ))}
    </div>
  )
}
