import type { Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import type { LineKind } from '#model/lines.ts'
import { type ActionPriority, actionPriorities, type StandardState, standardStates } from '#model/marks.ts'
import { type ConnectionKind, connectionKinds, type StepKind, stepKinds } from '#model/vocabulary.ts'
import { drawBadges } from '../badges.ts'
import { drawBundle } from '../drawBundle.ts'
import { drawConnection } from '../drawConnection.ts'
import { drawLine } from '../drawLines.ts'
import type { Figure } from '../figure.ts'
import { barsWidth, glyphSize, pin, pinRing, pinSize, priorityBars, rulerTick, stateSign } from '../glyphs.ts'
import { drawCriticalRoute } from '../overlays/criticalPath.ts'
import type { Sheet } from '../sheet.ts'
import { stepShapes } from '../steps/stepShapes.ts'
import type { Theme } from '../theme.ts'
import { scaled } from './scaled.ts'

export const legendGroups = ['steps', 'connections', 'lines', 'marks'] as const
export type LegendGroup = (typeof legendGroups)[number]

/** What the signs of a drawing are called. */
export interface LegendWords {
  readonly title: string
  readonly group: Readonly<Record<LegendGroup, string>>
  readonly stepKind: Readonly<Record<StepKind, string>>
  readonly connectionKind: Readonly<Record<ConnectionKind, string>>
  readonly standard: Readonly<Record<StandardState, string>>
  /** Of the RPN beside which its bars stand. */
  readonly priority: Readonly<Record<ActionPriority, string>>
  readonly failPoint: string
  readonly wait: string
  readonly evidence: string
  readonly momentOfTruth: string
  readonly hiddenSteps: string
  readonly criticalPath: string
}

/** One sign and what it means. */
export interface LegendEntry {
  readonly text: string
  /** Draws the sign around its middle, within `signSize`. */
  readonly sign: (middle: Point) => readonly Figure[]
}

/** px */
export const signSize = { width: 36, height: 24 } as const

const group = (of: string, at: Point, figures: readonly Figure[]): Figure => ({
  is: 'group',
  of,
  at,
  figures,
})

/** A step as the drawing shows it, small. */
const drawnStep = { width: 92, height: 60, scale: 0.37 }

function stepSign(kind: StepKind, { x, y }: Point, theme: Theme): Figure[] {
  const { width, height, scale } = drawnStep
  const color = theme.lanes.other
  const drawn = stepShapes[kind].draw({
    width,
    height,
    lines: [],
    stripTop: height,
    color,
    failing: false,
    theme,
  })
  const at = { x: x - (width * scale) / 2, y: y - (height * scale) / 2 }
  return [group(`legend ${kind}`, at, scaled(drawn, scale))]
}

const across = ({ x, y }: Point) => [
  { x: x - signSize.width / 2, y },
  { x: x + signSize.width / 2, y },
]

/** Things without those that are not there, in the order in which the method lists them. */
const occurring = <Value>(order: readonly Value[], there: Iterable<Value>): Value[] => {
  const found = new Set(there)
  return order.filter((value) => found.has(value))
}

function stepEntries({ blueprint, placed }: Sheet, words: LegendWords, theme: Theme): LegendEntry[] {
  const kinds = [...placed.steps.keys()].flatMap((id) => blueprint.steps.get(id)?.kind ?? [])
  return occurring(stepKinds, kinds).map((kind) => ({
    text: words.stepKind[kind],
    sign: (middle) => stepSign(kind, middle, theme),
  }))
}

function connectionEntries(
  { blueprint, placed, look }: Sheet,
  words: LegendWords,
  theme: Theme,
): LegendEntry[] {
  const drawn = [...placed.connections.values()].filter(({ points }) => points.length > 1)
  const kinds = drawn.flatMap(({ id }) => blueprint.connections.get(id)?.kind ?? [])
  const sign = (kind: ConnectionKind, middle: Point) =>
    drawConnection({ id: '', points: across(middle), label: null }, { kind }, theme)
  const critical: LegendEntry = {
    text: words.criticalPath,
    sign: (middle) => [...drawCriticalRoute({ points: across(middle) }, theme), ...sign('flow', middle)],
  }
  return [
    ...occurring(connectionKinds, kinds).map((kind) => ({
      text: words.connectionKind[kind],
      sign: (middle: Point) => sign(kind, middle),
    })),
    ...(look?.critical ? [critical] : []),
  ]
}

function lineEntries({ placed, words }: Sheet, theme: Theme): LegendEntry[] {
  const different = new Map<string, readonly LineKind[]>(
    placed.lines.map(({ kinds }) => [kinds.join(), kinds]),
  )
  return [...different.values()].map((kinds) => ({
    text: words.line(kinds),
    sign: ({ x, y }) => [drawLine(kinds, x - signSize.width / 2, x + signSize.width / 2, y, theme)],
  }))
}

/** A pill without its text: the ruler's tick, and the sign of its state. */
function pillSign(state: StandardState, { x, y }: Point, theme: Theme): Figure[] {
  const { ink, ground } = theme.states[state]
  const box = { x: x - signSize.width / 2 + 1, y: y - 10, width: signSize.width - 2, height: 20 }
  const top = y - glyphSize / 2
  return [
    { is: 'rect', box, radius: 10, ink: { fill: ground } },
    rulerTick({ x: box.x + 6, y: top }, ink),
    ...stateSign(state, { x: box.x + box.width - 6 - glyphSize, y: top }, ink),
  ]
}

function pinSign(ringed: boolean, { x, y }: Point, theme: Theme): Figure[] {
  const color = theme.lanes.evidence
  const at = { x: x - pinSize.width / 2, y: y - pinSize.height / 2 }
  return [...(ringed ? [pinRing(at, color)] : []), ...pin(at, color, theme.card)]
}

function badgeSign(which: 'failPoint' | 'wait', { x, y }: Point, { words }: Sheet, theme: Theme): Figure[] {
  const marks = {
    failPoints: which === 'failPoint' ? 1 : 0,
    worst: null,
    wait: which === 'wait',
    standards: [],
  }
  return drawBadges(marks, { x, y: which === 'wait' ? y + 1.5 : y }, words, theme)
}

const largerBars = 1.6

const barsSign = (priority: ActionPriority, { x, y }: Point, theme: Theme): Figure[] => {
  const at = { x: -barsWidth / 2, y: -glyphSize / 2 - 0.5 }
  const bars = priorityBars(priority, at, theme.priorities[priority])
  return [group(`legend ${priority}`, { x, y }, scaled(bars, largerBars))]
}

function riskEntries(sheet: Sheet, words: LegendWords, theme: Theme): LegendEntry[] {
  const marks = [...sheet.placed.steps.keys()].flatMap((id) => sheet.marks.get(id) ?? [])
  const priorities = occurring(
    actionPriorities,
    marks.flatMap(({ worst }) => worst?.priority ?? []),
  )
  const badge = (which: 'failPoint' | 'wait'): LegendEntry => ({
    text: words[which],
    sign: (middle) => badgeSign(which, middle, sheet, theme),
  })
  return [
    ...(marks.some(({ failPoints }) => failPoints > 0) ? [badge('failPoint')] : []),
    ...(marks.some(({ wait }) => wait) ? [badge('wait')] : []),
    ...priorities.map((priority): LegendEntry => ({
      text: words.priority[priority],
      sign: (middle) => barsSign(priority, middle, theme),
    })),
  ]
}

function standardEntries({ placed, marks }: Sheet, words: LegendWords, theme: Theme): LegendEntry[] {
  const shown = [...placed.steps.keys()].flatMap((id) => marks.get(id)?.standards ?? [])
  const states = occurring(
    standardStates,
    shown.map(({ state }) => state),
  )
  return states.map((state) => ({
    text: words.standard[state],
    sign: (middle) => pillSign(state, middle, theme),
  }))
}

function evidenceEntries({ blueprint, placed }: Sheet, words: LegendWords, theme: Theme): LegendEntry[] {
  const decides = (id: Id) => blueprint.touchpoints.get(id)?.momentOfTruth === true
  const ringed = placed.cards.some(
    ({ collapsed, touchpoints }) => !collapsed && touchpoints.some(({ id }) => decides(id)),
  )
  const entry = (text: string, ring: boolean): LegendEntry => ({
    text,
    sign: (middle) => pinSign(ring, middle, theme),
  })
  return [
    ...(placed.cards.length > 0 ? [entry(words.evidence, false)] : []),
    ...(ringed ? [entry(words.momentOfTruth, true)] : []),
  ]
}

function bundleEntries({ placed }: Sheet, words: LegendWords, theme: Theme): LegendEntry[] {
  const [first] = placed.bundles
  if (!first) return []
  const small = { ...first, box: { x: 0, y: 0, width: 34, height: 20 } }
  const sign = ({ x, y }: Point) => [
    group('legend bundle', { x: x - 17, y: y - 10 }, drawBundle(small, { kind: 'other' }, theme)),
  ]
  return [{ text: words.hiddenSteps, sign }]
}

/** What a drawing uses, and nothing else: by kind, each kind of sign once. */
export function legendEntries(
  sheet: Sheet,
  words: LegendWords,
  theme: Theme,
): Readonly<Record<LegendGroup, readonly LegendEntry[]>> {
  return {
    steps: [...stepEntries(sheet, words, theme), ...bundleEntries(sheet, words, theme)],
    connections: connectionEntries(sheet, words, theme),
    lines: lineEntries(sheet, theme),
    marks: [
      ...riskEntries(sheet, words, theme),
      ...standardEntries(sheet, words, theme),
      ...evidenceEntries(sheet, words, theme),
    ],
  }
}
