import { drawBlueprint } from '#drawing/drawBlueprint.ts'
import { drawStem } from '#drawing/drawStem.ts'
import { plainLook, themeOfEvidence } from '#drawing/look.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Point } from '#layout/placed.ts'
import type { Id, RecordOf } from '#model/blueprint.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { connectorItem, labelItems, outlineOfLine } from './connectorItem.ts'
import { figureItems, type Group, type Turning } from './figureItems.ts'
import { gripBox, gripItem } from './gripItem.ts'
import { pillItems } from './pillItems.ts'
import type { SlideItem } from './slide.ts'
import type { SiteRoute } from './siteRoute.ts'
import type { View } from './view.ts'
import { type Joined, type WayGiver, wayGiver } from './wayGiver.ts'
import { wholeTexts } from './wholeTexts.ts'

/** What a drawing is put on a slide with. */
interface Putting {
  readonly sheet: Sheet
  readonly theme: Theme
  readonly words: Words
  readonly turning: Turning
  readonly groups: readonly Group[]
  readonly stepKinds: Readonly<Record<StepKind, string>>
}

/** The kind of thing a group of the drawing shows, and which one. */
function subjectOf({ of }: Group): readonly [kind: string, id: string] {
  const space = of.indexOf(' ')
  return space < 0 ? [of, ''] : [of.slice(0, space), of.slice(space + 1)]
}

const only = ({ groups }: Putting, kind: string) => groups.filter((group) => subjectOf(group)[0] === kind)

/** The lanes as bands, their borders, and the lines: each is called by its name. */
function bandItems(putting: Putting): SlideItem[] {
  const { sheet, words, turning } = putting
  const { placed, blueprint } = sheet
  const lanes = placed.lanes.map(({ id }) => blueprint.lanes.get(id)).filter((lane) => lane !== undefined)
  return only(putting, 'bands').flatMap(({ figures }) => {
    const names = figures.map((_, i) => {
      const line = placed.lines[i - (figures.length - placed.lines.length)]
      return line ? sheet.words.line(line.kinds) : (lanes[i]?.name ?? words('slides.border'))
    })
    const items = figures.flatMap((figure, i) => figureItems([figure], { ...turning, name: names[i] ?? '' }))
    return items.length > 0 ? [{ is: 'group', name: words('slides.bands'), items }] : []
  })
}

/** The box that shows a step: its own, or the bundle it is hidden in. */
function boxKeys({ placed }: Sheet): (step: Id) => string {
  const hidden = new Map(placed.bundles.flatMap(({ id, steps }) => steps.map((step) => [step, id])))
  return (step) => {
    const bundle = hidden.get(step)
    return bundle === undefined ? `step ${step}` : `bundle ${bundle}`
  }
}

/** A connection with the way on which its connector runs. */
interface Routed {
  readonly group: Group
  readonly record: RecordOf<'connections'>
  readonly joined: Joined
  readonly way: SiteRoute
  /** How far the start of the drawn route moves, px. */
  readonly by: Point
}

function routed(putting: Putting, wayOf: WayGiver): Routed[] {
  const { blueprint, placed } = putting.sheet
  const keyOf = boxKeys(putting.sheet)
  return only(putting, 'connection').flatMap((group) => {
    const record = blueprint.connections.get(subjectOf(group)[1])
    const points = record && placed.connections.get(record.id)?.points
    if (!record || !points) return []
    const joined = { from: keyOf(record.from), to: keyOf(record.to), points }
    const way = wayOf(joined)
    const [first, start] = [points[0], way?.points[0]]
    if (!way || !first || !start) return []
    return [{ group, record, joined, way, by: { x: start.x - first.x, y: start.y - first.y } }]
  })
}

const startOf = ({ joined, way }: Routed) => `${joined.from} ${way.start}`

/** Labels go along with their lines, unless several would come to the same place. */
function labelShift(each: Routed, all: readonly Routed[]): Point {
  if (each.record.label === undefined) return each.by
  const start = startOf(each)
  const others = all.filter(
    (other) => other !== each && other.record.label !== undefined && startOf(other) === start,
  )
  return others.length > 0 ? { x: 0, y: 0 } : each.by
}

function connectionItems(putting: Putting, wayOf: WayGiver): SlideItem[] {
  const { sheet, words, turning } = putting
  const nameOf = (id: Id) => sheet.blueprint.steps.get(id)?.name ?? ''
  const all = routed(putting, wayOf)
  const labels = { ...turning, name: words('slides.label') }
  const kinds = words('terms.connectionKind', { returnObjects: true })
  return all.flatMap((each): SlideItem[] => {
    const { group, record, joined, way } = each
    const outline = outlineOfLine(group.figures, turning.view.scale)
    if (!outline) return []
    const name = `${nameOf(record.from)} → ${nameOf(record.to)}`
    const kind = kinds[record.kind]
    const alt = record.label ? `${kind}: ${record.label}` : kind
    const line = connectorItem(joined, way, outline, { name, alt }, turning.view)
    const head = record.bidirectional ? 'triangle' : 'none'
    return [{ ...line, head, tail: 'triangle' }, ...labelItems(group, labelShift(each, all), labels)]
  })
}

