import { type KeyboardEvent, useId, useState } from 'react'
import { undoByKey } from '../fields/undoByKey.ts'

/** A list that the keys of a text field walk through while the focus stays in the field. */
export interface ListKeys {
  /** The id of the list's element. */
  readonly list: string
  /** The id of the element of an entry. */
  readonly entry: (at: number) => string
  /** The entry that Enter takes; −1 where there is none. */
  readonly at: number
  readonly move: (at: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Keys for a list of `count` entries: arrows and pages move, Enter takes. Undo is the document's while nothing is typed. */
export function useListKeys(count: number, take: (at: number) => void): ListKeys {
  const id = useId()
  const [wanted, move] = useState(0)
  const at = Math.min(wanted, count - 1)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Older engines say by 229 that a key belongs to a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const by = steps[event.key]
    if (event.key === 'Enter') take(at)
    else if (by !== undefined) move(Math.max(0, Math.min(count - 1, at + by)))
    else if (event.currentTarget.value === '') undoByKey(event)
    if (event.key === 'Enter' || by !== undefined) event.preventDefault()
  }
  return { list: `${id}list`, entry: (each) => `${id}entry${each}`, at, move, onKeyDown }
}
