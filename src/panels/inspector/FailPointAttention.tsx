import { failPointStanding } from '#analysis/quality/failPointStanding.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { attentionOf } from '../fields/attention.ts'
import { AttentionMark } from '../fields/AttentionMark.tsx'
import { useToday } from '../fields/useToday.ts'
import styles from './RatingTable.module.css'

/** That a fail point is overdue, or of high priority while nobody answers for it. */
export function FailPointAttention({ id }: { readonly id: Id }) {
  const failPoint = useSession((state) => state.blueprint?.failPoints.get(id))
  const today = useToday()
  const all = failPoint ? attentionOf(failPointStanding(failPoint, today)) : []
  if (all.length === 0) return null
  return (
    <p className={styles['attention']}>
      {all.map((each) => (
        <AttentionMark key={each} of={each} />
      ))}
    </p>
  )
}
