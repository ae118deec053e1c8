import type { Laid } from '#exporters/sheetOf.ts'
import type { SessionState } from '#session/sessionState.ts'

/** What is laid over the drawing at this moment, so that a file shows what the screen does. */
export const laidNow = ({ overlays, view, survey }: SessionState): Laid => ({
  ...overlays,
  gaps: view === 'measure' ? { survey } : null,
})
