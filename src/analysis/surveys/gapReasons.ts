import type { Blueprint, Id, Standard, Survey } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { measurementsByStandard } from '../marksOf.ts'
import { stateOf } from '../stateOf.ts'
import { type GapCause, likelyCause } from './likelyCause.ts'
import type { SurveyResult } from './surveyResult.ts'

type Read = Pick<Blueprint, 'standards' | 'touchpoints' | 'measurements'>

/** Why a dimension is below expectation, as far as the standards of the blueprint tell. */
export interface GapReason {
  readonly dimension: Dimension
  /** Null where the standards were not measured. */
  readonly cause: GapCause | null
  /** The standards it was read from. */
  readonly standards: readonly { readonly id: Id; readonly metric: string; readonly state: StandardState }[]
}

/** True where customers were promised more than the standard asks for. */
function promisedMore(standard: Standard): boolean {
  const { promised, comparator, target } = standard
  if (promised === undefined || targetIsOpen(standard) || comparator === 'between') return false
  return comparator === 'at-most' ? promised < target : promised > target
}

/** The standards of a dimension: those that name it, and those of a touchpoint or a step that its items are asked about. */
function standardsOf(
  { standards, touchpoints }: Read,
  survey: Survey,
  dimension: Dimension,
): readonly Standard[] {
  const steps = new Set(
    survey.items.flatMap((item) => (item.dimension === dimension ? (item.steps ?? []) : [])),
  )
  return inOrder(standards).filter((standard) => {
    if (standard.dimension !== undefined) return standard.dimension === dimension
    const touchpoint = standard.touchpoint === undefined ? undefined : touchpoints.get(standard.touchpoint)
    if (touchpoint?.dimensions) return touchpoint.dimensions.includes(dimension)
    return standard.step !== undefined && steps.has(standard.step)
  })
}

/** The likely cause of each dimension below expectation, the widest gap first. */
export function gapReasons(blueprint: Read, survey: Survey, result: SurveyResult): readonly GapReason[] {
  const measured = measurementsByStandard(blueprint.measurements)
  return result.dimensions
    .filter(({ zone }) => zone === 'below')
    .toSorted((a, b) => (a.value?.mean ?? 0) - (b.value?.mean ?? 0))
    .map(({ dimension }) => {
      const found = standardsOf(blueprint, survey, dimension)
      const standards = found.map((standard) => ({
        id: standard.id,
        metric: standard.metric,
        state: stateOf(standard, measured.get(standard.id) ?? []),
      }))
      const states = standards.map(({ state }) => state)
      return { dimension, standards, cause: likelyCause({ states, promisedMore: found.some(promisedMore) }) }
    })
}
