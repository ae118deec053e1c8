import { marksOf } from '#analysis/marksOf.ts'
import { type CriticalPathOf, lookOf } from '#analysis/quality/lookOf.ts'
import { drawnGaps } from '#analysis/surveys/drawnGaps.ts'
import { timing } from '#analysis/time/timing.ts'
import { withLookLegend } from '#drawing/drawBlueprint.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import { themes } from '#drawing/theme.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import type { Words } from '#i18n/words.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'

/** What a person has switched on over the drawing. */
export interface Laid {
  readonly heat: boolean
  readonly criticalPath: boolean
  readonly emotion: boolean
  /** Whose survey tints the drawing, null for the last of the list, with the complaints; nothing where none does. */
  readonly gaps?: { readonly survey: Id | null } | null
}

const criticalPathOf: CriticalPathOf = (blueprint) => timing(blueprint).critical

const nothing: Laid = { heat: false, criticalPath: false, emotion: false }

/** What a drawing of a whole blueprint is made from, with its few words in one language. */
export function sheetOf(blueprint: Blueprint, placed: Placed, t: Words, laid: Laid = nothing): Sheet {
  const words = drawingWords(t)
  const surveyed = laid.gaps
  const look = lookOf(blueprint, 'draw', {
    ...laid,
    criticalPath: laid.criticalPath ? criticalPathOf : null,
    gaps: surveyed ? (now) => drawnGaps(now, surveyed.survey) : null,
    complaints: Boolean(surveyed),
  })
  const felt = look.emotion ? withEmotionStrip(placed, look.emotion.lane) : placed
  const roomy = withLookLegend(felt, look, words, themes.paper)
  return { blueprint, placed: roomy, marks: marksOf(blueprint), words, look }
}
