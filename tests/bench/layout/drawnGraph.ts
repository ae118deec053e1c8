/** A rectangle of a drawing, px. */
export interface DrawnBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnPoint {
  readonly x: number
  readonly y: number
}

export interface DrawnLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly DrawnPoint[]
}

/** Boxes and the lines between them, whoever has laid them out. */
export interface DrawnGraph {
  readonly boxes: ReadonlyMap<string, DrawnBox>
  readonly lines: readonly DrawnLine[]
}

/** A horizontal or vertical piece of a line: `at` on the one axis, `start` to `end` on the other. */
interface Piece {
  readonly line: DrawnLine
  readonly at: number
  readonly start: number
  readonly end: number
}

/** What a reader pays for: the fewer the better. */
export interface Costs {
  readonly crossings: number
  /** px */
  readonly length: number
  readonly bends: number
}

/** What must not be at all. */
export interface Faults {
  readonly throughBoxes: number
  readonly overlappingBoxes: number
  /** Two lines that have no end in common, on top of each other. */
  readonly onOneLine: number
  readonly looseEnds: number
  readonly slanted: number
  readonly missing: number
}

const hair = 0.5

/** Crossings are those of a horizontal with a vertical piece of another line, ends not counted. */
export function costsOf({ lines }: DrawnGraph): Costs {
  const { across, down } = piecesOf(lines)
  let crossings = 0
  for (const piece of across)
    for (const other of down)
      if (
        other.line !== piece.line &&
        inside(other.at, piece.start, piece.end) &&
        inside(piece.at, other.start, other.end)
      )
        crossings++
  const all = [...across, ...down]
  return {
    crossings,
    length: all.reduce((sum, { start, end }) => sum + end - start, 0),
    bends: lines.reduce((sum, line) => sum + Math.max(0, cornersOf(line.points).length - 2), 0),
  }
}

export function faultsOf({ boxes, lines }: DrawnGraph): Faults {
  const { across, down, slanted } = piecesOf(lines)
  const list = [...boxes.values()]
  const through = new Set<string>()
  const cuts = (line: DrawnLine, x: readonly [number, number], y: readonly [number, number]) =>
    boxes.forEach((box, id) => {
      const apart =
        x[1] <= box.x + 1 ||
        x[0] >= box.x + box.width - 1 ||
        y[1] <= box.y + 1 ||
        y[0] >= box.y + box.height - 1
      if (!apart) through.add(`${line.id} ${id}`)
    })
  for (const { line, at, start, end } of across) cuts(line, [start, end], [at, at])
  for (const { line, at, start, end } of down) cuts(line, [at, at], [start, end])
  return {
    throughBoxes: through.size,
    overlappingBoxes: list.reduce(
      (sum, box, i) => sum + list.slice(i + 1).filter((other) => overlap(box, other)).length,
      0,
    ),
    onOneLine: sharedLines(across) + sharedLines(down),
    looseEnds: lines.filter(
      ({ from, to, points }) =>
        points.length > 0 && !(touches(points[0], boxes.get(from)) && touches(points.at(-1), boxes.get(to))),
    ).length,
    slanted,
    missing: lines.filter(({ points }) => points.length < 2).length,
  }
}

const inside = (value: number, start: number, end: number) => value > start + hair && value < end - hair

const overlap = (a: DrawnBox, b: DrawnBox) =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1

function touches(point: DrawnPoint | undefined, box: DrawnBox | undefined): boolean {
  if (!point || !box) return false
  const near = 1.5
  return (
    point.x >= box.x - near &&
    point.x <= box.x + box.width + near &&
    point.y >= box.y - near &&
    point.y <= box.y + box.height + near
  )
}

/** The points at which a line turns, and its two ends. */
function cornersOf(points: readonly DrawnPoint[]): DrawnPoint[] {
  const corners: DrawnPoint[] = []
  for (const point of points) {
    const last = corners.at(-1)
    const before = corners.at(-2)
    if (last && same(last.x, point.x) && same(last.y, point.y)) continue
    const straight =
      last &&
      before &&
      ((same(before.x, last.x) && same(last.x, point.x)) || (same(before.y, last.y) && same(last.y, point.y)))
    if (straight) corners.pop()
    corners.push(point)
  }
  return corners
}

const same = (a: number, b: number) => Math.abs(a - b) < 0.01

function piecesOf(lines: readonly DrawnLine[]): { across: Piece[]; down: Piece[]; slanted: number } {
  const across: Piece[] = []
  const down: Piece[] = []
  let slanted = 0
  for (const line of lines) {
    const corners = cornersOf(line.points)
    corners.slice(1).forEach((to, i) => {
      const from = corners[i] ?? to
      if (same(from.y, to.y))
        across.push({ line, at: to.y, start: Math.min(from.x, to.x), end: Math.max(from.x, to.x) })
      else if (same(from.x, to.x))
        down.push({ line, at: to.x, start: Math.min(from.y, to.y), end: Math.max(from.y, to.y) })
      else slanted++
    })
  }
  return { across, down, slanted }
}

function sharedLines(pieces: readonly Piece[]): number {
  const sorted = pieces.toSorted((a, b) => a.at - b.at)
  let shared = 0
  sorted.forEach((piece, i) => {
    for (const other of sorted.slice(i + 1)) {
      if (other.at - piece.at >= 0.75) break
      const related = other.line.from === piece.line.from || other.line.to === piece.line.to
      const common = Math.min(piece.end, other.end) - Math.max(piece.start, other.start)
      if (other.line !== piece.line && !related && common > 1) shared++
    }
  })
  return shared
}
