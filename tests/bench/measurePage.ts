import { gzipSync } from 'node:zlib'
import type { BrowserContext, CDPSession, Page, Response } from '@playwright/test'
import { dragThrough, emptyPlace, letGo, outAndBack, type Point, stepInView, turnWheel } from './gestures.ts'
import type { Measured, Part } from './measures.ts'
import type { Peer } from './peers.ts'
import type { Recording } from './recorder.ts'
import { mean, quantile } from './statistics.ts'

/** All that is measured of one page in one round, in a context of its own. */
export async function measurePage(
  context: BrowserContext,
  peer: Peer,
  size: number,
  only: ReadonlySet<Part>,
): Promise<Measured> {
  const { page, ...opening } = await openTwice(context, peer, size)
  const cdp = await context.newCDPSession(page)
  const measured: Measured = only.has('open') ? opening : {}
  if (only.has('heap')) measured.heap = await heapOf(cdp)
  const view: View = { page, cdp, peer }
  if (only.has('pan')) {
    const { wheel, drag } = await pan(view, 'near', 12)
    Object.assign(measured, { nearWheelMean: mean(wheel.frames), nearWheelP95: p95(wheel.frames) })
    Object.assign(measured, { nearDragMean: mean(drag.frames), nearDragP95: p95(drag.frames) })
    measured.nearPaint = p95(drag.eventToPaint)
  }
  if (only.has('drag')) {
    const step = await dragStep(view)
    measured.stepMean = mean(step.frames)
    measured.stepP95 = p95(step.frames)
    measured.stepPaint = p95(step.eventToPaint)
  }
  if (only.has('overview')) {
    const { wheel, drag } = await pan(view, 'overview', 4)
    Object.assign(measured, { overviewWheelMean: mean(wheel.frames), overviewWheelP95: p95(wheel.frames) })
    Object.assign(measured, { overviewDragMean: mean(drag.frames), overviewDragP95: p95(drag.frames) })
    measured.overviewPaint = p95(drag.eventToPaint)
  }
  if (only.has('export')) {
    measured.svg = await peer.exportAs(page, 'svg')
    measured.png = await peer.exportAs(page, 'png')
  }
  if (only.has('edit')) Object.assign(measured, await edit(view))
  if (only.has('tidy') && peer.isEditor)
    measured.tidy = await untilRedrawn(page, () => page.keyboard.press('Control+Shift+L'))
  return measured
}

interface View {
  readonly page: Page
  readonly cdp: CDPSession
  readonly peer: Peer
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)

/** Longer than any page needs for 2,000 steps, ms. */
const patience = 180_000

async function openTwice(context: BrowserContext, peer: Peer, size: number) {
  const first = await context.newPage()
  const scripts: Promise<number>[] = []
  context.on('response', (response) => scripts.push(scriptSize(response)))
  await first.goto(peer.firstAddress(size))
  const { routes: firstOpen } = await drawing(first)
  const address = await peer.nextAddress(size, first)
  await rest(first)
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000
  context.removeAllListeners('response')
  await first.close()
  const page = await context.newPage()
  await page.goto(address)
  const { boxes, routes } = await drawing(page)
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  return { page, firstOpen, firstPaint, boxes, routes, script }
}

/** What a script weighs on its way, bytes of gzip; nothing else weighs anything. */
async function scriptSize(response: Response): Promise<number> {
  const { pathname } = new URL(response.url())
  return /\.m?js$/.test(pathname) ? gzipSync(await response.body()).length : 0
}

/** When the boxes and when everything was drawn, ms since the navigation began. */
async function drawing(page: Page): Promise<{ boxes: number; routes: number }> {
  const isDrawn = () => window.recorder.drawn.some(({ state }) => state === 'routes')
  await page.waitForFunction(isDrawn, null, { polling: 50, timeout: patience })
  const drawn = await page.evaluate(() => window.recorder.drawn)
  const routes = drawn.find(({ state }) => state === 'routes')?.at ?? Number.NaN
  return { boxes: drawn.find(({ state }) => state === 'boxes')?.at ?? routes, routes }
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}

