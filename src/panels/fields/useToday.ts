import { useSyncExternalStore } from 'react'

/** The day as the person's calendar has it, ISO 8601. */
const today = (): string => new Date().toLocaleDateString('sv')

function eachMinute(tell: () => void): () => void {
  const timer = setInterval(tell, 60_000)
  return () => clearInterval(timer)
}

/** The day that it is; what is overdue changes at midnight. */
export const useToday = (): string => useSyncExternalStore(eachMinute, today)
