import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { dimensions, type Dimension } from '#model/vocabulary.ts'
import { stepOfStandard } from './recordsByStep.ts'
import { remembered } from './remembered.ts'

/** The touchpoints and standards that speak of one dimension in one phase. */
export interface CoverageCell {
  readonly dimension: Dimension
  readonly touchpoints: readonly Id[]
  readonly standards: readonly Id[]
}

/** One phase; the steps that stand in none; or the standards of the whole service, which have no step. */
export interface CoverageRow {
  readonly of: 'phase' | 'no-phase' | 'whole-service'
  /** Null except for a phase. */
  readonly phase: Id | null
  /** One for each of the matrix's dimensions, in their order. */
  readonly cells: readonly CoverageCell[]
}

/** Which dimensions of service quality are covered by evidence and standards, and in which phase. */
export interface Coverage {
  /** SERVQUAL's five always; of E-S-QUAL's four those that a touchpoint or a standard names. */
  readonly dimensions: readonly Dimension[]
  /** Every phase in its order; the other rows, before and behind, only where there is something to show. */
  readonly rows: readonly CoverageRow[]
  /** What stands in no cell, since it names no dimension. */
  readonly without: { readonly touchpoints: readonly Id[]; readonly standards: readonly Id[] }
}

export const servqualDimensions: readonly Dimension[] = dimensions.slice(0, 5)

/** A touchpoint or a standard: what it speaks of, and in which row. */
interface Piece {
  readonly id: Id
  readonly is: 'touchpoints' | 'standards'
  readonly dimensions: readonly Dimension[]
  /** The key of the row: a phase's id, or one of the two others, which no id can be. */
  readonly row: string
}

const noPhase = ''
const wholeService = '*'

function piecesOf(blueprint: Pick<Blueprint, 'phases' | 'steps' | 'touchpoints' | 'standards'>): Piece[] {
  const rowOf = (step: Id) => {
    const phase = blueprint.steps.get(step)?.phase
    return phase !== undefined && blueprint.phases.has(phase) ? phase : noPhase
  }
  const touchpoints = inOrder(blueprint.touchpoints).map(({ id, step, dimensions: named = [] }): Piece => ({
    id,
    is: 'touchpoints',
    dimensions: named,
    row: rowOf(step),
  }))
  const standards = inOrder(blueprint.standards).map((standard): Piece => {
    const step = stepOfStandard(blueprint, standard)
    const row = step === undefined ? wholeService : rowOf(step)
    return {
      id: standard.id,
      is: 'standards',
      dimensions: standard.dimension ? [standard.dimension] : [],
      row,
    }
  })
  return [...touchpoints, ...standards]
}

const idsOf = (pieces: readonly Piece[], is: Piece['is']) =>
  pieces.filter((piece) => piece.is === is).map(({ id }) => id)

/** Phases by dimensions, with the touchpoints and standards of each cell. A touchpoint that names several counts in each. */
export const coverage = remembered(['phases', 'steps', 'touchpoints', 'standards'], (blueprint): Coverage => {
  const pieces = piecesOf(blueprint)
  const used = new Set([...servqualDimensions, ...pieces.flatMap((piece) => piece.dimensions)])
  const shown = dimensions.filter((dimension) => used.has(dimension))
  const row = (of: CoverageRow['of'], key: string): CoverageRow => {
    const here = pieces.filter((piece) => piece.row === key)
    const cells = shown.map((dimension) => {
      const found = here.filter((piece) => piece.dimensions.includes(dimension))
      return { dimension, touchpoints: idsOf(found, 'touchpoints'), standards: idsOf(found, 'standards') }
    })
    return { of, phase: of === 'phase' ? key : null, cells }
  }
  const rowIfUsed = (of: CoverageRow['of'], key: string) =>
    pieces.some((piece) => piece.row === key && piece.dimensions.length > 0) ? [row(of, key)] : []
  const silent = pieces.filter((piece) => piece.dimensions.length === 0)
  return {
    dimensions: shown,
    rows: [
      ...rowIfUsed('no-phase', noPhase),
      ...inOrder(blueprint.phases).map(({ id }) => row('phase', id)),
      ...rowIfUsed('whole-service', wholeService),
    ],
    without: { touchpoints: idsOf(silent, 'touchpoints'), standards: idsOf(silent, 'standards') },
  }
})
