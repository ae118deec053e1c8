import type { ReactNode } from 'react'
import { useTurn } from './useTurn.ts'

/** What is shown in one turn or more: a little of it in the first, all of it in the last. */
export interface Part {
  readonly turns: number
  /** `turn` counts from 1. */
  readonly show: (turn: number) => ReactNode
}

/** Shows its parts one after the other, turn by turn. */
export function InTurn({ parts }: { readonly parts: readonly Part[] }) {
  const turn = useTurn(parts.reduce((sum, { turns }) => sum + turns, 0))
  const shown: ReactNode[] = []
  let left = turn
  for (const { turns, show } of parts) {
    if (left < 1) break
    shown.push(show(Math.min(left, turns)))
    left -= turns
  }
  return shown
}
