import { useTranslation } from 'react-i18next'
import { setFields } from '#edits/setFields.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'
import styles from './Headings.module.css'
import { useNaming } from './useNaming.ts'

interface FieldProps {
  readonly table: 'lanes' | 'phases'
  readonly id: Id
  readonly name: string
  readonly fresh: boolean
}

function Field({ table, id, name, fresh }: FieldProps) {
  const { t } = useTranslation()
  const naming = useNaming<HTMLInputElement>(name, fresh, (text) => {
    const joins = fresh ? { table, id } : undefined
    if (text !== '') perform(setFields, { table, id, set: { name: text } }, undefined, joins)
  })
  return (
    <input
      {...naming}
      className={styles['field']}
      aria-label={t(table === 'lanes' ? 'canvas.laneName' : 'canvas.phaseName')}
      onPointerDown={(event) => event.stopPropagation()}
    />
  )
}

/** The name of a lane or phase in its heading; a text field while it is being typed. */
export function HeadingName({ table, id, name }: { table: 'lanes' | 'phases'; id: Id; name: string }) {
  const naming = useSession((state) =>
    state.naming?.ref.table === table && state.naming.ref.id === id ? state.naming : null,
  )
  if (naming) return <Field table={table} id={id} name={name} fresh={naming.fresh} />
  return <span className={styles['name']}>{name}</span>
}
