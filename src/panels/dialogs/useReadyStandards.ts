import { useEffect, useState } from 'react'
import { useSession } from '#session/session.ts'
import { loadReadyStandards, type ReadyStandard } from '#templates/standards/readyStandards.ts'

/** The catalogue in the language of the interface; null while it is fetched, `broken` where it cannot be. */
export function useReadyStandards(): readonly ReadyStandard[] | 'broken' | null {
  const language = useSession((state) => state.language)
  const [catalogue, setCatalogue] = useState<readonly ReadyStandard[] | 'broken' | null>(null)
  useEffect(() => {
    let wanted = true
    void loadReadyStandards(language).then(
      (ready) => (wanted ? setCatalogue(ready) : undefined),
      () => (wanted ? setCatalogue('broken') : undefined),
    )
    return () => {
      wanted = false
    }
  }, [language])
  return catalogue
}
