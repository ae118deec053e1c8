import type { NodeChange, OnNodeDrag } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
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

/** Where steps were shown when a hand let go of them. */
export type Dropped = ReadonlyMap<Id, Point>

const nothing: Dropped = new Map()

/** The steps a drag takes along: all that are selected, if the one under the hand is among them. */
function taken(lead: Id): ReadonlySet<Id> {
  const selected = session.getState().selection.filter(({ table }) => table === 'steps')
  return new Set([lead, ...selected.map(({ id }) => id)])
}

function shownPlaces({ ids, dx, dy }: Held, placed: Placed): Dropped {
  const places = [...ids].flatMap((id): [Id, Point][] => {
    const box = placed.steps.get(id)?.box
    return box ? [[id, { x: box.x + dx, y: box.y + dy }]] : []
  })
  return new Map(places)
}

/** The cell under a step that is held; evidence lanes take none. */
function targetUnder(placed: Placed, middle: Point): DropTarget | null {
  const found = targetAt(placed, middle)
  const lane = found && session.getState().blueprint?.lanes.get(found.lane)
  return lane?.kind === 'evidence' ? null : found
}

// React Flow moves a dragged node only if its change comes back: the drag itself does that, through what is held.
const ignoreChanges = (_changes: NodeChange<CanvasNode>[]) => {}

/** Dragging steps into another cell or between two columns. Nothing is laid out before the drop; Escape lets all stay. */
export function useHolding(placed: Placed | null) {
  const [holding, setHolding] = useState<Holding | null>(null)
  const [dropped, setDropped] = useState<Dropped>(nothing)
  const latest = useRef<Holding | 'cancelled' | null>(null)
  const onNodeDrag: OnNodeDrag<CanvasNode> = useCallback(
    (_event, node) => {
      const box = placed?.steps.get(node.id)?.box
      if (!placed || !box || latest.current === 'cancelled') return
      const { x, y } = node.position
      const target = targetUnder(placed, { x: x + box.width / 2, y: y + box.height / 2 })
      latest.current = { ids: taken(node.id), lead: node.id, dx: x - box.x, dy: y - box.y, target }
      setHolding(latest.current)
    },
    [placed],
  )
  const onNodeDragStop = useCallback(() => {
    const held = latest.current
    latest.current = null
    setHolding(null)
    if (!placed || !held || held === 'cancelled') return
    setDropped(shownPlaces(held, placed))
    if (!held.target) return
    const { lane, phase, column, row } = held.target
    accepted(perform(moveSteps, { steps: [...held.ids], lead: held.lead, lane, phase, column, row }))
  }, [placed])
  const isHolding = holding !== null
  useEffect(() => {
    if (!isHolding) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      latest.current = 'cancelled'
      setHolding(null)
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [isHolding])
  const handlers = { onNodeDrag, onNodeDragStart: onNodeDrag, onNodeDragStop, onNodesChange: ignoreChanges }
  return { holding, dropped, handlers }
}
