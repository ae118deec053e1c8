import type { Point } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import { polygon } from '../roundedPath.ts'
import type { Theme } from '../theme.ts'
import { lineThrough } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { labelType, lineWidth, textLine, tickType, widestOf } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'
import { linearScale } from './linearScale.ts'
import { seriesLegend, seriesLook } from './seriesLook.ts'
import { spreadPlaces } from './spreadPlaces.ts'

/** One spoke: a dimension, with one value for each series; null where there is none. */
export interface RadarSpoke {
  readonly id: string
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** Where the innermost and the outermost ring stand. */
export interface RadarScale {
  readonly min: number
  readonly max: number
}

export interface RadarWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
  /** What the shapes show, in the order of a spoke's values: "Perceived", "Expected". */
  readonly series: readonly string[]
  readonly value: (value: number) => string
}

const mostRadius = 150
/** The lines of a label: the name and the values. */
const labelHeight = 32
const ringTextHeight = 14
const gap = 15
/** Rings that divide a scale into equal parts, the first that makes whole numbers. */
const ringCounts = [4, 3, 5, 6, 2]

interface Ground {
  readonly spokes: readonly RadarSpoke[]
  readonly centre: Point
  readonly radius: number
  readonly scale: RadarScale
  readonly words: RadarWords
  readonly theme: Theme
}

/** The direction of the n-th spoke, the first one upright, the rest clockwise. */
function towards({ spokes, centre }: Ground, n: number, length: number): Point {
  const angle = (n / spokes.length) * 2 * Math.PI
  return { x: centre.x + Math.sin(angle) * length, y: centre.y - Math.cos(angle) * length }
}

function ringsOf({ min, max }: RadarScale): number[] {
  const range = max - min
  const count = ringCounts.find((each) => Number.isInteger(range / each)) ?? 4
  return Array.from({ length: count }, (_, i) => min + (range * (i + 1)) / count)
}

function web(ground: Ground): Figure[] {
  const { spokes, centre, radius, scale, theme } = ground
  const lengthOf = linearScale(scale.min, scale.max, 0, radius)
  const rings = ringsOf(scale).map((ring): Figure => {
    const corners = spokes.map((_, n) => towards(ground, n, lengthOf(ring)))
    const ink = { stroke: ring === scale.max ? theme.border : theme.hairline, strokeWidth: 1 }
    return { is: 'path', d: polygon(corners), ink }
  })
  const ends = spokes.map((_, n) =>
    lineThrough([centre, towards(ground, n, radius)], { stroke: theme.hairline, strokeWidth: 1 }),
  )
  return [...rings, ...ends]
}

/** The numbers of the rings, each on a ground of its own, since shapes and points lie below. */
function ringTexts({ centre, radius, scale, words, theme }: Ground): Figure[] {
  const type = tickType(theme)
  const lengthOf = linearScale(scale.min, scale.max, 0, radius)
  const rings = ringsOf(scale)
  const each = Math.ceil((ringTextHeight * rings.length) / radius)
  const shown = rings.filter((_, i) => (rings.length - 1 - i) % each === 0)
  return shown.flatMap((ring) => {
    const text = words.value(ring)
    const width = Math.min(radius, lineWidth(text, type))
    const y = centre.y - lengthOf(ring)
    const x = centre.x + 6
    return [
      {
        is: 'rect',
        box: { x: x - 1, y: y - 6, width: width + 2, height: 12 },
        radius: 2,
        ink: { fill: theme.card },
      },
      ...textLine(text, { x, y: y + capsMiddle(type) }, type, width),
    ]
  })
}

/** The shape of one series: closed where each spoke has a value, else in pieces; its points on it. */
function shape(ground: Ground, series: number): Figure {
  const { spokes, scale, radius, words, theme } = ground
  const { color, line, mark } = seriesLook(series, theme)
  const lengthOf = linearScale(scale.min, scale.max, 0, radius)
  const points = spokes.map(({ values }, n) => {
    const value = values[series] ?? null
    const inside = value === null ? null : Math.max(scale.min, Math.min(scale.max, value))
    return inside === null ? null : towards(ground, n, lengthOf(inside))
  })
  const there = points.filter((point) => point !== null)
  const whole = there.length === spokes.length && there.length > 2
  const sides = points.flatMap((from, n): Figure[] => {
    const to = points[(n + 1) % points.length]
    return !whole && from && to && points.length > 1 ? [lineThrough([from, to], line)] : []
  })
  const closed: Figure[] = whole
    ? [
        ...(series === 0
          ? [{ is: 'path', d: polygon(there), ink: { fill: color, fillOpacity: 0.14 } } as const]
          : []),
        { is: 'path', d: polygon(there), ink: line },
      ]
    : sides
  const marks = spokes.flatMap(({ id, name, values }, n): Figure[] => {
    const point = points[n]
    const value = values[series]
    if (!point || typeof value !== 'number') return []
    const title = `${name}: ${words.series[series] ?? ''} ${words.value(value)}`
    return [{ is: 'group', of: `value ${series} ${id}`, title, figures: [mark(point)] }]
  })
  return { is: 'group', of: `series ${series}`, figures: [...closed, ...marks] }
}

