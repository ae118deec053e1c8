import { card as cardMeasures } from '#layout/measures.ts'
import type { Box, PlacedCard, PlacedTouchpoint } from '#layout/placed.ts'
import type { Id, Lane, Touchpoint } from '#model/blueprint.ts'
import type { Figure } from './figure.ts'
import { drawGapOnPiece, type DrawnGap } from './overlays/gap.ts'
import { pin, pinRing, pinSize } from './glyphs.ts'
import { capsMiddle, countType, evidenceType } from './lettering.ts'
import { laneColor, mixed, type Theme } from './theme.ts'

const radius = 10
const pinLeft = 8.5
const edge = 10

type Pieces = ReadonlyMap<Id, Pick<Touchpoint, 'step' | 'evidence' | 'momentOfTruth'>>

function piece(
  placed: PlacedTouchpoint,
  box: Box,
  momentOfTruth: boolean,
  color: string,
  theme: Theme,
  { uncovered, gap }: { readonly uncovered: boolean; readonly gap: DrawnGap | undefined },
): Figure {
  const type = evidenceType(theme)
  const y = placed.box.y - box.y
  const onCard = { ...placed.box, x: placed.box.x - box.x, y }
  const middle = y + placed.box.height / 2
  const first = middle - ((placed.lines.length - 1) * type.lineHeight) / 2
  const at = { x: pinLeft, y: first - pinSize.height / 2 }
  return {
    is: 'group',
    of: `touchpoint ${placed.id}`,
    figures: [
      ...(gap ? drawGapOnPiece(gap, onCard, theme) : []),
      ...(momentOfTruth ? [pinRing(at, color)] : []),
      ...pin(at, color, theme.card),
      {
        is: 'text',
        at: { x: cardMeasures.pinLeft, y: first + capsMiddle(type) },
        lines: placed.lines,
        type,
      },
      ...(uncovered ? noStandard(placed, middle, theme) : []),
    ],
  }
}

/** A dashed underline: no standard says yet what this piece of evidence should be like. */
function noStandard({ box, lines }: PlacedTouchpoint, middle: number, theme: Theme): Figure[] {
  const type = evidenceType(theme)
  const bottom = middle + (lines.length * type.lineHeight) / 2 - 1
  const d = `M${cardMeasures.pinLeft} ${bottom}L${box.width - edge} ${bottom}`
  return [{ is: 'path', d, ink: { stroke: theme.attention, strokeWidth: 1.3, dash: [3, 3] } }]
}

/** A hairline above each piece whose step is not that of the piece before it. */
function dividers(card: PlacedCard, pieces: Pieces, theme: Theme): Figure[] {
  return card.touchpoints.flatMap((placed, i): Figure[] => {
    const before = card.touchpoints[i - 1]
    if (!before || pieces.get(before.id)?.step === pieces.get(placed.id)?.step) return []
    const y = (before.box.y + before.box.height + placed.box.y) / 2 - card.box.y
    const d = `M${edge} ${y}L${card.box.width - edge} ${y}`
    return [{ is: 'path', d, ink: { stroke: theme.border, strokeWidth: 1 } }]
  })
}

function pinAndCount(count: number, { width, height }: Box, color: string, theme: Theme): Figure[] {
  const type = countType(theme.ink)
  const at = { x: width / 2 - pinSize.width - 2, y: height / 2 - pinSize.height / 2 }
  return [
    ...pin(at, color, theme.card),
    { is: 'text', at: { x: width / 2 + 3, y: height / 2 + capsMiddle(type) }, lines: [String(count)], type },
  ]
}

/** What is shown of the pieces besides what they are. */
export interface ShownOnCards {
  /** Those that wait for a standard are underlined. */
  readonly uncovered: ReadonlySet<Id>
  /** How each stands with its customers; null where that is not shown. */
  readonly gaps: { readonly touchpoints: ReadonlyMap<Id, DrawnGap> } | null
}

const nothing: ShownOnCards = { uncovered: new Set(), gaps: null }

/** The evidence of one moment, each piece with its pin, a ring round that of a moment of truth. (0, 0) is the top left of the card. */
export function drawCard(
  card: PlacedCard,
  pieces: Pieces,
  lane: Pick<Lane, 'kind' | 'color'>,
  theme: Theme,
  { uncovered, gaps }: ShownOnCards = nothing,
): Figure[] {
  const { width, height } = card.box
  const color = laneColor(lane, theme)
  const ground: Figure = {
    is: 'rect',
    box: { x: 0, y: 0, width, height },
    radius: Math.min(radius, height / 2),
    ink: { fill: theme.card, stroke: mixed(color, theme.card, 0.45), strokeWidth: 1 },
  }
  if (card.collapsed) return [ground, ...pinAndCount(card.touchpoints.length, card.box, color, theme)]
  const drawn = card.touchpoints.map((placed) =>
    piece(placed, card.box, pieces.get(placed.id)?.momentOfTruth === true, color, theme, {
      uncovered: uncovered.has(placed.id),
      gap: gaps?.touchpoints.get(placed.id),
    }),
  )
  return [ground, ...dividers(card, pieces, theme), ...drawn]
}
