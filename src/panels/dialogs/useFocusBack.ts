import { useEffect, useState } from 'react'

/** Gives the keyboard back to what had it before a dialog, once the dialog is gone and nothing else has taken it; that element is returned. */
export function useFocusBack(): Element | null {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body
        if (isFree && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true })
      })
    },
    [before],
  )
  return before
}
