import type { Id, RecordOf } from '#model/blueprint.ts'
import { breakLines } from '../breakLines.ts'
import { card, evidenceText } from '../measures.ts'
import { measureText } from '../measureText.ts'
import type { Box, Lines, PlacedTouchpoint } from '../placed.ts'

/** A piece of evidence on its card: y from the card's top, in px. */
interface CardPiece {
  readonly id: Id
  readonly y: number
  readonly height: number
  readonly lines: Lines
}

/** What the evidence of one column needs. */
export interface CardSize {
  readonly width: number
  readonly height: number
  readonly pieces: readonly CardPiece[]
  readonly collapsed: boolean
}

/** As narrow as its texts allow. A collapsed card shows how many pieces it has, and none of them. */
export function cardSize(touchpoints: readonly RecordOf<'touchpoints'>[], collapsed: boolean): CardSize {
  if (collapsed) {
    const pieces = touchpoints.map(({ id }) => ({ id, y: 0, height: card.collapsedHeight, lines: [] }))
    return { width: card.collapsedWidth, height: card.collapsedHeight, pieces, collapsed }
  }
  const beside = card.pinLeft + card.textRight
  const widest = Math.max(...touchpoints.map(({ evidence }) => measureText(evidence, evidenceText)))
  const width = Math.min(card.mostWidth, Math.max(card.leastWidth, Math.ceil(widest) + beside))
  let y: number = card.padding
  const pieces = touchpoints.map(({ id, evidence }) => {
    const lines = breakLines(evidence, evidenceText, width - beside, card.mostLines)
    const height = lines.length * evidenceText.lineHeight + 2 * card.piecePadding
    const piece = { id, y, height, lines }
    y += height + card.pieceGap
    return piece
  })
  return { width, height: y - card.pieceGap + card.padding, pieces, collapsed }
}

/** The pieces in the drawing's coordinates. */
export const placedPieces = ({ pieces }: CardSize, box: Box): PlacedTouchpoint[] =>
  pieces.map(({ id, y, height, lines }) => ({
    id,
    box: { x: box.x, y: box.y + y, width: box.width, height },
    lines,
  }))
