import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { settled } from './harness.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** px of the page */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export const canvasOf = (page: Page): Locator => page.locator('[data-canvas]')

export const stepOf = (page: Page, name: string): Locator =>
  canvasOf(page).getByRole('button', { name, exact: true })

/** Just this text, with nothing before or behind. */
const whole = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

export const laneOf = (page: Page, name: string): Locator =>
  page.locator('[data-lane]').filter({ hasText: whole(name) })
export const phaseOf = (page: Page, name: string): Locator =>
  page.locator('[data-phase]').filter({ hasText: whole(name) })
export const inspectorOf = (page: Page): Locator => page.locator('[data-inspector]')
export const undoOf = (page: Page): Locator => page.getByRole('button', { name: /^(Undo:|Nothing to undo)/ })

export async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox()
  if (!box) throw new Error(`${String(place)} is not shown`)
  return box
}

/** Texts in an order that does not depend on where they stood. */
export const sorted = (texts: readonly string[]): string[] => texts.toSorted()

export const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

export const right = ({ x, width }: Box): number => x + width
export const bottom = ({ y, height }: Box): number => y + height

/** Whether two boxes cover the same place, but for a px of rounding. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x + 1 < right(b) && b.x + 1 < right(a) && a.y + 1 < bottom(b) && b.y + 1 < bottom(a)

export async function middleOf(place: Locator): Promise<Point> {
  return middle(await boxOf(place))
}

/** Presses a key while the canvas has the keyboard. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  await canvasOf(page).focus()
  for (const key of keys) await page.keyboard.press(key)
}

export async function fitAll(page: Page): Promise<void> {
  await press(page, 'Shift+1')
  await settled(page)
}

/** Types the name that the canvas asks for, and ends it with Enter. */
export async function nameStep(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name of the step' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await settled(page)
}

/**
 * A point of the canvas in a lane, and in a phase or at the moment of a step, where nothing is drawn yet. Read from what the
 * page shows, so that it holds for any arrangement.
 */
export async function emptyPlace(
  page: Page,
  where: { lane: string; phase?: string; under?: string },
): Promise<Point> {
  const lane = await boxOf(laneOf(page, where.lane))
  const frame = await boxOf(canvasOf(page))
  const phases = await page.locator('[data-phase]').first().boundingBox()
  const across =
    where.under === undefined
      ? where.phase === undefined
        ? { x: right(lane), width: right(frame) - right(lane) }
        : await boxOf(phaseOf(page, where.phase))
      : await boxOf(stepOf(page, where.under))
  const area = {
    left: Math.max(across.x, right(lane)) + 2,
    right: Math.min(across.x + across.width, right(frame)) - 2,
    top: Math.max(lane.y, phases ? bottom(phases) : frame.y) + 2,
    bottom: Math.min(bottom(lane), bottom(frame)) - 2,
  }
  const found = await page.evaluate(({ left, right, top, bottom }) => {
    const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
    const taken = '[role=button], [role=img], [data-touchpoint], [data-connection], [data-lane], [data-phase]'
    for (const across of shares)
      for (const down of shares) {
        const at = { x: left + (right - left) * across, y: top + (bottom - top) * down }
        const element = document.elementFromPoint(at.x, at.y)
        if (element?.closest('[data-canvas]') && !element.closest(taken)) return at
      }
    return null
  }, area)
  if (!found) throw new Error(`there is no empty place in ${JSON.stringify(where)}: ${JSON.stringify(area)}`)
  return found
}

export async function placeStep(
  page: Page,
  where: { lane: string; phase?: string; under?: string },
  name: string,
): Promise<void> {
  const { x, y } = await emptyPlace(page, where)
  await page.mouse.dblclick(x, y)
  await nameStep(page, name)
}

/** Presses at one point, goes to another and lets go, unless `before` says otherwise. */
export async function drag(page: Page, from: Point, to: Point, before?: () => Promise<void>): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 6, from.y + 6)
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await before?.()
  await page.mouse.up()
  await settled(page)
}

/** Connects two steps with the tool for it, wherever they stand. */
export async function connect(page: Page, from: string, to: string): Promise<void> {
  await press(page, 'c')
  await drag(page, await middleOf(stepOf(page, from)), await middleOf(stepOf(page, to)))
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Does something that saves a file, and gives that file. */
export async function downloadOf(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download
}

/** The blueprint as Ctrl+S (on a Mac Cmd+S) saves it. */
export async function savedText(page: Page): Promise<string> {
  return textOf(await downloadOf(page, () => page.keyboard.press('ControlOrMeta+s')))
}

export async function savedFile(page: Page): Promise<BlueprintFile> {
  const reading = readBlueprintFile(await savedText(page))
  if ('problems' in reading) throw new Error(`the saved file is broken: ${JSON.stringify(reading.problems)}`)
  return reading.file
}

/** A step of a file with the names of where it stands. */
export interface NamedStep {
  readonly name: string
  readonly lane: string | undefined
  readonly phase: string | undefined
  readonly kind: string
  readonly column: number
}

export function stepNamed({ steps, lanes, phases = [] }: BlueprintFile, name: string): NamedStep {
  const step = steps.find((each) => each.name === name)
  if (!step) throw new Error(`the file has no step ${name}`)
  return {
    name,
    lane: lanes.find(({ id }) => id === step.lane)?.name,
    phase: phases.find(({ id }) => id === step.phase)?.name,
    kind: step.kind,
    column: step.column ?? Number.NaN,
  }
}

/** Every connection of a file as "from → to", in the order of the alphabet. */
export function connectionsOf({ steps, connections }: BlueprintFile): string[] {
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name
  return connections.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`).toSorted()
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveText('saved on this device')
}
