import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { type LineKind, linesBetween } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { laneFields } from '../fields/drawingFields.ts'
import { ColorRow } from './ColorRow.tsx'
import { DeleteSelection } from './DeleteSelection.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** One lane, with the lines that its kind draws. */
export function LaneInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const kind = useSession((state) => state.blueprint?.lanes.get(id)?.kind)
  return (
    <>
      <Section title={t('inspector.headings.lane')}>
        <div className={styles['rows']}>
          <FieldRows table="lanes" id={id} lines={laneFields} />
          <ColorRow table="lanes" id={id} without="own" />
        </div>
        {kind === 'evidence' && <p className={styles['hint']}>{t('inspector.evidenceLane')}</p>}
        <DeleteSelection words={t('inspector.delete')} />
      </Section>
      <Section title={t('inspector.headings.lines')}>
        <Lines id={id} />
      </Section>
    </>
  )
}

function Lines({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const { above, below } = useSessionPieces(({ blueprint }) => {
    const lanes = blueprint ? inOrder(blueprint.lanes) : []
    const lines = linesBetween(lanes)
    const before = lanes[lanes.findIndex((lane) => lane.id === id) - 1]?.id
    const at = (lane: Id | undefined) => lines.find((line) => line.below === lane)?.kinds.join(' ') ?? ''
    return { above: before === undefined ? '' : at(before), below: at(id) }
  })
  const named = (kinds: string) =>
    kinds
      .split(' ')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- joined from kinds of lines a few lines above
      .map((kind) => t(`terms.line.${kind as LineKind}`))
      .join(t('registers.listComma'))
  if (above === '' && below === '') return <p className={styles['hint']}>{t('inspector.noLine')}</p>
  return (
    <>
      {above !== '' && <p className={styles['hint']}>{t('inspector.lineAbove', { lines: named(above) })}</p>}
      {below !== '' && <p className={styles['hint']}>{t('inspector.lineBelow', { lines: named(below) })}</p>}
    </>
  )
}
