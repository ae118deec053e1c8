import type { Id, Touchpoint } from '#model/blueprint.ts'
import * as measures from '../measures.ts'
import type { Lines } from '../placed.ts'
import { breakLines, measureText } from '../text.ts'

const { card, evidenceText } = measures

export interface EvidenceGroup {
  readonly step: Id
  readonly pieces: readonly Pick<Touchpoint, 'id' | 'evidence'>[]
}

/** A piece of evidence within its card; `y` from the card's top. */
export interface CardPiece {
  readonly id: Id
  readonly lines: Lines
  readonly y: number
  readonly height: number
}

export interface CardSize {
  readonly width: number
  readonly height: number
  readonly collapsed: boolean
  readonly pieces: readonly CardPiece[]
}

/** A card as wide as its texts, within limits, and as high as its pieces. */
export function cardSize(groups: readonly EvidenceGroup[]): CardSize {
  const texts = groups.flatMap(({ pieces }) =>
    pieces.map(({ evidence }) => measureText(evidence, evidenceText)),
  )
  const wanted = Math.max(...texts) + card.pinLeft + card.right
  const width = Math.round(Math.min(card.mostWidth, Math.max(card.leastWidth, wanted)))
  const pieces: CardPiece[] = []
  let y: number = card.edge
  groups.forEach((group, i) => {
    if (i > 0) y += card.betweenGroups
    for (const { id, evidence } of group.pieces) {
      const lines = breakLines(evidence, evidenceText, width - card.pinLeft - card.right, card.mostLines)
      const height = Math.max(1, lines.length) * evidenceText.lineHeight + card.piece
      pieces.push({ id, lines, y, height })
      y += height
    }
  })
  return { width, height: y + card.edge, collapsed: false, pieces }
}

/** In a collapsed lane a card only says how many pieces it holds. */
export const collapsedCardSize = (groups: readonly EvidenceGroup[]): CardSize => ({
  width: card.collapsedWidth,
  height: card.collapsedHeight,
  collapsed: true,
  pieces: groups.flatMap(({ pieces }) =>
    pieces.map(({ id }) => ({ id, lines: [], y: 0, height: card.collapsedHeight })),
  ),
})
