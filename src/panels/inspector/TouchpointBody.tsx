import { useSession } from '#session/session.ts'
import { linksPlan } from '../fields/listPlans.ts'
import { touchpointPlan } from '../fields/touchpointFields.ts'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { ListRows } from './ListRows.tsx'
import type { MarkBodyProps } from './markBody.ts'
import { More } from './More.tsx'

/** A touchpoint: a piece of evidence that the customer sees. */
export function TouchpointBody({ id, fresh, beside }: MarkBodyProps) {
  const record = useSession((state) => state.blueprint?.touchpoints.get(id))
  return (
    <>
      <div className={styles['rows']}>
        <FieldRows table="touchpoints" id={id} lines={touchpointPlan.usual} fresh={fresh} />
      </div>
      <More of="touchpoints" beside={beside}>
        <div className={styles['rows']} style={{ marginTop: 6 }}>
          <FieldRows table="touchpoints" id={id} lines={touchpointPlan.rare} />
        </div>
        <ListRows owner={{ table: 'touchpoints', ids: [id] }} record={record} plan={linksPlan} />
      </More>
    </>
  )
}
