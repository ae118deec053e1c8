import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import type { Theme } from '#drawing/theme.ts'
import { headings, phaseText } from '#layout/measures.ts'
import type { PlacedConnection } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import type { Id } from '#model/blueprint.ts'
import type { Edition } from '../../exporter.ts'
import { pictureOf } from '../../pictureOf.ts'
import type { Windowed } from '../tiles/windowParts.ts'
import { inReadingOrder } from '../writing/inReadingOrder.ts'
import { type Crossing, stripRoute, type StripRoute } from './cutRoutes.ts'
import type { Strip } from './strips.ts'
import { stripSheet } from './stripSheet.ts'
import { nameRoom, type NamedCrossing, namesAtSide, withTail } from './wayNames.ts'

/** What a strip is called: its phase, and whether it goes on. */
export function stripName({ phase, part }: Strip, { sheet, words }: Edition): string {
  const { placed, blueprint } = sheet
  const unnamed = placed.phases.length > 1 ? words('pdf.noPhase') : ''
  const name = phase === null ? unnamed : (blueprint.phases.get(phase)?.name ?? '')
  return part > 0 && name !== '' ? words('pdf.continued', { name }) : name
}

const sides = ['left', 'right'] as const

/** The names of where ways over the borders go to or come from, and the routes with their lines to those names. */
function named(
  routes: readonly StripRoute[],
  drawn: ReadonlyMap<Id, PlacedConnection>,
  nameOf: (crossing: Crossing) => string,
  room: { readonly bottom: number; readonly width: number },
  theme: Theme,
): { figures: Figure[]; connections: Map<Id, PlacedConnection> } {
  const connections = new Map(drawn)
  const figures = sides.flatMap((side) => {
    const crossings = routes.flatMap(({ route, crossing }): (NamedCrossing & { id: Id })[] => {
      const moved = drawn.get(route.id)
      const border = crossing?.goes === 'out' ? moved?.points.at(-1) : moved?.points[0]
      if (crossing?.side !== side || !border) return []
      return [{ id: route.id, crossing, border, name: nameOf(crossing) }]
    })
    const within = { top: 2, bottom: room.bottom - 2, width: room.width }
    const { figures: names, tails } = namesAtSide(crossings, within, theme)
    for (const each of crossings) {
      const route = connections.get(each.id)
      if (route) connections.set(each.id, withTail(route, each.crossing, tails.get(each) ?? []))
    }
    return names
  })
  return { figures, connections }
}

/** A strip with all that stands in it, which is drawn only once it is known where. */
export interface FoldedStrip {
  readonly sheet: Sheet
  readonly draw: () => Windowed
}

function routesIn(strip: Strip, homes: ReadonlyMap<Id, Strip>, { blueprint, placed }: Sheet): StripRoute[] {
  return [...placed.connections.values()].flatMap((route): StripRoute[] => {
    const connection = blueprint.connections.get(route.id)
    const shown = connection && stripRoute(route, connection, strip, homes)
    return shown ? [shown] : []
  })
}

/** A strip as a drawing of its own, `width` px wide behind the names of the lanes. */
export function foldedStrip(
  strip: Strip,
  homes: ReadonlyMap<Id, Strip>,
  edition: Edition,
  width: number,
  theme: Theme,
): FoldedStrip {
  const { blueprint } = edition.sheet
  const routes = routesIn(strip, homes, edition.sheet)
  const crossed = sides.filter((side) => routes.some(({ crossing }) => crossing?.side === side))
  const room = nameRoom(width - (strip.to - strip.from), crossed.length)
  const left = crossed.includes('left') ? room : 0
  const heading = [...breakLines(stripName(strip, edition), phaseText, width - 2 * headings.phasePadding, 1)]
  const sheet = stripSheet(edition.sheet, strip, routes, { left, width, heading })
  const nameOf = ({ other, label }: Crossing) => {
    const name = blueprint.steps.get(other)?.name ?? ''
    return label === '' ? name : `${label}: ${name}`
  }
  const { bounds, headings: heads, connections } = sheet.placed
  const bottom = bounds.height - heads.phaseHeight
  const ways = named(routes, connections, nameOf, { bottom, width: room }, theme)
  const whole = { ...sheet, placed: { ...sheet.placed, connections: ways.connections } }
  return { sheet: whole, draw: () => drawn(whole, ways.figures, edition, theme) }
}

function drawn(sheet: Sheet, wayNames: readonly Figure[], edition: Edition, theme: Theme): Windowed {
  const options = { ...edition.options, legend: false, titleBlock: null }
  const picture = pictureOf({ ...edition, sheet, options })
  const figures = picture.figures.filter((figure) => figure.is !== 'group' || figure.of !== 'heat legend')
  const names: Figure = { is: 'group', of: 'ways to other parts', figures: wayNames }
  return { sheet, figures: inReadingOrder([...figures, names], sheet.placed), theme }
}
