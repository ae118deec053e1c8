import type { CDPSession, Page } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

export type Button = 'left' | 'middle'

/** A hand moves the mouse about so often: one event a frame of 60 Hz, ms. */
const pace = 16

/** Sends inputs at a hand's pace without waiting for the page, as a hand does, and then for all of them to have arrived. */
async function paced(inputs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (const [i, send] of inputs.entries()) {
    const wait = start + i * pace - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    sent.push(send())
  }
  await Promise.all(sent)
}

const buttonBits = { left: 1, middle: 4 } as const

/** Presses at a point and moves through others; the button stays down. */
export async function dragThrough(
  cdp: CDPSession,
  from: Point,
  path: readonly Point[],
  button: Button,
): Promise<void> {
  const mouse = (type: 'mousePressed' | 'mouseMoved', { x, y }: Point) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button,
      buttons: buttonBits[button],
      clickCount: type === 'mousePressed' ? 1 : 0,
    })
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
  await mouse('mousePressed', from)
  await paced(path.map((point) => () => mouse('mouseMoved', point)))
}

/** Lets go of the button where the mouse is. */
export const letGo = (cdp: CDPSession, at: Point, button: Button): Promise<unknown> =>
  cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button, buttons: 0, clickCount: 1 })

/** Turns the wheel again and again at one place. */
export const turnWheel = (cdp: CDPSession, at: Point, turns: readonly Point[]): Promise<void> =>
  paced(
    turns.map(
      ({ x, y }) =>
        () =>
          cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: x, deltaY: y }),
    ),
  )

/** A way out and back again in so many moves, which ends where it began. */
export function outAndBack(from: Point, move: Point, moves: number): Point[] {
  return Array.from({ length: moves }, (_, i) => {
    const far = Math.min(i + 1, moves - i - 1)
    return { x: from.x + move.x * far, y: from.y + move.y * far }
  })
}

/** A point of the canvas, near its middle, where neither a box nor a control lies, not even once the mouse is there. */
export async function emptyPlace(page: Page): Promise<Point> {
  for (const place of await groundInView(page)) {
    await page.mouse.move(place.x, place.y)
    const isGround = await page.evaluate(async ({ x, y }) => {
      await window.recorder.afterPaint()
      await window.recorder.afterPaint()
      return !document.elementFromPoint(x, y)?.closest('.react-flow__node, .react-flow__edge')
    }, place)
    if (isGround) return place
  }
  throw new Error('No empty place on the canvas.')
}

/** Points that look empty, from the middle of the canvas outwards. */
const groundInView = (page: Page): Promise<Point[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect()
    if (!canvas) return []
    const found: { x: number; y: number }[] = []
    for (let far = 0; far < canvas.height / 2 - 20; far += 3)
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.3) {
        const x = canvas.x + canvas.width / 2 + far * Math.cos(angle)
        const y = canvas.y + canvas.height / 2 + far * Math.sin(angle)
        const element = document.elementFromPoint(x, y)
        const isGround =
          element?.closest('.react-flow__renderer') &&
          !element.closest('.react-flow__node, .react-flow__edge, button, input')
        if (isGround) found.push({ x, y })
      }
    return found
  })

/** The step nearest to the middle of the canvas that can be seen whole: its id, and its middle. */
export async function stepInView(page: Page): Promise<Point & { readonly id: string }> {
  const found = await page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect()
    if (!canvas) return null
    const steps = [...document.querySelectorAll('.react-flow__node[data-id]')].flatMap((node) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      const middle = { x: x + width / 2, y: y + height / 2 }
      const id = node.getAttribute('data-id') ?? ''
      const top = document.elementFromPoint(middle.x, middle.y)
      return /(^|\W)s\d+$/.test(id) && top && node.contains(top) ? [{ id, ...middle }] : []
    })
    const far = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - canvas.x - canvas.width / 2, y - canvas.y - canvas.height / 2)
    return steps.toSorted((a, b) => far(a) - far(b))[0] ?? null
  })
  if (!found) throw new Error('No step in view.')
  return found
}
