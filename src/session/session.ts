import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { createStore } from 'zustand/vanilla'
import type { Ref, Selection } from '#model/selection.ts'
import type { CameraRequest, Dialog, Notice, SessionState } from './sessionState.ts'

const atStart: SessionState = {
  where: 'home',
  key: null,
  blueprint: null,
  placed: null,
  selection: [],
  saving: { is: 'saved' },
  undoable: null,
  redoable: null,
  tool: { is: 'select' },
  naming: null,
  view: 'draw',
  overlays: { heat: false, emotion: false, criticalPath: false },
  register: null,
  pages: {
    steps: 'table',
    failPoints: 'table',
    standards: 'table',
    touchpoints: 'table',
    surveys: 'questions',
    complaints: 'table',
  },
  survey: null,
  inspector: true,
  dialog: null,
  notices: [],
  camera: { number: 0, to: { is: 'all' } },
  minimap: null,
  lowCanvas: false,
  zoom: 1,
  language: 'en',
  theme: 'auto',
  checksOff: [],
  refusal: null,
}

/** What this person sees now: nothing here is saved with the blueprint. */
export const session = createStore<SessionState>(() => atStart)

/** One piece of the session; a component is drawn again only when its piece changes. */
export const useSession = <Piece>(pick: (state: SessionState) => Piece): Piece => useStore(session, pick)

/** Several pieces at once, compared one by one. */
export const useSessionPieces = <Pieces>(pick: (state: SessionState) => Pieces): Pieces =>
  useStore(session, useShallow(pick))

/** Selects these records and nothing else. */
export const select = (selection: Selection): void => session.setState({ selection })

/** Whether the overview may show on the canvas: as was chosen, else where it does not stand in the way. */
export const mayShowMinimap = ({ minimap, lowCanvas }: SessionState): boolean => minimap ?? !lowCanvas

/** Adds a record to the selection, or takes it out. */
export function toggleSelected(ref: Ref): void {
  const { selection } = session.getState()
  const without = selection.filter((other) => other.id !== ref.id || other.table !== ref.table)
  select(without.length < selection.length ? without : [...selection, ref])
}

/** Shows a dialog, in place of the one that is open. */
export const openDialog = (dialog: Dialog): void => session.setState({ dialog })
/** Closes the dialog that is open. */
export const closeDialog = (): void => session.setState({ dialog: null })

/** Asks the canvas to bring something into view. */
export const look = (to: CameraRequest['to']): void =>
  session.setState(({ camera }) => ({ camera: { number: camera.number + 1, to } }))

let lastNotice = 0

/** Tells something in passing. */
export function tell(notice: Omit<Notice, 'id'>): void {
  const id = ++lastNotice
  session.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }] }))
}

/** Takes a notice away. */
export const dismiss = (id: number): void =>
  session.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
