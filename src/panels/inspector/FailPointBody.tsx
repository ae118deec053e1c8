import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { failPointLines, takenFields } from '../fields/failPointFields.ts'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import type { MarkBodyProps } from './markBody.ts'
import { More } from './More.tsx'
import { RatingRow } from './RatingRow.tsx'

/** A fail point: what may go wrong, how bad it is, and what is done about it. */
export function FailPointBody({ id, fresh, beside }: MarkBodyProps) {
  return (
    <>
      <div className={styles['rows']}>
        <FieldRows table="failPoints" id={id} lines={failPointLines.before} fresh={fresh} />
      </div>
      <RatingRow failPoint={id} name="rating" />
      <div className={styles['rows']}>
        <FieldRows table="failPoints" id={id} lines={failPointLines.after} />
      </div>
      <More of="failPoints" beside={beside}>
        <Rare id={id} />
      </More>
    </>
  )
}

function Rare({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const there = useSession((state) => state.blueprint?.failPoints.has(id) ?? false)
  if (!there) return null
  return (
    <>
      <div className={styles['rows']} style={{ marginTop: 6 }}>
        <FieldRows table="failPoints" id={id} lines={failPointLines.rare} />
      </div>
      <div className={styles['sub']}>{t('inspector.rating.expected')}</div>
      <RatingRow failPoint={id} name="expected" />
      <FieldRows table="failPoints" id={id} lines={takenFields} />
      <div className={styles['sub']}>{t('inspector.rating.achieved')}</div>
      <RatingRow failPoint={id} name="achieved" />
    </>
  )
}
