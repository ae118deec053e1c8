import type { NodeChange, OnNodeDrag } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { accepted } from '#commands/tellRefusal.ts'
import type { Move } from '#edits/afterMove.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import type { Placed, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import { type DropTarget, sameTarget, targetAt } from './target.ts'
import type { CanvasNode, Held } from './toFlow.ts'

interface Holding extends Held {
  readonly lead: Id
  readonly target: DropTarget | null
  /** What a drop would do now; the same object as long as the hand is over the same place. */
  readonly move: Move | null
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

function moveTo(
  target: DropTarget | null,
  ids: ReadonlySet<Id>,
  lead: Id,
  before: Holding | null,
): Move | null {
  if (!target) return null
  if (before?.target && sameTarget(before.target, target)) return before.move
  return { steps: [...ids], lead, ...target }
}

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
      const ids = taken(node.id)
      const move = moveTo(target, ids, node.id, latest.current)
      latest.current = { ids, lead: node.id, dx: x - box.x, dy: y - box.y, target, move }
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
    if (held.move) accepted(perform(moveSteps, held.move))
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
