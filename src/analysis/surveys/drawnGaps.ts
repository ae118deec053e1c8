import type { Blueprint, Id, Survey } from '#model/blueprint.ts'
import { type GapLevel, type GapMark, gapsOnBlueprint, surveyShown } from './gapsOnBlueprint.ts'
import { makeReady, readySurvey } from './resultOf.ts'

/** A gap as it is drawn: the same object for the same level and text. */
interface Shown {
  readonly level: GapLevel
  readonly text: string
}

/** What a drawing shows of a survey. */
export interface ShownGaps {
  readonly steps: ReadonlyMap<Id, Shown>
  readonly touchpoints: ReadonlyMap<Id, Shown>
  readonly of: {
    readonly survey: string
    readonly against: 'expectation' | 'mean'
    /** Up to so much above and below is as expected, and more than so much below is far below. */
    readonly limits: { readonly near: number; readonly far: number }
  }
}

const shown = new Map<string, Shown>()

/** Drawings compare what they show by identity. */
function sameFor(level: GapLevel, text: string): Shown {
  const key = `${level} ${text}`
  const known = shown.get(key) ?? { level, text }
  shown.set(key, known)
  return known
}

/** "−0.5", "+1.25", "0"; a perception has no sign. */
export function gapText(value: number, against: 'expectation' | 'mean'): string {
  const size = String(Math.round(Math.abs(value) * 100) / 100)
  if (against === 'mean' || size === '0') return size
  return `${value < 0 ? '−' : '+'}${size}`
}

/** What a survey, or the last of the list, says of each place of a blueprint; null where there is no survey. */
export function drawnGaps(blueprint: Blueprint, survey: Id | null): ShownGaps | null {
  const looked = surveyShown(blueprint, survey)
  return looked && gapsDrawn(blueprint, looked)
}

/** The same, as far as it can be had at once: a large survey is reckoned up beside this thread, and `onReady` tells of it. */
export function drawnGapsSoFar(blueprint: Blueprint, survey: Id | null): ShownGaps | null {
  const looked = surveyShown(blueprint, survey)
  if (!looked) return null
  makeReady(looked)
  const ready = readySurvey(looked)
  return ready && gapsDrawn(blueprint, ready)
}

function gapsDrawn(blueprint: Blueprint, looked: Survey): ShownGaps {
  const { steps, touchpoints, against, limits } = gapsOnBlueprint(blueprint, looked)
  const drawn = (marks: ReadonlyMap<Id, GapMark>) =>
    new Map([...marks].map(([id, { level, value }]) => [id, sameFor(level, gapText(value, against))]))
  return {
    steps: drawn(steps),
    touchpoints: drawn(touchpoints),
    of: { survey: looked.title, against, limits },
  }
}
