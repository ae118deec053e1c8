import { withRoom } from './withRoom.ts'

/** What a newcomer wants of a scale: a number that is there, or a new one in a gap; equal ranks in a gap share their number. */
export type Slot =
  | { readonly is: 'on'; readonly index: number }
  | { readonly is: 'gap'; readonly index: number; readonly rank: number }

interface Fitted {
  readonly scale: readonly number[]
  /** One for each slot. */
  readonly numbers: readonly number[]
}

/** Numbers for all slots at once, so that they keep their order among themselves and among what is there. */
export function fitted(scale: readonly number[], slots: readonly Slot[]): Fitted {
  const ranks = new Map<number, number[]>()
  for (const slot of slots) {
    if (slot.is === 'on') continue
    const known = ranks.get(slot.index) ?? []
    if (!known.includes(slot.rank))
      ranks.set(
        slot.index,
        [...known, slot.rank].toSorted((a, b) => a - b),
      )
  }
  const roomy = withRoom(scale, new Map([...ranks].map(([gap, each]) => [gap, each.length])))
  const numbers = slots.map((slot) => {
    if (slot.is === 'on') return roomy.scale[slot.index] ?? 0
    return roomy.added.get(slot.index)?.[ranks.get(slot.index)?.indexOf(slot.rank) ?? 0] ?? 0
  })
  return { scale: roomy.scale, numbers }
}
