import type { Viewport } from '@xyflow/react'
import type { Box, Placed } from '#layout/placed.ts'
import { intersects } from './atPoint.ts'
import type { Frame } from './camera.ts'

/** What part of the drawing is held ready, and whether it is made of elements or painted. */
export interface Sight {
  readonly area: Box
  readonly painted: boolean
  /** The zoom at which a painted picture is sharp. */
  readonly zoom: number
}

/** More steps than this at once are painted: elements would make panning and zooming stutter. */
const mostElements = 220
/** How far beyond the view, in px of the drawing, things are held ready, so that panning meets what is there already. */
const beyond = 200
/** What is held ready grows by such tiles, in px of the drawing: a pan fetches little at a time. */
const tile = 320

/** The part of the drawing on screen. */
export const viewed = ({ x, y, zoom }: Viewport, { width, height }: Frame): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
})

const grown = ({ x, y, width, height }: Box, share: number): Box => ({
  x: x - width * share,
  y: y - height * share,
  width: width * (1 + 2 * share),
  height: height * (1 + 2 * share),
})

/** A box grown to whole tiles. */
function tiled({ x, y, width, height }: Box): Box {
  const left = Math.floor(x / tile) * tile
  const top = Math.floor(y / tile) * tile
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) / tile) * tile,
    height: Math.ceil((y + height - top) / tile) * tile,
  }
}

const around = ({ x, y, width, height }: Box, margin: number): Box => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** Whether one box holds as much of another as lies within the picture. */
const covers = (outer: Box, inner: Box, within: Box): boolean => {
  const left = Math.max(inner.x, within.x)
  const top = Math.max(inner.y, within.y)
  const right = Math.min(inner.x + inner.width, within.x + within.width)
  const bottom = Math.min(inner.y + inner.height, within.y + within.height)
  if (right <= left || bottom <= top) return true
  return (
    outer.x <= left && outer.y <= top && outer.x + outer.width >= right && outer.y + outer.height >= bottom
  )
}

function stepsWithin(placed: Placed, area: Box): number {
  let count = 0
  for (const { box } of placed.steps.values()) if (intersects(box, area)) count++
  return count
}

/** What should be held ready for a view. */
export function sightOf(placed: Placed, viewport: Viewport, frame: Frame): Sight {
  const view = viewed(viewport, frame)
  const painted = stepsWithin(placed, view) > mostElements
  return { area: painted ? grown(view, 0.25) : tiled(around(view, beyond)), painted, zoom: viewport.zoom }
}

/** Whether what is held ready still serves a view; a painted picture may be stretched a little while zooming goes on. */
export function stillServes(sight: Sight, placed: Placed, viewport: Viewport, frame: Frame): boolean {
  const view = viewed(viewport, frame)
  const ratio = viewport.zoom / sight.zoom
  if (sight.painted) return covers(sight.area, view, placed.bounds) && ratio > 0.98 && ratio < 1.02
  return covers(sight.area, around(view, beyond / 2), placed.bounds) && ratio < 2 && ratio > 0.8
}
