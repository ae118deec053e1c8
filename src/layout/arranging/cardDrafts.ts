import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { cardSize, collapsedCardSize, type EvidenceGroup } from './cardSize.ts'
import { type Draft, newItem } from './item.ts'

/** One card for each column whose steps have evidence, in the first evidence lane, its pieces grouped by step. */
export function cardDrafts(
  blueprint: Blueprint,
  lanes: readonly RecordOf<'lanes'>[],
  steps: readonly Draft[],
): Draft[] {
  const lane = lanes.findIndex(({ kind }) => kind === 'evidence')
  if (lane < 0) return []
  const groups = groupsByColumn(steps, piecesByStep(blueprint))
  return [...groups].map(([column, found]) => {
    const card = lanes[lane]?.collapsed ? collapsedCardSize(found) : cardSize(found)
    const { width, height } = card
    const ids = found.map(({ step }) => step)
    const item = newItem({ id: `card ${column}`, is: 'card', lane, column, width, height, steps: ids, card })
    return { item, row: 1, order: 0 }
  })
}

type Pieces = ReadonlyMap<Id, RecordOf<'touchpoints'>[]>

function piecesByStep({ touchpoints }: Blueprint): Pieces {
  const pieces = new Map<Id, RecordOf<'touchpoints'>[]>()
  for (const piece of inOrder(touchpoints)) {
    const known = pieces.get(piece.step)
    if (known) known.push(piece)
    else pieces.set(piece.step, [piece])
  }
  return pieces
}

/** The evidence of each column, from its highest step down. */
function groupsByColumn(steps: readonly Draft[], pieces: Pieces): ReadonlyMap<number, EvidenceGroup[]> {
  const ordered = steps.toSorted(
    (a, b) =>
      a.item.column - b.item.column || a.item.lane - b.item.lane || a.row - b.row || a.order - b.order,
  )
  const groups = new Map<number, EvidenceGroup[]>()
  for (const { item } of ordered)
    for (const step of item.steps) {
      const found = pieces.get(step)
      if (!found) continue
      const known = groups.get(item.column)
      if (known) known.push({ step, pieces: found })
      else groups.set(item.column, [{ step, pieces: found }])
    }
  return groups
}
