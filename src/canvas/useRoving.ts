import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import type { Id } from '#model/blueprint.ts'

/** Makes many things that take the keyboard one stop of the Tab key: the arrow keys walk along them. */
export interface Roving {
  readonly tabIndexOf: (id: Id) => 0 | -1
  /** For what holds them; each says by `data-stop` which it is. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  }
}

/** `back` and `on` are the keys that walk; Tab comes to the one that had the keyboard last. */
export function useRoving(ids: readonly Id[], back: string, on: string): Roving {
  const [last, setLast] = useState<Id | null>(null)
  const stop = last !== null && ids.includes(last) ? last : ids[0]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === on ? 1 : event.key === back ? -1 : 0
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
    const at = all.findIndex((each) => each === event.target)
    if (by === 0 || at < 0 || event.defaultPrevented) return
    event.preventDefault()
    all[at + by]?.focus()
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.dataset['stop']
    if (id !== undefined) setLast(id)
  }
  return { tabIndexOf: (id) => (id === stop ? 0 : -1), handlers: { onKeyDown, onFocus } }
}
