import type { Placed, Point } from '#layout/placed.ts'
import type { Lane } from '#model/blueprint.ts'
import { drawBands } from './drawBands.ts'
import { drawBundle } from './drawBundle.ts'
import { drawCard } from './drawCard.ts'
import { drawConnection } from './drawConnection.ts'
import { drawLaneHeading, drawPhaseHeading } from './drawHeadings.ts'
import { drawLineName } from './drawLines.ts'
import { drawStem } from './drawStem.ts'
import { drawStep } from './drawStep.ts'
import type { Figure } from './figure.ts'
import { type Look, plainLook, themeOfConnection, themeOfEvidence, themeOfStep } from './look.ts'
import { leastWidth } from './charts/chart.ts'
import { drawCriticalRoute } from './overlays/criticalPath.ts'
import { drawEmotionCurve, drawEmotionHeading, emotionPlaces, emotionStrip } from './overlays/emotionCurve.ts'
import { lookLegend } from './overlays/lookLegend.ts'
import { withOverlays } from './overlays/withOverlays.ts'
import type { Sheet } from './sheet.ts'
import type { Theme } from './theme.ts'

const unknownLane: Pick<Lane, 'kind' | 'color'> = { kind: 'other' }

const group = (of: string, at: Point, figures: readonly Figure[], title?: string): Figure => ({
  is: 'group',
  of,
  at: { x: at.x, y: at.y },
  figures,
  ...(title !== undefined && title !== '' && { title }),
})

function headings({ blueprint, placed, words }: Sheet, theme: Theme): Figure[] {
  const { laneWidth, phaseHeight } = placed.headings
  const lanes = placed.lanes.map((lane) => {
    const record = blueprint.lanes.get(lane.id) ?? unknownLane
    const drawn = drawLaneHeading(record, lane, placed.headings, theme)
    return group(`lane ${lane.id}`, { x: -laneWidth, y: lane.y }, drawn, blueprint.lanes.get(lane.id)?.name)
  })
  const phases = placed.phases.map((phase) => {
    const record = phase.id === null ? undefined : blueprint.phases.get(phase.id)
    const drawn = drawPhaseHeading(record, phase, placed.headings, theme)
    return group(`phase ${phase.id ?? 'none'}`, { x: phase.x, y: -phaseHeight }, drawn, record?.name)
  })
  const lines = placed.lines.map(({ kinds, y }) =>
    group(
      `line ${kinds.join(' ')}`,
      { x: -laneWidth, y },
      drawLineName({ kinds }, laneWidth, 0, theme, words),
    ),
  )
  return [...phases, ...lanes, ...lines]
}

function connections({ blueprint, placed, look = plainLook }: Sheet, theme: Theme): Figure[] {
  return [...placed.connections.values()].flatMap((route): Figure[] => {
    const connection = blueprint.connections.get(route.id)
    const drawn = connection
      ? drawConnection(route, connection, themeOfConnection(look, route.id, theme))
      : []
    if (drawn.length === 0) return []
    const below = look.critical?.connections.has(route.id) ? drawCriticalRoute(route, theme) : []
    return [{ is: 'group', of: `connection ${route.id}`, figures: [...below, ...drawn] }]
  })
}

function steps({ blueprint, placed, marks, words, look = plainLook }: Sheet, theme: Theme): Figure[] {
  return [...placed.steps.values()].flatMap((place) => {
    const step = blueprint.steps.get(place.id)
    if (!step) return []
    const lane = blueprint.lanes.get(place.lane) ?? unknownLane
    const open = look.focus?.get(place.id) === 'open'
    const colors = themeOfStep(look, place.id, theme)
    const drawn = drawStep(step, place, marks.get(place.id), lane, colors, words, { open, front: look.front })
    return [group(`step ${place.id}`, place.box, withOverlays(drawn, step, place, look, theme), step.name)]
  })
}

function emotion({ placed, look = plainLook, words }: Sheet, theme: Theme): Figure[] {
  if (!look.emotion) return []
  const { lane, felt } = look.emotion
  const strip = emotionStrip(placed, lane)
  if (!strip) return []
  const { laneWidth } = placed.headings
  const curve = drawEmotionCurve(strip, emotionPlaces(placed, lane, felt), theme)
  const head = drawEmotionHeading(words.emotion, laneWidth, theme)
  return [
    { is: 'group', of: 'emotion', figures: curve },
    group('emotion heading', { x: -laneWidth, y: strip.y }, head),
  ]
}

/** Below the drawing, where its bounds left room for it. */
function legendOfTints({ placed, look = plainLook, words }: Sheet, theme: Theme): Figure[] {
  const { x, y, width, height } = placed.bounds
  const legend = lookLegend(look, words, theme, Math.max(width, leastWidth))
  if (!legend) return []
  return [group('legend of tints', { x, y: y + height - legend.height }, legend.figures)]
}

/** Bounds with room for the legend of a look's tints below; as they are where it has none. */
export function withLookLegend(placed: Placed, look: Look, words: Sheet['words'], theme: Theme): Placed {
  const { bounds } = placed
  const width = Math.max(bounds.width, leastWidth)
  const legend = lookLegend(look, words, theme, width)
  if (!legend) return placed
  return { ...placed, bounds: { ...bounds, width, height: bounds.height + legend.height } }
}

function cards({ blueprint, placed, look = plainLook }: Sheet, theme: Theme): Figure[] {
  const colors = themeOfEvidence(look, theme)
  return placed.cards.map((card) => {
    const lane = blueprint.lanes.get(card.lane) ?? unknownLane
    const drawn = drawCard(card, blueprint.touchpoints, lane, colors, look)
    return group(`card ${card.id}`, card.box, drawn)
  })
}

function bundles({ blueprint, placed, words }: Sheet, theme: Theme): Figure[] {
  return placed.bundles.map((bundle) => {
    const lane = blueprint.lanes.get(bundle.lane) ?? unknownLane
    const title = words.hiddenSteps(bundle.steps.length)
    return group(`bundle ${bundle.id}`, bundle.box, drawBundle(bundle, lane, theme), title)
  })
}

const stems = ({ placed, look = plainLook }: Sheet, theme: Theme): Figure[] =>
  placed.stems.map((stem) => ({
    is: 'group',
    of: `stem ${stem.card} ${stem.step}`,
    figures: drawStem(stem, themeOfEvidence(look, theme)),
  }))

/** A whole blueprint as it goes to paper: headings, bands, lines, and all that stands in them. Pure: the same sheet gives the same figures. */
export function drawBlueprint(sheet: Sheet, theme: Theme): readonly Figure[] {
  return [
    { is: 'group', of: 'bands', figures: drawBands(sheet, theme) },
    ...stems(sheet, theme),
    ...connections(sheet, theme),
    ...headings(sheet, theme),
    ...emotion(sheet, theme),
    ...legendOfTints(sheet, theme),
    ...cards(sheet, theme),
    ...bundles(sheet, theme),
    ...steps(sheet, theme),
  ]
}

/** The part of the drawing that a picture of all of it shows: everything, and a margin for what reaches out of it. In px. */
export function pictureBounds({ bounds }: Placed, margin = 16): Placed['bounds'] {
  return {
    x: bounds.x - margin,
    y: bounds.y - margin,
    width: bounds.width + 2 * margin,
    height: bounds.height + 2 * margin,
  }
}
