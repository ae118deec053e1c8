import { useSyncExternalStore } from 'react'
import { useSession } from '#session/session.ts'
import { type Checked, lastChecked, listenToChecks } from './checker.ts'

/** What the checks found last, a moment behind the edits; null until the open blueprint has been checked. */
export function useChecked(): Checked | null {
  const checked = useSyncExternalStore(listenToChecks, lastChecked)
  const document = useSession(({ blueprint }) => blueprint?.about.id)
  return checked?.blueprint.about.id === document ? checked : null
}
