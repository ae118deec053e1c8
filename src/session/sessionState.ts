import type { EditName } from '#edits/editNames.ts'
import type { RefusalReason } from '#edits/edit.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Ref, Selection } from '#model/selection.ts'
import type { StepKind } from '#model/vocabulary.ts'

/** Whether what is shown is on disk. */
export type Saving =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly why: 'quota' | 'closed' | 'unavailable' | 'other' }

/** What the pointer does on the canvas: select and move, put down a step of a kind, or connect. */
export type Tool =
  | { readonly is: 'select' }
  | { readonly is: 'place'; readonly kind: StepKind }
  | { readonly is: 'connect' }

export const registerNames = ['steps', 'failPoints', 'standards', 'touchpoints'] as const
export type RegisterName = (typeof registerNames)[number]

/** What the canvas is asked to bring into view; the number makes each request a new one. */
export interface CameraRequest {
  readonly number: number
  readonly to:
    | { readonly is: 'all' }
    | { readonly is: 'selection' }
    | { readonly is: 'zoom'; readonly by: number }
    | { readonly is: 'near' }
    | { readonly is: 'ref'; readonly ref: Ref }
}

/** A dialog that is open. Anything that can be a direct gesture is none. */
export type Dialog =
  | { readonly is: 'export' }
  | { readonly is: 'templates' }
  | { readonly is: 'shortcuts' }
  | { readonly is: 'deleteLane'; readonly lane: Id }
  | { readonly is: 'deletePhase'; readonly phase: Id }
  /** A file that could not be opened: each problem already in words, with its path. */
  | { readonly is: 'broken'; readonly name: string; readonly problems: readonly string[] }
  | {
      readonly is: 'sameDocument'
      readonly title: string
      readonly choose: (how: 'replace' | 'both' | null) => void
    }

/** A short message that goes away by itself; `undo` offers to take back what it tells. */
export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'refusal' | 'failure'
  readonly text: string
  readonly undo?: () => void
}

export type Theme = 'light' | 'dark' | 'auto'

export interface SessionState {
  /** The home page, or the blueprint that is open. */
  readonly where: 'home' | 'opening' | 'editor'
  /** The library's key of the open blueprint. */
  readonly key: string | null
  readonly blueprint: Blueprint | null
  readonly placed: Placed | null
  readonly selection: Selection
  readonly saving: Saving
  readonly undoable: EditName | null
  readonly redoable: EditName | null
  readonly tool: Tool
  /** The record whose name is being typed on the canvas; `fresh` where it was just made and is still unnamed. */
  readonly naming: { readonly ref: Ref; readonly fresh: boolean } | null
  readonly register: RegisterName | null
  readonly inspector: boolean
  readonly dialog: Dialog | null
  readonly notices: readonly Notice[]
  readonly camera: CameraRequest
  /** How near the canvas is seen now, 1 being 100 %; set by the canvas alone. */
  readonly zoom: number
  readonly language: 'en' | 'zh-CN'
  readonly theme: Theme
  /** The last refusal, for screen readers. */
  readonly refusal: RefusalReason | null
}
