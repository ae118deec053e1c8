import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { failPointLines, takenFields } from '../fields/failPointFields.ts'
import { FailPointAttention } from './FailPointAttention.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import type { MarkBodyProps } from './markBody.ts'
import { More } from './More.tsx'
import { RatingTable } from './RatingTable.tsx'

/** A fail point: what may go wrong, how bad it is, what is done about it, and what that has gained. */
export function FailPointBody({ id, fresh, beside }: MarkBodyProps) {
  return (
    <>
      <FailPointAttention id={id} />
      <div className={styles['rows']}>
        <FieldRows table="failPoints" id={id} lines={failPointLines.before} fresh={fresh} />
      </div>
      <RatingTable failPoint={id} />
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
  const there = useSession((state) => state.blueprint?.failPoints.has(id) ?? false)
  if (!there) return null
  return (
    <div className={styles['rows']} style={{ marginTop: 6 }}>
      <FieldRows table="failPoints" id={id} lines={failPointLines.rare} />
      <FieldRows table="failPoints" id={id} lines={takenFields} />
    </div>
  )
}
