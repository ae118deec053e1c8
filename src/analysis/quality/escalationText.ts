import type { Standard } from '#model/blueprint.ts'
import { type DurationWords, durationText } from '#model/duration.ts'

interface EscalationWords {
  readonly duration: DurationWords
  /** "after 2 h: Shift leader" */
  readonly level: (time: string, to: string) => string
}

/** The chain of an escalation in one line, each level with the time since the matter was opened; null where there is none. */
export function escalationText(
  { escalation = [] }: Pick<Standard, 'escalation'>,
  words: EscalationWords,
): string | null {
  if (escalation.length === 0) return null
  let seconds = 0
  const levels = escalation.map(({ afterSeconds, to }) => {
    seconds += afterSeconds
    return words.level(durationText(seconds, words.duration), to)
  })
  return levels.join(' → ')
}