/** Lets the page come to rest: what still runs from before would count as the gesture's. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { drawn, afterPaint } = window.recorder
    let before = -1
    while (drawn.length !== before) {
      before = drawn.length
      await new Promise((done) => setTimeout(done, 400))
    }
    await afterPaint()
  })
}

async function recorded(page: Page, gesture: () => Promise<void>): Promise<Recording> {
  await page.evaluate(() => window.recorder.start())
  await gesture()
  return page.evaluate(() => window.recorder.stop())
}

const moves = 90

/** Moves the view to and fro, by wheel and by drag; `move` is what the mouse goes each time, px. */
async function pan({ page, cdp, peer }: View, what: 'near' | 'overview', move: number) {
  await peer.show(page, what)
  await rest(page)
  const at = await emptyPlace(page)
  const turn = (by: number): Point => ({ x: by, y: by / 4 })
  const turns = Array.from({ length: moves }, (_, i) => turn(i < moves / 2 ? 2 * move : -2 * move))
  const wheel = moved(await recorded(page, () => turnWheel(cdp, at, turns)), peer, what)
  await rest(page)
  const path = outAndBack(at, { x: -move, y: -move / 4 }, moves)
  const drag = moved(await recorded(page, () => dragThrough(cdp, at, path, peer.panButton)), peer, what)
  await letGo(cdp, at, peer.panButton)
  return { wheel, drag }
}

/** A gesture that did nothing would be the fastest of all. */
function moved(recording: Recording, { name }: Peer, what: string): Recording {
  const { travel, sameZoom, frames } = recording
  if (travel < 50 || !sameZoom || frames.length < 5)
    throw new Error(
      `${name}, ${what}: the view did not pan (${travel.toFixed(0)} px, ${frames.length} frames, ${sameZoom ? 'same' : 'other'} zoom)`,
    )
  return recording
}

async function dragStep({ page, cdp, peer }: View): Promise<Recording> {
  await peer.show(page, 'near')
  await rest(page)
  const step = await stepInView(page)
  const path = outAndBack(step, { x: 3, y: 1.5 }, moves)
  const recording = await recorded(page, () => dragThrough(cdp, step, path, 'left'))
  // The editor takes a drop that is taken back for no edit; a plain page has put the step back where it was.
  if (peer.isEditor) await page.keyboard.press('Escape')
  await letGo(cdp, step, 'left')
  if (recording.eventToPaint.length < moves / 10) throw new Error(`${peer.name}: the step did not move`)
  return recording
}

async function edit({ page, peer }: View): Promise<Measured> {
  await peer.show(page, 'near')
  await rest(page)
  const measured: Measured = {}
  const step = await stepInView(page)
  await page.mouse.click(step.x, step.y)
  await rest(page)
  if (peer.isEditor) {
    measured.addStep = await untilRedrawn(page, () => page.keyboard.press('Enter'))
    await page.keyboard.press('Escape')
    await rest(page)
    const { x, y } = await stepInView(page)
    await page.mouse.click(x, y)
    await rest(page)
    measured.deleteStep = await untilRedrawn(page, () => page.keyboard.press('Delete'))
  } else {
    measured.deleteStep = await untilGone(page, step.id, () => page.keyboard.press('Backspace'))
  }
  await rest(page)
  return measured
}

/** From the key to the end of the first frame that shows the picture anew, its routes too. */
async function untilRedrawn(page: Page, act: () => Promise<void>): Promise<number> {
  await act()
  const redrawn = await page.waitForFunction(
    () => {
      const { lastKey, drawn } = window.recorder
      const next = drawn.find(({ state, at }) => state === 'routes' && at > lastKey)
      return next ? next.at - lastKey : null
    },
    null,
    { polling: 50, timeout: patience },
  )
  return (await redrawn.jsonValue()) ?? Number.NaN
}

/** From the key to the end of the first frame in which the step is not there any more. */
async function untilGone(page: Page, id: string, act: () => Promise<void>): Promise<number> {
  const gone = page.evaluate(async (step) => {
    const isThere = () => document.querySelector(`.react-flow__node[data-id="${step}"]`) !== null
    while (isThere()) await new Promise(requestAnimationFrame)
    return (await window.recorder.afterPaint()) - window.recorder.lastKey
  }, id)
  await act()
  return gone
}
