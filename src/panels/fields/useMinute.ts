import { useSyncExternalStore } from 'react'
import { instantAt } from './instantText.ts'

const minute = (): string => instantAt(Date.now())

function eachMinute(tell: () => void): () => void {
  const timer = setInterval(tell, 20_000)
  return () => clearInterval(timer)
}

/** The minute that it is, as an instant: what is past its limit changes with it. */
export const useMinute = (): string => useSyncExternalStore(eachMinute, minute)
