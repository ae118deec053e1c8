/** What is due when: the earliest comes out first, of several at the same time the one that went in first. */
export interface TimeQueue {
  readonly push: (time: number, item: number) => void
  /** Takes out the earliest item; −1 where there is none. */
  readonly pop: () => number
  /** The time of the item taken out last. */
  readonly now: () => number
  readonly size: () => number
  readonly clear: () => void
}

/** An empty queue: a binary heap, in arrays that grow. */
export function openTimeQueue(): TimeQueue {
  const times: number[] = []
  const turns: number[] = []
  const items: number[] = []
  let size = 0
  let turn = 0
  let now = 0
  const earlier = (time: number, its: number, at: number) => {
    const other = times[at] ?? 0
    return time < other || (time === other && its < (turns[at] ?? 0))
  }
  const put = (at: number, time: number, its: number, item: number) => {
    times[at] = time
    turns[at] = its
    items[at] = item
  }
  const move = (from: number, to: number) => put(to, times[from] ?? 0, turns[from] ?? 0, items[from] ?? 0)
  const push = (time: number, item: number) => {
    let at = size++
    for (let above = (at - 1) >> 1; at > 0 && earlier(time, turn, above); above = (at - 1) >> 1) {
      move(above, at)
      at = above
    }
    put(at, time, turn++, item)
  }
  const sink = (time: number, its: number, item: number) => {
    let at = 0
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && earlier(times[below + 1] ?? 0, turns[below + 1] ?? 0, below)) below++
      if (earlier(time, its, below)) break
      move(below, at)
      at = below
    }
    put(at, time, its, item)
  }
  const pop = () => {
    if (size === 0) return -1
    const first = items[0] ?? -1
    now = times[0] ?? 0
    size--
    if (size > 0) sink(times[size] ?? 0, turns[size] ?? 0, items[size] ?? 0)
    return first
  }
  const clear = () => {
    size = 0
    turn = 0
    now = 0
  }
  return { push, pop, now: () => now, size: () => size, clear }
}
