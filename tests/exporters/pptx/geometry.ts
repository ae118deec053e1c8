import type { Box, Point } from '#layout/placed.ts'
import { type Element, elementsOf } from '../xlsx/readXml.ts'

/*
 * Where things of a slide are, worked out from what the format says of boxes that are turned and mirrored and of the shapes that it
 * knows by name. Lengths in pt.
 */

const emuInPt = 12_700
const whole = 100_000

const attribute = (element: Element | undefined, name: string): number =>
  Number(element?.attributes[name] ?? 0)

/** The frame of a shape before it is turned. */
export function frameOf(shape: Element): Box {
  const [offset] = elementsOf(shape, 'a:off')
  const [size] = elementsOf(shape, 'a:ext')
  return {
    x: attribute(offset, 'x') / emuInPt,
    y: attribute(offset, 'y') / emuInPt,
    width: attribute(size, 'cx') / emuInPt,
    height: attribute(size, 'cy') / emuInPt,
  }
}

/** The points of a connector's line within a box of so much width and height. */
function pointsInBox(preset: string, adjust: readonly number[], { width: w, height: h }: Box): Point[] {
  const [a = 0.5, b = 0.5, c = 0.5] = adjust
  const courses: Record<string, readonly (readonly [number, number])[]> = {
    line: [
      [0, 0],
      [w, h],
    ],
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [w * a, 0],
      [w * a, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w, h * b],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w * c, h * b],
      [w * c, h],
      [w, h],
    ],
  }
  const course = courses[preset]
  if (!course) throw new Error(`${preset} is no connector`)
  return course.map(([x, y]) => ({ x, y }))
}

/** The points of a connector's line on the slide, from its start to its end. */
export function pointsOf(connector: Element): Point[] {
  const [form] = elementsOf(connector, 'a:prstGeom')
  const [frame] = elementsOf(connector, 'a:xfrm')
  const box = frameOf(connector)
  const adjust = elementsOf(connector, 'a:gd').map(
    ({ attributes }) => Number((attributes['fmla'] ?? '').replace('val ', '')) / whole,
  )
  const turn = (attribute(frame, 'rot') / 60_000 / 180) * Math.PI
  const [flipH, flipV] = [attribute(frame, 'flipH') === 1, attribute(frame, 'flipV') === 1]
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return pointsInBox(form?.attributes['prst'] ?? '', adjust, box).map(({ x, y }) => {
    const across = (x - box.width / 2) * (flipH ? -1 : 1)
    const down = (y - box.height / 2) * (flipV ? -1 : 1)
    return {
      x: middle.x + across * Math.cos(turn) - down * Math.sin(turn),
      y: middle.y + across * Math.sin(turn) + down * Math.cos(turn),
    }
  })
}

/** Where a rectangle, a rounded one or a decision is taken hold of: 0 above, 1 left, 2 below, 3 right. */
export function siteOf(shape: Element, site: number): Point {
  const { x, y, width, height } = frameOf(shape)
  const places = [
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x: x + width, y: y + height / 2 },
  ]
  const place = places[site]
  if (!place) throw new Error(`there is no site ${site}`)
  return place
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
