import type { Box } from '#layout/placed.ts'
import type { ConnectorCourse } from './connectorCourse.ts'
import { emu, share } from './paintXml.ts'
import type { Geometry } from './slide.ts'
import { element } from './xml.ts'

/** Where a shape stands. */
export function frameXml(
  { x, y, width, height }: Box,
  attributes: Record<string, number | undefined> = {},
): string {
  return element('a:xfrm', attributes, [
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  ])
}

const guides = (values: readonly (readonly [name: string, value: number])[]) =>
  element(
    'a:avLst',
    {},
    values.map(([name, value]) => element('a:gd', { name, fmla: `val ${value}` })),
  )

/** The numbers of a path come in pairs, each a point of one of its pieces. */
const pieces = { M: 'a:moveTo', L: 'a:lnTo', Q: 'a:quadBezTo', C: 'a:cubicBezTo' } as const
const isPiece = (letter: string): letter is keyof typeof pieces => letter in pieces

/** Fine enough for curves in glyphs of a few points, in units for one of the path. */
const fine = 1000

function pathXml(d: string, { x, y, width, height }: Box): string {
  const at = (value: number, from: number) => Math.round((value - from) * fine)
  const parts = [...d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, letter = '', numbers = '']) => {
    if (!isPiece(letter)) return element('a:close')
    const points = [...numbers.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, left, top]) =>
      element('a:pt', { x: at(Number(left), x), y: at(Number(top), y) }),
    )
    return element(pieces[letter], {}, points)
  })
  return element(
    'a:path',
    { w: Math.max(1, Math.round(width * fine)), h: Math.max(1, Math.round(height * fine)) },
    parts,
  )
}

const customXml = (path: string) =>
  element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, [path]),
  ])

/** The form of a shape. */
export function geometryXml(geometry: Geometry): string {
  if (geometry.is === 'path') return customXml(pathXml(geometry.d, geometry.frame))
  const { name, roundness } = geometry
  const adjust = roundness === undefined ? [] : [['adj', share(Math.min(0.5, roundness))] as const]
  return element('a:prstGeom', { prst: name }, [guides(adjust)])
}

const quarter = 5_400_000

/** Where a connector runs, and how. */
export function courseXml({ preset, adjust, box, turned, flipH, flipV }: ConnectorCourse): string[] {
  const attributes = {
    rot: turned ? quarter : undefined,
    flipH: flipH ? 1 : undefined,
    flipV: flipV ? 1 : undefined,
  }
  const values = adjust.map((value, i) => [`adj${i + 1}`, share(value)] as const)
  return [frameXml(box, attributes), element('a:prstGeom', { prst: preset }, [guides(values)])]
}
