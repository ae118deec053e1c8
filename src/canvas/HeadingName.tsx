import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setFields } from '#edits/setFields.ts'
import type { Id } from '#model/blueprint.ts'
import { perform, undo } from '#session/perform.ts'
import { session, useSession } from '#session/session.ts'
import styles from './Headings.module.css'

function Field({
  table,
  id,
  name,
  fresh,
}: {
  table: 'lanes' | 'phases'
  id: Id
  name: string
  fresh: boolean
}) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const finish = (keep: boolean) => {
    if (done.current) return
    done.current = true
    const text = (field.current?.value ?? '').trim()
    session.setState({ naming: null })
    if (!keep && fresh) undo()
    else if (keep && text !== '' && text !== name) perform(setFields, { table, id, set: { name: text } })
    document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      finish(event.key === 'Enter')
    }
  }
  return (
    <input
      ref={field}
      className={styles['field']}
      defaultValue={name}
      aria-label={t(table === 'lanes' ? 'canvas.laneName' : 'canvas.phaseName')}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
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
