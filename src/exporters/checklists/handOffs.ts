import { type HandOff, handOffs } from '#analysis/quality/handOffs.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { connectionKinds } from '#model/vocabulary.ts'
import type { Checklist } from './checklist.ts'
import { choicesOf } from './choicesOf.ts'
import { type ColumnPlan, columnsOf } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

const columns = (words: Words): readonly ColumnPlan[] => [
  ['giver', 'text'],
  ['givenIn', 'text'],
  ['what', 'text'],
  ['receiver', 'text'],
  ['receivedIn', 'text'],
  ['connectionKind', 'text', choicesOf(connectionKinds, (kind) => words(`terms.connectionKind.${kind}`))],
  ['changes', 'text'],
  ['coveredBy', 'text'],
]

function changeOf({ changes: { lane, performer } }: HandOff) {
  if (lane && performer) return 'both'
  return lane ? 'lane' : 'performer'
}

function coveredText(blueprint: Blueprint, { standards, coveredAt }: HandOff, words: Words) {
  const metrics = standards.map(
    (id) => blueprint.standards.get(id)?.metric.trim() || words('checklists.unnamed'),
  )
  const metric = metrics.join(words('checklists.listComma'))
  if (metrics.length === 0) return undefined
  return coveredAt === 'giver' ? words('checklists.coveredAtGiver', { metric }) : metric
}

/** Every connection over which work or word passes from one to another, with the standards that cover it. */
export function handOffsChecklist(blueprint: Blueprint, words: Words): Checklist {
  return {
    title: words('checklists.name.handOffs'),
    columns: columnsOf(columns(words), words),
    rows: handOffs(blueprint).map((handOff) => ({
      id: handOff.connection,
      cells: {
        giver: handOff.giver.who,
        givenIn: whereOf(blueprint, handOff.giver.step, words).step,
        what: handOff.bothWays
          ? words('checklists.next', { step: handOff.what, notes: words('checklists.bothWays') })
          : handOff.what,
        receiver: handOff.receiver.who,
        receivedIn: whereOf(blueprint, handOff.receiver.step, words).step,
        connectionKind: words(`terms.connectionKind.${handOff.kind}`),
        changes: words(`checklists.change.${changeOf(handOff)}`),
        coveredBy: coveredText(blueprint, handOff, words),
        id: handOff.connection,
      },
    })),
  }
}
