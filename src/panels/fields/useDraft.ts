import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { undoByKey } from './undoByKey.ts'

/** What a text field is given so that nothing is written while somebody types. */
export interface Draft {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

interface Keeping {
  /** What the document has, as text. */
  readonly shown: string
  /** Keeps what was typed, or says in words why it cannot be kept. */
  readonly keep: (typed: string) => string | null
  /** Told why what was typed is not kept, and null once that is over. */
  readonly tell: (problem: string | null) => void
  /** Told where a draft that cannot be kept is about to be lost, because its field goes. */
  readonly lose?: (typed: string, problem: string) => void
}

/**
 * A field's text while somebody types: kept on Enter and on leaving, restored by Escape, nothing in between. Enter that ends a
 * composition is no Enter. Undo and redo with nothing typed are those of the document.
 */
export function useDraft(keeping: Keeping): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, keeping })
  useLayoutEffect(() => {
    latest.current = { draft, keeping }
  })

  const settle = () => {
    const { draft: typed, keeping: now } = latest.current
    if (typed === null) return
    const why = typed === now.shown ? null : now.keep(typed)
    now.tell(why)
    if (why !== null) return
    latest.current.draft = null
    setDraft(null)
  }
  const restore = () => {
    latest.current.draft = null
    setDraft(null)
    keeping.tell(null)
  }

  useEffect(() => () => keepWhatIsLeft(latest.current), [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      settle()
    } else if (event.key === 'Escape' && latest.current.draft !== null) {
      event.stopPropagation()
      event.preventDefault()
      restore()
    } else if (latest.current.draft === null || latest.current.draft === keeping.shown) undoByKey(event)
  }
  const onText = (text: string) => {
    latest.current.draft = text
    setDraft(text)
    keeping.tell(null)
  }
  return { text: draft ?? keeping.shown, onText, onKeyDown, onBlur: settle }
}

/** A field can go while its draft is fresh: another step is selected before the browser says that the focus has left. */
function keepWhatIsLeft({ draft, keeping }: { draft: string | null; keeping: Keeping }): void {
  if (draft === null || draft === keeping.shown) return
  const why = keeping.keep(draft)
  if (why !== null) keeping.lose?.(draft, why)
}
