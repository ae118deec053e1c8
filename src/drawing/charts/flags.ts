import type { Figure, Ink } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { uprightLine } from './axes.ts'
import { labelType, lineWidth, shortened, textLine } from './chartText.ts'

/** A place along a plot with a text above it. */
export interface Flag {
  readonly id: string
  readonly x: number
  readonly text: string
  /** Where its pole ends, in px. */
  readonly foot: number
  readonly ink: Ink
}

/** A flag in its row above the plot; row 0 is the lowest. The text stands between `left` and `right`. */
export interface PlacedFlag extends Flag {
  readonly row: number
  readonly left: number
  readonly right: number
}

const rowHeight = 18
const beside = 5
const apart = 8

type Spot = Pick<PlacedFlag, 'x' | 'row' | 'left' | 'right'>

/** The poles of higher flags that run through the text of a lower one. */
const crossed = (lower: Spot, higher: Spot) =>
  lower.row < higher.row && higher.x > lower.left - 3 && higher.x < lower.right + 3

const collide = (a: Spot, b: Spot) => a.row === b.row && a.left < b.right + apart && b.left < a.right + apart

/** At the pole's right, at its left, or above it, as far as there is room. */
function spots({ x }: Flag, width: number, left: number, right: number): Pick<Spot, 'left' | 'right'>[] {
  const start = Math.max(left, Math.min(right - width, x - width / 2))
  return [x + beside, x - beside - width, start]
    .filter((from) => from >= left && from + width <= right)
    .map((from) => ({ left: from, right: from + width }))
}

/** A way to hang some flags: the less it costs, the better it reads. */
interface Way {
  readonly flags: readonly PlacedFlag[]
  readonly cost: number
}

/** Ways that are followed further at the same time. */
const mostWays = 12

/** The ways to hang one more flag: low rows cost little, a pole through a text costs most. */
function ways(way: Way, flag: Flag, rows: number, beside: readonly Pick<Spot, 'left' | 'right'>[]): Way[] {
  return beside.flatMap((spot, side) =>
    Array.from({ length: rows }, (_, row): PlacedFlag => ({ ...flag, ...spot, row }))
      .filter((placed) => !way.flags.some((other) => collide(placed, other)))
      .map((placed) => {
        const through = way.flags.filter((other) => crossed(placed, other) || crossed(other, placed)).length
        const cost = way.cost + placed.row + through * 20 + side * 0.1
        return { flags: [...way.flags, placed], cost }
      }),
  )
}

/** Hangs flags between `left` and `right` so that no text meets another. */
export function placeFlags(
  flags: readonly Flag[],
  left: number,
  right: number,
  theme: Theme,
): readonly PlacedFlag[] {
  const type = labelType(theme)
  let best: readonly Way[] = [{ flags: [], cost: 0 }]
  for (const flag of flags) {
    const cut = { ...flag, text: shortened(flag.text, type, right - left) }
    const places = spots(cut, Math.min(right - left, lineWidth(cut.text, type)), left, right)
    best = best
      .flatMap((way) => ways(way, cut, flags.length, places))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, mostWays)
  }
  return best[0]?.flags ?? []
}

/** The height that flags take above the plot, in px. */
export const flagsHeight = (flags: readonly PlacedFlag[]): number =>
  flags.length === 0 ? 0 : (Math.max(...flags.map(({ row }) => row)) + 1) * rowHeight + 4

/** Poles first, then the texts, each on a ground of its own; `top` is the upper edge of the plot. */
export function drawFlags(flags: readonly PlacedFlag[], top: number, theme: Theme): Figure[] {
  const type = labelType(theme)
  const bottomOf = ({ row }: PlacedFlag) => top - 4 - row * rowHeight
  const poles = flags.map((flag) => uprightLine(flag.x, bottomOf(flag) - rowHeight + 3, flag.foot, flag.ink))
  const texts = flags.map((flag): Figure => {
    const { left, right } = flag
    const y = bottomOf(flag) - rowHeight / 2 + capsMiddle(type)
    const box = {
      x: left - 2,
      y: bottomOf(flag) - rowHeight + 1,
      width: right - left + 4,
      height: rowHeight - 2,
    }
    return {
      is: 'group',
      of: `flag ${flag.id}`,
      figures: [
        { is: 'rect', box, radius: 3, ink: { fill: theme.card } },
        ...textLine(flag.text, { x: left, y }, type),
      ],
    }
  })
  return [...poles, ...texts]
}
