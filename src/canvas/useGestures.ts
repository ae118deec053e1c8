import { type FinalConnectionState, useReactFlow } from '@xyflow/react'
import { type MouseEvent, type RefObject, useCallback, useMemo } from 'react'
import { accepted } from '#commands/tellRefusal.ts'
import { wordsIn } from '#i18n/words.ts'
import { addStep } from '#edits/addStep.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import { connect } from '#edits/connect.ts'
import { touchpointStep } from '#edits/touchpointStep.ts'
import type { Placed, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import type { Ref } from '#model/selection.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { select, session, tell, toggleSelected } from '#session/session.ts'
import { refAt } from './atPoint.ts'
import { type DropTarget, targetAt } from './target.ts'

/** How near a press must come to a line, in px of the screen. */
const reach = 7

const words = () => wordsIn(session.getState().language)

function name(ref: Ref): void {
  session.setState({ naming: { ref, fresh: true } })
}

/** Evidence placed at a moment belongs to that moment's customer step, else to its frontstage step. */
function placeEvidence({ phase, column }: DropTarget): void {
  const { blueprint } = session.getState()
  const step = blueprint && 'at' in column ? touchpointStep(blueprint, phase, column.at) : null
  if (step === null) {
    tell({ tone: 'refusal', text: words()('refusals.noStepForEvidence') })
    return
  }
  const ref = { table: 'touchpoints', id: newId() } as const
  const evidence = words()('canvas.newTouchpoint')
  if (accepted(perform(addTouchpoint, { id: ref.id, step, evidence }, [ref]))) name(ref)
}

/** Puts down a new step, or evidence in the evidence lane, where a person pointed. */
function placeAt(target: DropTarget, kind: StepKind): Id | null {
  const lane = session.getState().blueprint?.lanes.get(target.lane)
  if (lane?.kind === 'evidence') {
    placeEvidence(target)
    return null
  }
  const ref = { table: 'steps', id: newId() } as const
  const { phase, column, row } = target
  const done = accepted(
    perform(addStep, { id: ref.id, lane: target.lane, phase, column, row, name: '', kind }, [ref]),
  )
  if (done) name(ref)
  return done ? ref.id : null
}

function join(from: Id, to: Id): void {
  const ref = { table: 'connections', id: newId() } as const
  accepted(perform(connect, { id: ref.id, from, to, kind: 'flow' }, [ref]))
}

function pick(ref: Ref | null, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): void {
  if (!ref) select([])
  else if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(ref)
  else select([ref])
}

/** What clicks, double-clicks and drawn connections mean. */
export function useGestures(placed: Placed | null, canvas: RefObject<HTMLElement | null>) {
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const at = useCallback((point: Point) => screenToFlowPosition(point), [screenToFlowPosition])
  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      if (!placed) return
      const { tool } = session.getState()
      const point = at({ x: event.clientX, y: event.clientY })
      const target = targetAt(placed, point)
      if (tool.is === 'place' && target) {
        placeAt(target, tool.kind)
        session.setState({ tool: { is: 'select' } })
      } else pick(refAt(placed, point, reach / getZoom()), event)
      if (!session.getState().naming) canvas.current?.focus({ preventScroll: true })
    },
    [placed, at, getZoom, canvas],
  )
  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (!placed || !(event.target instanceof Element) || event.target.closest('textarea, button, input'))
        return
      if (!event.target.closest('.react-flow')) return
      const point = at({ x: event.clientX, y: event.clientY })
      const ref = refAt(placed, point, reach / getZoom())
      const target = targetAt(placed, point)
      if (ref) session.setState({ selection: [ref], naming: { ref, fresh: false } })
      else if (target) placeAt(target, 'action')
    },
    [placed, at, getZoom],
  )
  const onConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const from = state.fromNode?.id
      if (!placed || from === undefined) return
      const { clientX, clientY } =
        'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event
      const point = at({ x: clientX, y: clientY })
      const ref = refAt(placed, point, 0)
      if (ref?.table === 'steps' && ref.id !== from) join(from, ref.id)
      session.setState(({ tool }) => (tool.is === 'connect' ? { tool: { is: 'select' } } : {}))
    },
    [placed, at],
  )
  const onConnectionClick = useCallback((event: MouseEvent, id: Id) => {
    pick({ table: 'connections', id }, event)
    event.stopPropagation()
  }, [])
  return useMemo(
    () => ({ onPaneClick, onDoubleClick, onConnectEnd, onConnectionClick }),
    [onPaneClick, onDoubleClick, onConnectEnd, onConnectionClick],
  )
}
