import type { Blueprint, Id, RecordOf, Standard } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { ConnectionKind, Dimension } from '#model/vocabulary.ts'
import { readingOrder } from './readingOrder.ts'
import { standardsByStep } from './recordsByStep.ts'
import { remembered } from './remembered.ts'

/** One end of a hand-off: who acts there. The step's performer, else the name of its lane. */
export interface Party {
  readonly step: Id
  readonly who: string
}

/** A connection over which work or word passes from one to another: where most services break. */
export interface HandOff {
  readonly connection: Id
  readonly kind: ConnectionKind
  readonly giver: Party
  readonly receiver: Party
  /** True where it goes both ways; the giver is then the end at which the connection begins. */
  readonly bothWays: boolean
  /** What is handed over: the connection's label, else what the receiver is to do. */
  readonly what: string
  readonly changes: { readonly lane: boolean; readonly performer: boolean }
  /** The standards that cover it, none where there are none, and at whose step they stand. */
  readonly standards: readonly Id[]
  readonly coveredAt: 'receiver' | 'giver' | null
}

type Read = Pick<Blueprint, 'lanes' | 'phases' | 'steps' | 'connections' | 'standards' | 'touchpoints'>

const written = (text: string | undefined) => text?.trim() ?? ''

/** They judge how a place looks and how a person is treated, not what passes from hand to hand. */
const aside: ReadonlySet<Dimension> = new Set(['tangibles', 'empathy'])
const covers = ({ dimension }: Standard) => dimension === undefined || !aside.has(dimension)

function handOffOver(
  blueprint: Read,
  connection: RecordOf<'connections'>,
  from: RecordOf<'steps'>,
  to: RecordOf<'steps'>,
): HandOff | null {
  const [gives, takes] = [written(from.performer), written(to.performer)]
  const changes = { lane: from.lane !== to.lane, performer: gives !== '' && takes !== '' && gives !== takes }
  if (!changes.lane && !changes.performer) return null
  const nameOf = (step: RecordOf<'steps'>) =>
    written(step.performer) || (blueprint.lanes.get(step.lane)?.name ?? '')
  const standardsOf = (step: Id) => (standardsByStep(blueprint).get(step) ?? []).filter(covers)
  const [atReceiver, atGiver] = [standardsOf(to.id), standardsOf(from.id)]
  const standards = atReceiver.length > 0 ? atReceiver : atGiver
  return {
    connection: connection.id,
    kind: connection.kind,
    giver: { step: from.id, who: nameOf(from) },
    receiver: { step: to.id, who: nameOf(to) },
    bothWays: connection.bidirectional === true,
    what: written(connection.label) || to.name,
    changes,
    standards: standards.map(({ id }) => id),
    coveredAt: standards.length === 0 ? null : standards === atReceiver ? 'receiver' : 'giver',
  }
}

/**
 * Every hand-off, in the reading order of the steps that give: each connection, of any kind, whose ends differ in lane or in
 * performer. A performer who is not named is not taken for somebody else; what leads to or from a note hands nothing over.
 * It is covered by the standards of the step that receives, where lateness and faults are felt, else by those of the step that
 * gives; standards of tangibles and empathy cover none.
 */
export const handOffs = remembered(
  ['lanes', 'phases', 'steps', 'connections', 'standards', 'touchpoints'],
  (blueprint): readonly HandOff[] => {
    const places = new Map(readingOrder(blueprint).map(({ id }, i) => [id, i]))
    const found = inOrder(blueprint.connections).flatMap((connection) => {
      const [from, to] = [blueprint.steps.get(connection.from), blueprint.steps.get(connection.to)]
      if (!from || !to || from.kind === 'note' || to.kind === 'note') return []
      return handOffOver(blueprint, connection, from, to) ?? []
    })
    const placeOf = ({ giver }: HandOff) => places.get(giver.step) ?? 0
    return found.toSorted((a, b) => placeOf(a) - placeOf(b))
  },
)
