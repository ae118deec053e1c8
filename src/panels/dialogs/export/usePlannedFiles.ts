import { useEffect, useState } from 'react'
import type { ExportChoice } from '#commands/exportChoice.ts'
import { type PlannedFile, plannedFiles } from '#commands/plannedFiles.ts'
import { type Language, loadAllWords } from '#i18n/words.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { useToday } from '../../fields/useToday.ts'

/** The language whose words were asked for last and are there. */
function useLoaded(language: Language): Language | null {
  const [loaded, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    let wanted = true
    // Without its words names are in English; why they cannot be had the export says.
    void loadAllWords(language)
      .catch(() => undefined)
      .then(() => wanted && setLoaded(language))
    return () => {
      wanted = false
    }
  }, [language])
  return loaded
}

/** The files that a choice asks for now. */
export function usePlannedFiles(choice: ExportChoice): readonly PlannedFile[] {
  const today = useToday()
  const language = useSession((state) => state.language)
  useLoaded(choice.language ?? language)
  const situation = useSessionPieces(({ blueprint, selection }) => ({ blueprint, selection }))
  return situation.blueprint ? plannedFiles(choice, { ...situation, language }, today) : []
}
