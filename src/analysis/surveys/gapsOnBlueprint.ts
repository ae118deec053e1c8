import type { Blueprint, Id, Survey } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { meanOf } from './spread.ts'
import { resultOf } from './resultOf.ts'
import type { ItemResult, SurveyResult } from './surveyResult.ts'
import { zoneOf } from './zone.ts'

/** How a place of the service stands with its customers; `farBelow` is a gap of more than four bands. */
export const gapLevels = ['farBelow', 'below', 'expected', 'above'] as const
export type GapLevel = (typeof gapLevels)[number]

/** Gaps of so many bands below zero are far below. */
const farBands = 4

/** What customers say of a step or a touchpoint. */
export interface GapMark {
  readonly level: GapLevel
  /** The gap, or the perception where the survey asks for no expectation. */
  readonly value: number
  /** The items behind it, the worst first; none where only its dimensions were asked about. */
  readonly items: readonly Id[]
  readonly dimensions: readonly Dimension[]
}

/** What a survey says of each place of a blueprint; what it does not ask about is not named. */
export interface GapsOnBlueprint {
  readonly survey: Id
  /** `gap`: perception minus expectation. `mean`: perceptions against the mean of all items of the survey. */
  readonly against: 'expectation' | 'mean'
  /** Gaps or differences within `near` of 0 are as expected, those of more than `far` below are far below. */
  readonly limits: { readonly near: number; readonly far: number }
  readonly steps: ReadonlyMap<Id, GapMark>
  readonly touchpoints: ReadonlyMap<Id, GapMark>
}

/** The survey that is looked at: the one named where it is there, else the last of the list; null where there is none. */
export const surveyShown = (
  { surveys }: Pick<Blueprint, 'surveys'>,
  id: Id | null,
): Blueprint['surveys'] extends ReadonlyMap<Id, infer S> ? S | null : never =>
  (id === null ? undefined : surveys.get(id)) ?? inOrder(surveys).at(-1) ?? null

interface Scale {
  readonly result: SurveyResult
  /** What a value is held against. */
  readonly zero: number
}

function markOf(
  value: number | null,
  items: readonly ItemResult[],
  dimensions: readonly Dimension[],
  { result, zero }: Scale,
): GapMark | null {
  if (value === null) return null
  const from = value - zero
  const zone = zoneOf(from, result.band)
  const level = zone === 'below' && from < -farBands * result.band ? 'farBelow' : zone
  const worstFirst = items.toSorted((a, b) => (a.value?.mean ?? 0) - (b.value?.mean ?? 0))
  return { level, value, items: worstFirst.map(({ id }) => id), dimensions }
}

const meanOfItems = (items: readonly ItemResult[]) => meanOf(items.map(({ value }) => value?.mean))

/**
 * What a survey says of each step and touchpoint. A step has the mean of the items that name it, else that of its touchpoints. A
 * touchpoint has the mean of the items that name its step and ask about one of its dimensions, else that of its dimensions.
 */
export function gapsOnBlueprint(
  { touchpoints, steps }: Pick<Blueprint, 'touchpoints' | 'steps'>,
  survey: Survey,
): GapsOnBlueprint {
  const result = resultOf(survey)
  const against = result.by === 'gap' ? 'expectation' : 'mean'
  const scale = { result, zero: against === 'mean' ? (result.meanOfItems ?? 0) : 0 }
  const byStep = itemsByStep(survey, result)
  const onTouchpoints = new Map(
    [...touchpoints.values()].flatMap(({ id, step, dimensions = [] }): [Id, GapMark][] => {
      const tied = (byStep.get(step) ?? []).filter(
        ({ dimension }) => dimension && dimensions.includes(dimension),
      )
      const asked = result.dimensions.filter(({ dimension }) => dimensions.includes(dimension))
      const value = meanOfItems(tied) ?? meanOf(asked.map((each) => each.value?.mean))
      const mark = markOf(value, tied, dimensions, scale)
      return mark ? [[id, mark]] : []
    }),
  )
  const beside = marksByStep(touchpoints, onTouchpoints)
  const onSteps = new Map(
    [...steps.keys()].flatMap((id): [Id, GapMark][] => {
      const tied = byStep.get(id) ?? []
      const marks = beside.get(id) ?? []
      const value = meanOfItems(tied) ?? meanOf(marks.map((mark) => mark.value))
      const mark = markOf(value, tied, [...new Set(marks.flatMap(({ dimensions }) => dimensions))], scale)
      return mark ? [[id, mark]] : []
    }),
  )
  return {
    survey: survey.id,
    against,
    limits: { near: result.band, far: farBands * result.band },
    steps: onSteps,
    touchpoints: onTouchpoints,
  }
}

/** The items that name each step and have answers. */
function itemsByStep(survey: Survey, { items }: SurveyResult): ReadonlyMap<Id, readonly ItemResult[]> {
  const found = new Map<Id, ItemResult[]>()
  survey.items.forEach(({ steps = [] }, i) => {
    const item = items[i]
    if (!item?.value) return
    for (const step of steps) found.set(step, [...(found.get(step) ?? []), item])
  })
  return found
}

function marksByStep(
  touchpoints: Blueprint['touchpoints'],
  marks: ReadonlyMap<Id, GapMark>,
): ReadonlyMap<Id, readonly GapMark[]> {
  const found = new Map<Id, GapMark[]>()
  for (const { id, step } of touchpoints.values()) {
    const mark = marks.get(id)
    if (mark) found.set(step, [...(found.get(step) ?? []), mark])
  }
  return found
}
