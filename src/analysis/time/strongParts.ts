/** The ways out of each place of a graph. */
export type Graph = readonly (readonly { readonly to: number }[])[]

/** The parts of a graph within which every place can be reached from every other. */
export interface StrongParts {
  /** Each part before those that lead to it. */
  readonly parts: readonly (readonly number[])[]
  /** The number of the part of each place. */
  readonly partOf: readonly number[]
}

interface Walked {
  readonly at: number
  readonly ways: Iterator<{ readonly to: number }>
  /** The earliest place still open that can be reached from here, by its number. */
  low: number
}

/** The strongly connected parts of a graph (Tarjan 1972), without recursion. Only the ways that are let through count. */
export function strongParts(
  graph: Graph,
  lets: (from: number, to: number) => boolean = () => true,
): StrongParts {
  const numbers = graph.map(() => -1)
  const partOf = graph.map(() => -1)
  const parts: number[][] = []
  const open: number[] = []
  const path: Walked[] = []
  let count = 0
  const enter = (at: number) => {
    numbers[at] = count
    open.push(at)
    path.push({ at, ways: (graph[at] ?? [])[Symbol.iterator](), low: count++ })
  }
  const leave = (walked: Walked) => {
    path.pop()
    const above = path.at(-1)
    if (above) above.low = Math.min(above.low, walked.low)
    if (walked.low !== numbers[walked.at]) return
    const part = open.splice(open.lastIndexOf(walked.at))
    for (const each of part) partOf[each] = parts.length
    parts.push(part)
  }
  const follow = (walked: Walked, to: number) => {
    if (!lets(walked.at, to)) return
    if (numbers[to] === -1) enter(to)
    else if (partOf[to] === -1) walked.low = Math.min(walked.low, numbers[to] ?? 0)
  }
  graph.forEach((_, root) => {
    if (numbers[root] === -1) enter(root)
    for (let walked = path.at(-1); walked; walked = path.at(-1)) {
      const way = walked.ways.next()
      if (way.done) leave(walked)
      else follow(walked, way.value.to)
    }
  })
  return { parts, partOf }
}

/** True where a part is a loop: several places, or one that leads to itself. */
export function isLoop(graph: Graph, part: readonly number[]): boolean {
  const [only] = part
  return part.length > 1 || (only !== undefined && (graph[only] ?? []).some(({ to }) => to === only))
}
