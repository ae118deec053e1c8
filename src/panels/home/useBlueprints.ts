import { useEffect, useState } from 'react'
import { watchLibrary } from '#commands/library.ts'
import type { LibraryEntry } from '#persistence/library.ts'

/** The blueprints kept on this device, as they are now; null until they are known. */
export function useBlueprints(): readonly LibraryEntry[] | null {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null)
  useEffect(() => watchLibrary(setEntries), [])
  return entries
}
