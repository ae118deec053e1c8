import { withLookLegend } from '#drawing/drawBlueprint.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { type Theme } from '#drawing/theme.ts'
import { arrange } from '#layout/arrange.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { partOf } from '../partOf.ts'
import { drawnBox, leastReadable } from './fittingView.ts'
import { contentBox } from './slide.ts'

type Step = RecordOf<'steps'>

const room = { width: contentBox.width / leastReadable, height: contentBox.height / leastReadable }

/** A part laid out by itself, with what is switched on over the drawing. */
function sheetFor(sheet: Sheet, blueprint: Blueprint, theme: Theme): Sheet {
  const { look, words } = sheet
  const placed = arrange(blueprint)
  const felt = look?.emotion ? withEmotionStrip(placed, look.emotion.lane) : placed
  return { ...sheet, blueprint, placed: look ? withLookLegend(felt, look, words, theme) : felt }
}

/** Everything is shown where a phase is shown large. */
const unfolded = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  lanes: new Map([...blueprint.lanes].map(([id, { collapsed: _, ...lane }]) => [id, lane])),
  phases: new Map([...blueprint.phases].map(([id, { collapsed: _, ...phase }]) => [id, phase])),
})

/** Only the lanes in which something stands. */
function withoutEmptyLanes(blueprint: Blueprint): Blueprint {
  const used = new Set([...blueprint.steps.values()].map(({ lane }) => lane))
  const shows = ({ id, kind }: RecordOf<'lanes'>) =>
    used.has(id) || (kind === 'evidence' && blueprint.touchpoints.size > 0)
  return { ...blueprint, lanes: new Map([...blueprint.lanes].filter(([, lane]) => shows(lane))) }
}

/** Steps in runs of about equal length, by a number that orders them; one run where it is the same for all. */
function inRuns(steps: readonly Step[], rankOf: (step: Step) => number, count: number): Step[][] {
  const ranks = [...new Set(steps.map(rankOf))].toSorted((a, b) => a - b)
  const length = Math.ceil(ranks.length / Math.min(count, ranks.length))
  const runOf = (step: Step) => Math.floor(ranks.indexOf(rankOf(step)) / length)
  const runs: Step[][] = Array.from({ length: Math.ceil(ranks.length / length) }, () => [])
  for (const step of steps) runs[runOf(step)]?.push(step)
  return runs
}

/** Steps divided so that each part comes nearer to a slide's size: by moments, then by lanes, then by rows. */
function divided(steps: readonly Step[], { blueprint, placed }: Sheet): Step[][] {
  const { width, height } = drawnBox(placed)
  const lanes = new Map(inOrder(blueprint.lanes).map(({ id }, i) => [id, i]))
  const across = inRuns(steps, ({ column }) => column ?? 0, Math.ceil(width / room.width))
  if (width > room.width && across.length > 1) return across
  const count = Math.max(2, Math.ceil(height / room.height))
  const byLane = inRuns(steps, ({ lane }) => lanes.get(lane) ?? 0, count)
  if (byLane.length > 1) return byLane
  const byRow = inRuns(steps, ({ row }) => row ?? 0, count)
  return byRow.length > 1 ? byRow : inRuns(steps, ({ column }) => column ?? 0, 2)
}

const fits = ({ placed }: Sheet): boolean => {
  const { width, height } = drawnBox(placed)
  return width <= room.width && height <= room.height
}

/**
 * The drawings of some steps, each of a size that can be read on a slide: one where they fit, else several. Lanes in which nothing
 * stands are left out where room is short.
 */
function drawings(sheet: Sheet, steps: readonly Step[], theme: Theme): Sheet[] {
  const part = partOf(sheet.blueprint, { is: 'selection', steps: steps.map(({ id }) => id) })
  const whole = sheetFor(sheet, part, theme)
  if (fits(whole)) return [whole]
  const slim = sheetFor(sheet, withoutEmptyLanes(part), theme)
  if (fits(slim)) return [slim]
  const runs = divided(steps, slim)
  return runs.length < 2 ? [slim] : runs.flatMap((run) => drawings(sheet, run, theme))
}

/** The drawings of one phase, from its first moment to its last; none where it has no steps. A phase of null holds the steps that have none. */
export function phasePieces(sheet: Sheet, phase: Id | null, theme: Theme): Sheet[] {
  const steps = inOrder(sheet.blueprint.steps).filter((step) => (step.phase ?? null) === phase)
  return steps.length === 0 ? [] : drawings({ ...sheet, blueprint: unfolded(sheet.blueprint) }, steps, theme)
}
