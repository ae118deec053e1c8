import type { NodeChange, OnNodeDrag } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { accepted } from '#commands/tellRefusal.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import type { Placed, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import { type DropTarget, targetAt } from './target.ts'
import type { CanvasNode, Held } from './toFlow.ts'

interface Holding extends Held {
  readonly lead: Id
  readonly target: DropTarget | null
}

/** The steps a drag takes along: all that are selected, if the one under the hand is among them. */
function taken(lead: Id): ReadonlySet<Id> {
  const selected = session.getState().selection.filter(({ table }) => table === 'steps')
  return new Set([lead, ...selected.map(({ id }) => id)])
}

/** The boxes of held steps as they are shown, for the motion that follows when they are let go. */
export function shownPlaces(held: Held | null, placed: Placed | null): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>()
  for (const id of held?.ids ?? []) {
    const box = placed?.steps.get(id)?.box
    if (box && held) places.set(id, { x: box.x + held.dx, y: box.y + held.dy })
  }
  return places
}

/** Dragging steps into another cell or between two columns. Nothing is laid out before the drop; Escape lets all stay. */
export function useHolding(placed: Placed | null) {
  const [holding, setHolding] = useState<Holding | null>(null)
  const cancelled = useRef(false)
  const latest = useRef(holding)
  latest.current = holding
  const onNodeDrag: OnNodeDrag<CanvasNode> = useCallback(
    (_event, node) => {
      const box = placed?.steps.get(node.id)?.box
      if (!placed || !box || cancelled.current) return
      const { x, y } = node.position
      const middle = { x: x + box.width / 2, y: y + box.height / 2 }
      const found = targetAt(placed, middle)
      const lane = found && session.getState().blueprint?.lanes.get(found.lane)
      const target = lane?.kind === 'evidence' ? null : found
      setHolding({ ids: taken(node.id), lead: node.id, dx: x - box.x, dy: y - box.y, target })
    },
    [placed],
  )
  const onNodeDragStop = useCallback(() => {
    const held = latest.current
    setHolding(null)
    if (cancelled.current || !held?.target) {
      cancelled.current = false
      return
    }
    const { lane, phase, column, row } = held.target
    accepted(perform(moveSteps, { steps: [...held.ids], lead: held.lead, lane, phase, column, row }))
  }, [])
  useEffect(() => {
    if (!holding) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancelled.current = true
      setHolding(null)
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [holding])
  // React Flow moves a dragged node only if its change comes back: `onNodeDrag` does that through `held`.
  const onNodesChange = useCallback((_changes: NodeChange<CanvasNode>[]) => {}, [])
  return useMemo(
    () => ({ holding, onNodeDrag, onNodeDragStart: onNodeDrag, onNodeDragStop, onNodesChange }),
    [holding, onNodeDrag, onNodeDragStop, onNodesChange],
  )
}
