import type { Id } from '#model/blueprint.ts'
import type { LineKind } from '#model/lines.ts'

/** Lengths in px of the drawing at zoom 1; x to the right, y down. (0, 0) is where lanes and phases begin: headings stand at negative places. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner, in px. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Text already broken into the lines that fit its place. */
export type Lines = readonly string[]

/** Where the document puts a step: see "A grid, not pixels" in docs/file-format.md. */
export interface Place {
  readonly phase: Id | null
  readonly column: number
  readonly row: number
}

export interface PlacedLane {
  readonly id: Id
  readonly y: number
  readonly height: number
  /** The name, as its heading shows it. */
  readonly lines: Lines
}

/** `id` is null for the steps that stand in no phase: they come first. */
export interface PlacedPhase {
  readonly id: Id | null
  readonly x: number
  readonly width: number
  readonly lines: Lines
}

/** One moment. `column` is the number the document has for it; an empty phase shows one column that no step has yet. */
export interface PlacedColumn {
  readonly phase: Id | null
  readonly column: number
  /** The part in which boxes stand; between it and its neighbours lie the gutters. */
  readonly x: number
  readonly width: number
}

/** One level of a lane. An empty lane shows one row that no step has yet. */
export interface PlacedRow {
  readonly lane: Id
  readonly row: number
  readonly y: number
  readonly height: number
}

export interface PlacedStep {
  readonly id: Id
  readonly lane: Id
  readonly phase: Id | null
  readonly box: Box
  /** The name. */
  readonly lines: Lines
  /** The strip below the name where marks stand (standards, RPN), in px of the drawing; null where the step has none. */
  readonly marks: Box | null
}

/** The steps of one cell of a collapsed lane, or of one lane in a collapsed phase, drawn as one small box with their number. */
export interface PlacedBundle {
  readonly id: string
  readonly lane: Id
  readonly phase: Id | null
  readonly box: Box
  readonly steps: readonly Id[]
}

export interface PlacedTouchpoint {
  readonly id: Id
  readonly box: Box
  readonly lines: Lines
}

/** The evidence of one column: its touchpoints, grouped by step. In a collapsed evidence lane `collapsed` is true and the pieces have no boxes. */
export interface PlacedCard {
  readonly id: string
  readonly lane: Id
  readonly box: Box
  readonly collapsed: boolean
  readonly touchpoints: readonly PlacedTouchpoint[]
  readonly steps: readonly Id[]
}

/** The thin line from a card to a step whose evidence it holds: orthogonal, out of boxes like any connection. */
export interface PlacedStem {
  readonly card: string
  readonly step: Id
  readonly points: readonly Point[]
}

export interface PlacedConnection {
  readonly id: Id
  /** Orthogonal, from the border of one box to the border of the other. Empty until its route is known. */
  readonly points: readonly Point[]
  readonly label: { readonly box: Box; readonly lines: Lines } | null
}

/** A line between lanes; one border may bear several names. */
export interface PlacedLine {
  readonly kinds: readonly LineKind[]
  readonly y: number
}

/** Where everything of a blueprint stands: a pure function of the document. Arrays stand in the drawing order. */
export interface Placed {
  /** All there is, headings included. */
  readonly bounds: Box
  readonly headings: { readonly laneWidth: number; readonly phaseHeight: number }
  readonly lanes: readonly PlacedLane[]
  readonly phases: readonly PlacedPhase[]
  readonly columns: readonly PlacedColumn[]
  readonly rows: readonly PlacedRow[]
  /** In the order (phase, column, lane, row, order). Steps inside bundles are left out. */
  readonly steps: ReadonlyMap<Id, PlacedStep>
  readonly bundles: readonly PlacedBundle[]
  readonly cards: readonly PlacedCard[]
  readonly stems: readonly PlacedStem[]
  /** Connections inside one bundle are left out; of several between the same two boxes of which one is a bundle, the first is drawn. */
  readonly connections: ReadonlyMap<Id, PlacedConnection>
  readonly lines: readonly PlacedLine[]
  /** False while only boxes are known and the routes are still being found. */
  readonly routed: boolean
}
