import { useSyncExternalStore } from 'react'

/** As wide as a phone held upright, in px; the style sheets use the same number. */
const narrow = window.matchMedia('(max-width: 700px)')
/** Too narrow for all that stands in the top bar. */
const crowded = window.matchMedia('(max-width: 880px)')

const listenTo = (query: MediaQueryList) => (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

const listenToNarrow = listenTo(narrow)
const listenToCrowded = listenTo(crowded)

export const isNarrow = (): boolean => narrow.matches
const isCrowded = (): boolean => crowded.matches

/** Whether the screen is too narrow for panels beside the canvas. */
export const useNarrow = (): boolean => useSyncExternalStore(listenToNarrow, isNarrow)

/** Whether the screen is too narrow for menus side by side. */
export const useCrowded = (): boolean => useSyncExternalStore(listenToCrowded, isCrowded)
