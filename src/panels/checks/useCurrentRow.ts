import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { takesKeyboard } from './openChecks.ts'

/** The row of a list that the Tab key comes to. */
export interface CurrentRow {
  readonly at: number
  readonly onFocus: (event: FocusEvent) => void
  readonly focusRow: (index: number) => void
}

/**
 * Where the row that has the keyboard goes, because it was mended or switched off, the one that takes its place gets it. A list
 * that was opened in order to work in it takes the keyboard as it comes.
 */
export function useCurrentRow(rows: RefObject<HTMLTableSectionElement | null>, count: number): CurrentRow {
  const [at, setAt] = useState(0)
  const inside = useRef(false)
  const wanted = useRef<number | null>(null)
  const shownAt = Math.min(at, Math.max(0, count - 1))
  const focus = (index: number) => rows.current?.rows.item(index)?.focus()
  useEffect(() => {
    if (takesKeyboard()) rows.current?.rows.item(0)?.focus()
  }, [rows])
  useEffect(() => {
    const follow = ({ target }: globalThis.FocusEvent) => {
      inside.current = target instanceof Node && rows.current?.contains(target) === true
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [rows])
  useLayoutEffect(() => {
    const lost = inside.current && document.activeElement === document.body
    const next = wanted.current ?? (lost ? shownAt : null)
    wanted.current = null
    if (next !== null) focus(next)
  })
  return {
    at: shownAt,
    onFocus: ({ target }) => {
      const row = target.closest('tr')
      if (row) setAt(row.sectionRowIndex)
    },
    focusRow: (index) => {
      wanted.current = index
      focus(index)
      setAt(index)
    },
  }
}
