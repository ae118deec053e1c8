import type { Figure } from '#drawing/figure.ts'
import type { Point } from '#layout/placed.ts'
import { courseOf } from './connectorCourse.ts'
import { figureItems, type Group, type Turning } from './figureItems.ts'
import { outlineOf } from './paintOf.ts'
import type { SiteRoute } from './siteRoute.ts'
import type { ConnectorItem, Outline, SlideItem } from './slide.ts'
import { onSlide, type View, within } from './view.ts'
import type { Joined } from './wayGiver.ts'

/** A connector along a way. */
export function connectorItem(
  { from, to }: Joined,
  way: SiteRoute,
  outline: Outline,
  { name, alt }: { readonly name: string; readonly alt: string },
  view: View,
): ConnectorItem {
  return {
    is: 'connector',
    name,
    alt,
    course: courseOf(way.points.map((point) => onSlide(point, view))),
    outline,
    from: { key: from, site: way.start },
    to: { key: to, site: way.end },
  }
}

/** The line of a connection as the drawing has it: on the critical path a heavier one lies below it. */
export function outlineOfLine(figures: readonly Figure[], scale: number): Outline | undefined {
  const lines = figures.flatMap((figure) =>
    figure.is === 'path' && figure.ink.stroke !== undefined ? [figure.ink] : [],
  )
  const [line, heavier] = [lines.at(-1), lines.length > 1 ? lines[0] : undefined]
  return line && outlineOf({ ...line, strokeWidth: (heavier ?? line).strokeWidth ?? 1 }, scale)
}

/** The label of a connection, moved along with the end of the line beside which it stands. */
export function labelItems({ figures }: Group, by: Point, turning: Turning): SlideItem[] {
  const rect = figures.findIndex(({ is }) => is === 'rect')
  if (rect < 0) return []
  return figureItems(figures.slice(rect), { ...turning, view: within(turning.view, by) })
}
