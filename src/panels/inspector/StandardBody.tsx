import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { useSession } from '#session/session.ts'
import type { Choice } from '../fields/choices.ts'
import { benchmarkPlan, escalationPlan } from '../fields/listPlans.ts'
import { marksAt, stepOfMark } from '../fields/marksByStep.ts'
import { standardLines, standardPlan } from '../fields/standardFields.ts'
import { EscalationRow } from './EscalationRow.tsx'
import { FieldRow } from './FieldRow.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { ListRows } from './ListRows.tsx'
import type { MarkBodyProps } from './markBody.ts'
import { MeasuredRow } from './MeasuredRow.tsx'
import { Measurements } from './Measurements.tsx'
import { More } from './More.tsx'

/** A standard: how good is good enough, how that is found out, and how it stands. */
export function StandardBody({ id, fresh, beside }: MarkBodyProps) {
  return (
    <>
      <div className={styles['rows']}>
        <FieldRows table="standards" id={id} lines={standardLines.target} fresh={fresh} />
        <OpenTarget id={id} />
        <FieldRows table="standards" id={id} lines={standardLines.limit} />
        <MeasuredRow standard={id} />
        <FieldRows table="standards" id={id} lines={standardLines.method} />
        <EscalationRow standard={id} />
      </div>
      <Measurements standard={id} />
      <More of="standards" beside={beside}>
        <Rare id={id} />
      </More>
    </>
  )
}

/** Says that a target is still to be set, and how it may be typed. */
function OpenTarget({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const isOpen = useSession(({ blueprint }) => targetIsOpen(blueprint?.standards.get(id) ?? {}))
  return isOpen ? <p className={styles['hint']}>{t('standards.openTarget')}</p> : null
}

function Rare({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const record = useSession((state) => state.blueprint?.standards.get(id))
  if (!record) return null
  const owner = { table: 'standards', ids: [id] } as const
  return (
    <>
      <div className={styles['rows']} style={{ marginTop: 6 }}>
        <TouchpointRow id={id} />
        <FieldRows table="standards" id={id} lines={standardPlan.rare} />
      </div>
      <ListRows owner={owner} record={record} plan={benchmarkPlan} />
      <ListRows owner={owner} record={record} plan={escalationPlan} />
      {record.escalation && record.escalation.length > 1 && (
        <p className={styles['hint']}>{t('standards.escalationHint')}</p>
      )}
    </>
  )
}

/** The touchpoint of the same step that the standard is about. */
function TouchpointRow({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const record = blueprint?.standards.get(id)
  if (!blueprint || !record) return null
  const values = marksAt(blueprint, 'touchpoints', stepOfMark(blueprint, record))
  if (values.length === 0) return null
  const wordOf = (_: unknown, value: string) =>
    blueprint.touchpoints.get(value)?.evidence ?? t('inspector.unnamed')
  const choice: Choice = { values, wordOf }
  const field = { key: 'touchpoint', label: 'touchpoint', as: { is: 'choice', choice } } as const
  return <FieldRow owner={{ table: 'standards', ids: [id] }} record={record} fields={[field]} />
}