/** The values of a spoke as they stand below its name. */
const valuesText = ({ values }: RadarSpoke, words: RadarWords) =>
  values.flatMap((value) => (value === null ? [] : [words.value(value)])).join(' · ')

function label(
  spoke: RadarSpoke,
  at: Point,
  anchor: 'start' | 'middle' | 'end',
  room: number,
  { words, theme }: Ground,
): Figure[] {
  const name = { ...labelType(theme), anchor }
  const small = { ...tickType(theme), anchor }
  return [
    ...textLine(spoke.name, { x: at.x, y: at.y - 8 + capsMiddle(name) }, name, room),
    ...textLine(valuesText(spoke, words), { x: at.x, y: at.y + 8 + capsMiddle(small) }, small, room),
  ]
}

/** Names at the ends of the spokes: above and below in rows of their own, at the sides one below the other. */
function labels(ground: Ground, width: number): Figure[] {
  const { spokes, centre, radius } = ground
  const ends = spokes.map((spoke, n) => ({ spoke, end: towards(ground, n, radius) }))
  const away = ({ end }: { readonly end: Point }) => end.x - centre.x
  const upright = ends.filter((each) => Math.abs(away(each)) < 1)
  const room = width - 2 * chartMargin
  const aboveOrBelow = upright.flatMap(({ spoke, end }) => {
    const y = end.y < centre.y ? end.y - gap - 8 : end.y + gap + 10
    return label(spoke, { x: centre.x, y }, 'middle', room, ground)
  })
  const atSide = (side: 1 | -1) => {
    const here = ends.filter((each) => away(each) * side >= 1).toSorted((a, b) => a.end.y - b.end.y)
    const places = spreadPlaces(
      here.map(({ end }) => end.y),
      labelHeight,
      centre.y - radius + 12,
      centre.y + radius - 4,
    )
    return here.flatMap(({ spoke, end }, i) => {
      const x = end.x + side * gap
      const space = side > 0 ? width - chartMargin - x : x - chartMargin
      const at = { x, y: places[i] ?? end.y }
      return label(spoke, at, side > 0 ? 'start' : 'end', space, ground)
    })
  }
  return [...aboveOrBelow, ...atSide(1), ...atSide(-1)]
}

/** What was perceived, and what was expected, dimension by dimension around a centre. */
export function radarChart(
  spokes: readonly RadarSpoke[],
  scale: RadarScale,
  words: RadarWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  if (!spokes.some(({ values }) => values.some((value) => value !== null)) || scale.max <= scale.min)
    return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const names = widestOf(
    spokes.flatMap((spoke) => [spoke.name, valuesText(spoke, words)]),
    labelType(theme),
  )
  const beside = Math.min(names + gap, width * 0.3)
  const atSides = Math.ceil((spokes.length - 1) / 2) * labelHeight
  const radius = Math.max(atSides / 2, Math.min(mostRadius, (width - 2 * chartMargin) / 2 - beside))
  const centre = { x: width / 2, y: head.bottom + labelHeight + gap + radius }
  const ground: Ground = { spokes, centre, radius, scale, words, theme }
  // Only an even number of spokes has one straight down, with its label below.
  const lowest = spokes.length % 2 === 0 ? labelHeight + gap : gap + 8
  const below = { left: chartMargin, right: width - chartMargin, top: centre.y + radius + lowest }
  const key = legend(seriesLegend(words.series, theme), below, theme)
  const series = words.series.map((_, n) => n).toReversed()
  return {
    figures: [
      ...head.figures,
      ...web(ground),
      ...series.map((n) => shape(ground, n)),
      ...ringTexts(ground),
      ...labels(ground, width),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
