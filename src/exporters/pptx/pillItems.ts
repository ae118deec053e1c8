import { figureItems, type Group, groundOf, shapeItem, type Turning } from './figureItems.ts'
import type { SlideItem } from './slide.ts'
import { within } from './view.ts'
import { widening } from './writingOf.ts'

const squeezed = (text: string) => text.replaceAll(/[\s≤≥]+/g, '')
const ellipsis = '…'

/** How much of a standard's text the drawing shows: its comparison signs are shapes there. */
function shownText(whole: string, runs: readonly string[]): string {
  const shown = squeezed(runs.join(''))
  if (shown === squeezed(whole)) return whole
  const start = shown.endsWith(ellipsis) ? shown.slice(0, -1) : shown
  let length = 0
  while (length < whole.length && squeezed(whole.slice(0, length + 1)).length <= start.length) length += 1
  return `${whole.slice(0, length).trimEnd()}${ellipsis}`
}

/** From the left of a pill to its text: its padding, the ruler and the room behind it, px. */
const textLeft = 19

/** The pill of a standard: one shape with its text, between its ruler and the sign of its state. */
export function pillItems({ figures, title = '' }: Group, turning: Turning): SlideItem[] {
  const first = figures.findIndex(({ is }) => is === 'text')
  const [text, ground] = [figures[first], figures[groundOf(figures, first)]]
  if (text?.is !== 'text' || ground?.is !== 'rect') return figureItems(figures, turning)
  const runs = figures.flatMap((figure) => (figure.is === 'text' ? figure.lines : []))
  const at = { x: ground.box.x + textLeft, y: text.at.y }
  const shown = { ...text, at, lines: [shownText(title, runs)] }
  const pill = shapeItem(ground, shown, { ...turning, name: title })
  // Signs of comparison stand between the ruler and the sign of the state; the text has them already.
  const [ruler, state] = [figures[1], figures.at(-1)]
  const moved = within(turning.view, { x: widening(shown, turning.view), y: 0 })
  return [
    pill,
    ...(ruler?.is === 'path' ? figureItems([ruler], turning) : []),
    ...(state?.is === 'path' && state !== ruler ? figureItems([state], { ...turning, view: moved }) : []),
  ]
}
