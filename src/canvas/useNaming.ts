import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { undo } from '#session/perform.ts'
import { session } from '#session/session.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * What typing a name on the canvas means: Enter, Tab and leaving the field write it, Escape lets all be as it was, and takes
 * back what was only just made. Keys that end a composition belong to the input method.
 */
export function useNaming<Field extends TextField>(
  before: string,
  fresh: boolean,
  write: (text: string) => void,
) {
  const field = useRef<Field>(null)
  const done = useRef(false)
  useLayoutEffect(() => {
    const take = () => {
      field.current?.focus({ preventScroll: true })
      field.current?.select()
    }
    if (!document.activeElement?.closest('[role="menu"]')) return take()
    // A menu that closes gives the focus back to its button, unless somebody else has taken it by then.
    const soon = setTimeout(take)
    return () => clearTimeout(soon)
  }, [])
  const finish = (keep: boolean) => {
    if (done.current) return
    done.current = true
    const text = (field.current?.value ?? '').replaceAll(/\s*\n\s*/g, ' ').trim()
    session.setState({ naming: null })
    if (!keep && fresh) undo()
    else if (keep && text !== before) write(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The search may be called from anywhere: what was typed is kept.
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) return finish(true)
    event.stopPropagation()
    // Older engines say by 229 that a key belongs to a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const undoing =
      event.key === 'z' && (event.ctrlKey || event.metaKey) && fresh && field.current?.value === ''
    if (undoing) {
      event.preventDefault()
      finish(false)
      return
    }
    if (event.key !== 'Enter' && event.key !== 'Tab' && event.key !== 'Escape') return
    event.preventDefault()
    const canvas = event.currentTarget.closest<HTMLElement>('[data-canvas]')
    finish(event.key !== 'Escape')
    canvas?.focus({ preventScroll: true })
  }
  return { ref: field, defaultValue: before, onKeyDown, onBlur: () => finish(true) }
}
