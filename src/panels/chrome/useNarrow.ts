import { useSyncExternalStore } from 'react'

/** As wide as a phone held upright, in px; the style sheets use the same number. */
const narrow = window.matchMedia('(max-width: 700px)')

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

export const isNarrow = (): boolean => narrow.matches

/** Whether the screen is too narrow for panels beside the canvas. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)
