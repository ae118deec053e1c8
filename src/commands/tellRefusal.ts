import type { Refusal } from '#edits/edit.ts'
import { wordsIn } from '#i18n/words.ts'
import { session, tell } from '#session/session.ts'

/** Says why an edit was not made; true where it was made. */
export function accepted(refusal: Refusal | null): boolean {
  if (!refusal) return true
  const t = wordsIn(session.getState().language)
  if (refusal.why !== 'nothingToDo') tell({ tone: 'refusal', text: t(`refusals.${refusal.why}`) })
  return false
}
