import type { CDPSession, Page } from '@playwright/test'
import { dragThrough, emptyPlace, letGo, outAndBack, stepInView, turnWheel } from './gestures.ts'
import type { Peer } from './peers.ts'
import type { Recording } from './recorder.ts'
import { recorded, rest } from './rest.ts'

/** A page that is open and drawn. */
export interface OpenPage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly peer: Peer
}

const moves = 90

/** What the mouse goes in one move, px: far in the near view, little where all has to stay in view. */
const moveOf = { near: 12, overview: 4 } as const

/** Moves the view to and fro on empty ground by dragging. */
export async function panByDrag(
  { page, cdp, peer }: OpenPage,
  view: 'near' | 'overview',
): Promise<Recording> {
  await peer.show(page, view)
  await rest(page)
  const at = await emptyPlace(page)
  const move = moveOf[view]
  const path = outAndBack(at, { x: -move, y: -move / 4 }, moves)
  const recording = await recorded(page, () => dragThrough(cdp, at, path, peer.panButton))
  await letGo(cdp, at, peer.panButton)
  if (recording.travel < 50 || !recording.sameZoom || recording.frames.length < 5)
    throw new Error(`${peer.name}, ${view}: dragging moved the view by ${recording.travel.toFixed(0)} px`)
  return recording
}

/** The same by wheel; null where the wheel does something else, such as zooming. */
export async function panByWheel(
  { page, cdp, peer }: OpenPage,
  view: 'near' | 'overview',
): Promise<Recording | null> {
  await peer.show(page, view)
  await rest(page)
  const at = await emptyPlace(page)
  const turn = 2 * moveOf[view]
  const turns = Array.from({ length: moves }, (_, i) =>
    i < moves / 2 ? { x: turn, y: turn / 4 } : { x: -turn, y: -turn / 4 },
  )
  const recording = await recorded(page, () => turnWheel(cdp, at, turns))
  return recording.sameZoom && recording.travel >= 50 ? recording : null
}

/** Moves one step to and fro, near, and puts it back where it was. */
export async function dragStep({ page, cdp, peer }: OpenPage): Promise<Recording> {
  await peer.show(page, 'near')
  await rest(page)
  const step = await stepInView(page)
  const path = outAndBack(step, { x: 2, y: 1 }, 2 * moves)
  const place = () =>
    page.evaluate(
      (id) => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)?.style.transform,
      step.id,
    )
  const before = await place()
  const halfway = path.length / 2
  const there = await recorded(page, () => dragThrough(cdp, step, path.slice(0, halfway), 'left'))
  const moved = (await place()) !== before
  // The editor lets all stay on Escape; a plain page is dragged back.
  if (peer.isEditor) await page.keyboard.press('Escape')
  else await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: step.x, y: step.y, buttons: 1 })
  await letGo(cdp, step, 'left')
  if (!moved) throw new Error(`${peer.name}: dragging did not move the step ${step.id}`)
  return there
}
