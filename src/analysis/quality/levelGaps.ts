import type { Blueprint, Id, Touchpoint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { serviceLevels } from '#model/vocabulary.ts'

export type ServiceLevel = NonNullable<Touchpoint['level']>

/** Where one touchpoint stands, and where it should. */
export interface LevelPlace {
  readonly touchpoint: Id
  /** The phase of its step; null where it stands in none. */
  readonly phase: Id | null
  readonly level: ServiceLevel | null
  readonly wanted: ServiceLevel | null
  /** How many levels are missing: 0 where it is where it should be, less where it is above; null where either is not said. */
  readonly missing: number | null
}

/** How many touchpoints of a phase are below the level they should have. */
export interface PhaseLevels {
  /** Null for the touchpoints of steps in no phase. */
  readonly phase: Id | null
  readonly touchpoints: number
  readonly below: number
  /** Levels missing, of all that are below together. */
  readonly missing: number
}

export interface LevelGaps {
  /** The most missing first; those of which not both is said last; of equal ones in the order of the register. */
  readonly places: readonly LevelPlace[]
  /** The most below first, then the most missing, then in the order of the phases. */
  readonly phases: readonly PhaseLevels[]
  /** Of all touchpoints. */
  readonly below: number
}

/** The rung of a level, 0..3. */
export const rungOf = (level: ServiceLevel): number => serviceLevels.indexOf(level)

const belowIn = (places: readonly LevelPlace[]) => places.filter(({ missing }) => (missing ?? 0) > 0)

const rank = ({ missing, level, wanted }: LevelPlace) =>
  missing ?? (level === null && wanted === null ? -Infinity : -serviceLevels.length)

/** The levels of service of all touchpoints, and where they fall short. */
export function levelGaps(blueprint: Pick<Blueprint, 'touchpoints' | 'steps' | 'phases'>): LevelGaps {
  const places = inOrder(blueprint.touchpoints).map((touchpoint): LevelPlace => {
    const { level = null, wantedLevel: wanted = null } = touchpoint
    const phase = blueprint.steps.get(touchpoint.step)?.phase
    return {
      touchpoint: touchpoint.id,
      phase: phase !== undefined && blueprint.phases.has(phase) ? phase : null,
      level,
      wanted,
      missing: level === null || wanted === null ? null : rungOf(wanted) - rungOf(level),
    }
  })
  const phases = [...inOrder(blueprint.phases).map(({ id }) => id), null].flatMap((phase): PhaseLevels[] => {
    const all = places.filter((place) => place.phase === phase)
    const below = belowIn(all)
    const missing = below.reduce((sum, place) => sum + (place.missing ?? 0), 0)
    return all.length === 0 ? [] : [{ phase, touchpoints: all.length, below: below.length, missing }]
  })
  // Subtracting −∞ from itself is no number.
  const compare = (a: number, b: number) => (a === b ? 0 : b - a)
  return {
    places: places.toSorted((a, b) => compare(rank(a), rank(b))),
    phases: phases.toSorted((a, b) => b.below - a.below || b.missing - a.missing),
    below: belowIn(places).length,
  }
}
