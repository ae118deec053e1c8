import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { look, select, useSession, useSessionPieces } from '#session/session.ts'
import { connectionFields } from '../fields/drawingFields.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'
import { Shares } from './Shares.tsx'

/** One connection: where it leads, and how. */
export function ConnectionInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const { from, to, parts, hasShare } = useSessionPieces(({ blueprint }) => {
    const connection = blueprint?.connections.get(id)
    const leaves = connection && blueprint?.steps.get(connection.from)?.kind === 'decision'
    return {
      from: connection?.from,
      to: connection?.to,
      /** Customers part here: it is one of the ways out of a decision. */
      parts: leaves === true && connection.kind === 'flow',
      hasShare: connection?.share !== undefined,
    }
  })
  const names = useSession(({ blueprint }) => {
    const nameOf = (step: Id | undefined) =>
      (step !== undefined && blueprint?.steps.get(step)?.name) || t('inspector.unnamed')
    return t('inspector.connectionEnds', { from: nameOf(from), to: nameOf(to) })
  })
  return (
    <Section title={t('inspector.headings.connection')}>
      <p className={styles['ends']}>
        <StepLink id={from} /> → <StepLink id={to} />
      </p>
      <div className={styles['rows']}>
        <FieldRows
          table="connections"
          id={id}
          lines={connectionFields.filter(({ key }) => key !== 'share' || (hasShare && !parts))}
        />
      </div>
      {parts && from !== undefined && <Shares decision={from} />}
      <div className={styles['foot']}>
        <span />
        <DeleteButton record={{ table: 'connections', id }} name={names} select={[]} />
      </div>
    </Section>
  )
}

/** A step's name that leads to it. */
function StepLink({ id }: { readonly id: Id | undefined }) {
  const { t } = useTranslation()
  const name = useSession((state) => (id === undefined ? undefined : state.blueprint?.steps.get(id)?.name))
  if (id === undefined) return null
  const ref = { table: 'steps', id } as const
  const go = () => {
    select([ref])
    look({ is: 'ref', ref })
  }
  return (
    <button type="button" className={styles['link']} onClick={go}>
      {name || t('inspector.unnamed')}
    </button>
  )
}
