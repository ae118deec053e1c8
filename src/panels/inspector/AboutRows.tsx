import type { About } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import type { Field } from '../fields/field.ts'
import { FieldRow } from './FieldRow.tsx'
import styles from './Inspector.module.css'

/** Fields of the blueprint itself, each in its row. */
export function AboutRows({ fields }: { readonly fields: readonly Field<About>[] }) {
  const about = useSession((state) => state.blueprint?.about)
  return (
    <div className={styles['rows']}>
      {fields.map((field) => (
        <FieldRow key={field.key} owner={{ table: 'about' }} record={about} fields={[field]} />
      ))}
    </div>
  )
}