/** The thin lines from evidence to the steps it belongs to. */
function stemItems({ sheet, theme, words, turning }: Putting, wayOf: WayGiver): SlideItem[] {
  const { placed, blueprint, look = plainLook } = sheet
  return placed.stems.flatMap((stem): SlideItem[] => {
    const line = drawStem(stem, themeOfEvidence(look, theme))
    const outline = outlineOfLine(line, turning.view.scale)
    const joined = { from: `card ${stem.card}`, to: `step ${stem.step}`, points: stem.points }
    const way = outline && wayOf(joined)
    if (!way) return []
    const name = words('slides.evidenceOf', { step: blueprint.steps.get(stem.step)?.name ?? '' })
    return [{ ...connectorItem(joined, way, outline, { name, alt: name }, turning.view), tail: 'oval' }]
  })
}

function stepItems(putting: Putting, group: Group): SlideItem[] {
  const { sheet, words, turning } = putting
  const [, id] = subjectOf(group)
  const step = sheet.blueprint.steps.get(id)
  if (!step) return []
  const kind = putting.stepKinds[step.kind]
  const lane = sheet.blueprint.lanes.get(step.lane)?.name ?? ''
  const about = words('slides.stepAlt', { name: step.name, kind, lane })
  const alt = step.description ? `${about} ${step.description}` : about
  const known = {
    key: `step ${id}`,
    name: step.name,
    alt,
    ...(step.kind === 'decision' && { geometry: { is: 'preset', name: 'flowChartDecision' } as const }),
  }
  return gripItem(group, known, turning)
}

function cardItems({ sheet, words, turning }: Putting, group: Group): SlideItem[] {
  const [, id] = subjectOf(group)
  const card = sheet.placed.cards.find((each) => each.id === id)
  const pieces = (card?.touchpoints ?? []).map((piece) => sheet.blueprint.touchpoints.get(piece.id)?.evidence)
  const alt = pieces.filter((evidence) => evidence !== undefined).join('; ')
  const steps = (card?.steps ?? []).map((step) => sheet.blueprint.steps.get(step)?.name ?? '').join(', ')
  const known = { key: `card ${id}`, name: words('slides.evidenceOf', { step: steps }), alt }
  return gripItem(group, known, turning)
}

const lineName = ({ placed, words }: Sheet, id: string) =>
  words.line(placed.lines.find(({ kinds }) => kinds.join(' ') === id)?.kinds ?? [])

function otherItems(putting: Putting, group: Group): SlideItem[] {
  const { turning, words } = putting
  const [kind, id] = subjectOf(group)
  switch (kind) {
    case 'step':
      return stepItems(putting, group)
    case 'card':
      return cardItems(putting, group)
    case 'bundle': {
      const name = group.title ?? ''
      return gripItem(group, { key: `bundle ${id}`, name, alt: name }, turning)
    }
    case 'bands':
    case 'stem':
    case 'connection':
      return []
    case 'line': {
      // Its name may be wider than in the drawing: it stands above what is left of the line.
      const figures = group.figures.toSorted((a, b) => Number(b.is === 'path') - Number(a.is === 'path'))
      return figureItems([{ ...group, figures, title: lineName(putting.sheet, id) }], turning)
    }
    default:
      return figureItems([{ ...group, title: group.title ?? words('slides.heading') }], turning)
  }
}

/** What some groups within others mean. */
function specialItems({ blueprint }: Sheet, group: Group, turning: Turning): SlideItem[] | null {
  const [kind, id] = subjectOf(group)
  if (kind === 'standard') return pillItems(group, turning)
  if (kind !== 'touchpoint') return null
  const { special: _, ...rest } = turning
  const name = blueprint.touchpoints.get(id)?.evidence ?? turning.name
  const items = figureItems(group.figures, rest)
  return [{ is: 'group', name, items }]
}

const isGroup = (figure: Figure): figure is Group => figure.is === 'group'

/** A whole drawing as shapes, texts and connectors, in the order in which they lie on each other. */
export function drawingItems(sheet: Sheet, theme: Theme, view: View, words: Words): SlideItem[] {
  const groups = drawBlueprint(sheet, theme).filter(isGroup)
  const grips = new Map(
    groups.flatMap((group) => {
      const box = gripBox(group)
      return box ? [[group.of, box] as const] : []
    }),
  )
  const turning: Turning = {
    view,
    // Where letters are tiny, programs round their widths: lines stay as they are drawn.
    texts: view.leastLetters > 0 ? wholeTexts(sheet) : new Map(),
    name: words('slides.mark'),
    special: (group, inside) => specialItems(sheet, group, inside),
  }
  const stepKinds = words('terms.stepKind', { returnObjects: true })
  const putting = { sheet, theme, words, turning, groups, stepKinds }
  const wayOf = wayGiver(grips)
  return [
    ...bandItems(putting),
    ...stemItems(putting, wayOf),
    ...connectionItems(putting, wayOf),
    ...groups.flatMap((group) => otherItems(putting, group)),
  ]
}
