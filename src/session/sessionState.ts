import type { EditName } from '#edits/editNames.ts'
import type { RefusalReason } from '#edits/edit.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { methodSteps } from '#model/methodSteps.ts'
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

/** The registers that are tables of records, a row each. */
export const registerNames = ['steps', 'failPoints', 'standards', 'touchpoints', 'complaints'] as const
export type RegisterName = (typeof registerNames)[number]

/** All that has a tab below the canvas. Surveys have pages alone: one survey is many rows. */
export const drawerNames = [
  'steps',
  'failPoints',
  'standards',
  'touchpoints',
  'surveys',
  'complaints',
] as const
export type DrawerName = (typeof drawerNames)[number]

/** What a register shows: its table, or what follows from it. */
export const registerPages = {
  steps: ['table', 'time'],
  failPoints: ['table', 'pareto', 'matrix'],
  standards: ['table', 'measurements', 'benchmarks', 'handOffs'],
  touchpoints: ['table', 'coverage', 'levels'],
  surveys: ['questions', 'answers', 'results', 'comparison'],
  complaints: ['table', 'handling', 'atStake'],
} as const satisfies Record<DrawerName, readonly string[]>
export type RegisterPages = { readonly [R in DrawerName]: (typeof registerPages)[R][number] }

/** The four steps of the method, and then how well it went: what customers say of it. */
export const viewNames = [...methodSteps, 'measure'] as const
export type ViewName = (typeof viewNames)[number]

/** What can be laid over the drawing. */
export interface Overlays {
  /** Steps tinted by their worst RPN. */
  readonly heat: boolean
  /** The curve of what the customer feels, above the customer's lane. */
  readonly emotion: boolean
  /** The longest way through the service, drawn heavier. */
  readonly criticalPath: boolean
}

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
  /** `register` is whose list is wanted, null where it is about none alone; absent for anything. */
  | { readonly is: 'export'; readonly register?: DrawerName | null }
  | { readonly is: 'templates' }
  /** A blueprint from a table of steps; without a file until one is chosen. */
  | { readonly is: 'stepTable'; readonly file?: { readonly name: string; readonly bytes: Uint8Array } }
  | { readonly is: 'shortcuts' }
  /** Commands and what the blueprint holds, by a few letters of their names. */
  | { readonly is: 'find' }
  | { readonly is: 'deleteLane'; readonly lane: Id }
  | { readonly is: 'deletePhase'; readonly phase: Id }
  /** Standards that are written already, for one step; null stands for the whole service. */
  | { readonly is: 'readyStandards'; readonly step: Id | null }
  /** Measurements from a file, or from a text that was pasted; `standard` is whose values they are where they do not say it. */
  | { readonly is: 'importMeasurements'; readonly standard: Id | null; readonly pasted?: string }
  /** Complaints from a list kept elsewhere. */
  | { readonly is: 'importComplaints' }
  /** Answers of customers to a survey; absent until a file is chosen. */
  | {
      readonly is: 'importAnswers'
      readonly survey: Id
      readonly file?: { readonly name: string; readonly bytes: Uint8Array }
    }
  /** A list that was filled in elsewhere and comes back; absent until a file is chosen. */
  | { readonly is: 'bringBack'; readonly file?: { readonly name: string; readonly bytes: Uint8Array } }
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

/** What this person sees and does now; nothing of it is saved with the blueprint. */
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
  /** The step of the method that is being worked on: what matters in it stands in front. */
  readonly view: ViewName
  readonly overlays: Overlays
  /** What is open below the canvas: a register, or the list of what the checks found. */
  readonly register: DrawerName | 'checks' | null
  readonly pages: RegisterPages
  /** The survey that is looked at, on its pages and on the canvas; null stands for the last of the list. */
  readonly survey: Id | null
  readonly inspector: boolean
  readonly dialog: Dialog | null
  readonly notices: readonly Notice[]
  readonly camera: CameraRequest
  /** Whether this person wants to see the overview on the canvas; null where nobody said so: then the room decides. */
  readonly minimap: boolean | null
  /** True while the canvas is so low that the overview would cover what is worked on; set by the canvas alone. */
  readonly lowCanvas: boolean
  /** How near the canvas is seen now, 1 being 100 %; set by the canvas alone. */
  readonly zoom: number
  readonly language: 'en' | 'zh-CN'
  readonly theme: Theme
  /** The ids of the checks that this person has switched off. */
  readonly checksOff: readonly string[]
  /** The last refusal, for screen readers. */
  readonly refusal: RefusalReason | null
}
