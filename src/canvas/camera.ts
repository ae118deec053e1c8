import type { Viewport } from '@xyflow/react'
import type { Box, Placed } from '#layout/placed.ts'
import type { Ref, Selection } from '#model/selection.ts'

export const leastZoom = 0.04
export const mostZoom = 4

/** The canvas as it is seen, in px of the screen. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** How much of its foot lies under a panel. */
  readonly covered?: number
}

/** The headings at the canvas's edges, in px of the screen; on a narrow screen the tools lie at its foot. */
const wide = { rail: 64, laneWidth: 140 }
const narrow = { rail: 0, laneWidth: 104 }
export const phaseHeight = 30

const headingsOf = ({ width }: Pick<Frame, 'width'>) => (width > 700 ? wide : narrow)

/** What stands over the drawing at the canvas's edges, in px of the screen. */
export const edgesOf = (frame: Pick<Frame, 'width' | 'covered'>) => ({
  left: headingsOf(frame).rail + headingsOf(frame).laneWidth,
  top: phaseHeight,
  right: 16,
  bottom: Math.max(64, frame.covered ?? 0),
})

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** The viewport that shows a box whole, not larger than `most`. */
export function fitted(box: Box, frame: Frame, most = 1): Viewport {
  const edges = edgesOf(frame)
  const width = Math.max(80, frame.width - edges.left - edges.right)
  const height = Math.max(80, frame.height - edges.top - edges.bottom)
  const zoom = clamp(
    Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height)),
    leastZoom,
    most,
  )
  return {
    zoom,
    x: edges.left - box.x * zoom,
    y: edges.top + Math.max(0, (height - box.height * zoom) / 2) * 0.5 - box.y * zoom,
  }
}

/** All lanes and phases, without their headings, which stand at the edges anyway. */
export function contentOf({ bounds }: Placed): Box {
  return { x: 0, y: 0, width: bounds.x + bounds.width, height: bounds.y + bounds.height }
}

/** The first view of a blueprint: all of it where it stays readable, else its beginning at 100 %. */
export function firstView(placed: Placed, frame: Frame): Viewport {
  const whole = fitted(contentOf(placed), frame)
  return whole.zoom >= 0.6 ? whole : { zoom: 1, x: edgesOf(frame).left, y: edgesOf(frame).top }
}

/** Where a record is drawn; null where it is not (a collapsed lane, a standard). */
export function boxOf(placed: Placed, { table, id }: Ref): Box | null {
  switch (table) {
    case 'steps':
      return placed.steps.get(id)?.box ?? placed.bundles.find(({ steps }) => steps.includes(id))?.box ?? null
    case 'touchpoints':
      return (
        placed.cards.flatMap(({ touchpoints }) => touchpoints).find((piece) => piece.id === id)?.box ?? null
      )
    case 'connections':
      return around(placed.connections.get(id)?.points ?? [])
    case 'lanes': {
      const lane = placed.lanes.find((each) => each.id === id)
      return lane
        ? { x: 0, y: lane.y, width: placed.bounds.x + placed.bounds.width, height: lane.height }
        : null
    }
    case 'phases': {
      const phase = placed.phases.find((each) => each.id === id)
      return phase
        ? { x: phase.x, y: 0, width: phase.width, height: placed.bounds.y + placed.bounds.height }
        : null
    }
    default:
      return null
  }
}

function around(points: readonly { x: number; y: number }[]): Box | null {
  if (points.length === 0) return null
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The box around all that is selected and drawn. */
export function selectionBox(placed: Placed, selection: Selection): Box | null {
  const boxes = selection.flatMap((ref) => boxOf(placed, ref) ?? [])
  return around(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  )
}

/** The least move of the viewport that brings a box into view; the same viewport where it is in view already. */
export function showing(box: Box, viewport: Viewport, frame: Frame): Viewport {
  const { zoom } = viewport
  const edges = edgesOf(frame)
  const left = box.x * zoom + viewport.x
  const top = box.y * zoom + viewport.y
  const margin = 18
  // What begins near the edge of the drawing needs no more room before it: the lanes stay beside their headings.
  const move = (at: number, start: number, length: number, least: number, most: number) => {
    const before = least + Math.min(margin, Math.max(0, at * zoom))
    if (start < before) return before - start
    if (start + length > most - margin) return Math.max(most - margin - start - length, before - start)
    return 0
  }
  return {
    zoom,
    x: viewport.x + move(box.x, left, box.width * zoom, edges.left, frame.width - edges.right),
    y: viewport.y + move(box.y, top, box.height * zoom, edges.top, frame.height - edges.bottom),
  }
}

/** The same viewport, unless a panel at the foot covers a part of the box: then the least move upwards that frees it. */
export function uncovered(box: Box, viewport: Viewport, frame: Frame): Viewport {
  return { ...viewport, y: Math.min(viewport.y, showing(box, viewport, frame).y) }
}

/** One axis of a viewport: where what is drawn begins and how long it is, and the part of the canvas that is free, in px of the screen. */
interface Axis {
  readonly start: number
  readonly length: number
  readonly least: number
  readonly most: number
}

/** How far to move so that the free part is filled, or, where too little is drawn for that, all of it lies in there. */
function filling({ start, length, least, most }: Axis): number {
  const [before, after] = [least - start, most - start - length]
  return clamp(0, Math.min(before, after), Math.max(before, after))
}

/** Less than this share of what could be seen of a drawing, and it is lost. */
const leastSeen = 1 / 3

function isSeen({ start, length, least, most }: Axis): boolean {
  const seen = Math.min(start + length, most) - Math.max(start, least)
  return seen >= Math.min(length, most - least) * leastSeen
}

/** How a box lies across and down in a viewport. */
function axesOf(box: Box, { x, y, zoom }: Viewport, frame: Frame): readonly [across: Axis, down: Axis] {
  const edges = edgesOf(frame)
  return [
    {
      start: box.x * zoom + x,
      length: box.width * zoom,
      least: edges.left,
      most: frame.width - edges.right,
    },
    {
      start: box.y * zoom + y,
      length: box.height * zoom,
      least: edges.top,
      most: frame.height - edges.bottom,
    },
  ]
}

/**
 * Zooms about the middle of the canvas. Where that would lose what is drawn, about what is nearest to the middle, and the drawing
 * comes into the free part.
 */
export function zoomed({ x, y, zoom }: Viewport, to: number, content: Box, frame: Frame): Viewport {
  const next = clamp(to, leastZoom, mostZoom)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  const under = { x: (middle.x - x) / zoom, y: (middle.y - y) / zoom }
  const about = (at: { readonly x: number; readonly y: number }): Viewport => ({
    zoom: next,
    x: middle.x - at.x * next,
    y: middle.y - at.y * next,
  })
  const view = about(under)
  if (axesOf(content, view, frame).every(isSeen)) return view
  const nearest = about({
    x: clamp(under.x, content.x, content.x + content.width),
    y: clamp(under.y, content.y, content.y + content.height),
  })
  const [across, down] = axesOf(content, nearest, frame)
  return { zoom: next, x: nearest.x + filling(across), y: nearest.y + filling(down) }
}
