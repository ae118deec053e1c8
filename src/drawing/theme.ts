import type { ActionPriority, StandardState } from '#model/marks.ts'
import type { LaneKind } from '#model/vocabulary.ts'

/** A word on a ground: the two colours that must stay readable together. */
export interface Tint {
  readonly ink: string
  readonly ground: string
}

/** All colours of a drawing, as #rrggbb, and the few opacities (0..1). Text on its ground has a contrast of 4.5 and more. */
export interface Theme {
  readonly paper: string
  readonly card: string
  readonly border: string
  readonly hairline: string
  readonly ink: string
  readonly muted: string
  /** A lane's own colour goes before these: see `laneColor`. */
  readonly lanes: Readonly<Record<LaneKind, string>>
  /** How much of a lane's colour its band takes. */
  readonly bandOpacity: number
  readonly connection: string
  readonly visibility: string
  readonly otherLines: string
  readonly fail: Tint
  readonly failBorder: string
  readonly wait: Tint
  readonly states: Readonly<Record<StandardState, Tint>>
  /** Of the RPN figure, on a card. */
  readonly priorities: Readonly<Record<ActionPriority, string>>
  readonly note: Tint
  /** What waits for work. */
  readonly attention: string
  /** What is left of colours that are not the theme's own, 0..1; absent where all of them is. */
  readonly fade?: number
}

export const themeNames = ['light', 'dark', 'paper'] as const
export type ThemeName = (typeof themeNames)[number]

const light: Theme = {
  paper: '#f7f8fa',
  card: '#ffffff',
  border: '#d0d5de',
  hairline: '#e4e7ec',
  ink: '#18202e',
  muted: '#475467',
  lanes: {
    evidence: '#8a5cd1',
    customer: '#2f6fde',
    frontstage: '#0f8f83',
    backstage: '#8a6d3b',
    support: '#5b6472',
    preparation: '#b0456f',
    facility: '#5c7a1f',
    other: '#6b7280',
  },
  bandOpacity: 0.06,
  connection: '#5d6778',
  visibility: '#18202e',
  otherLines: '#8792a3',
  fail: { ink: '#ffffff', ground: '#d92d20' },
  failBorder: '#e8837b',
  wait: { ink: '#2b1a00', ground: '#f0a01c' },
  states: {
    met: { ink: '#067647', ground: '#e7f8ef' },
    tolerated: { ink: '#93450a', ground: '#fef4dc' },
    missed: { ink: '#b42318', ground: '#fdeceb' },
    unmeasured: { ink: '#475467', ground: '#f0f2f5' },
  },
  priorities: { high: '#b42318', medium: '#93450a', low: '#475467' },
  note: { ink: '#475467', ground: '#fffdf4' },
  attention: '#2f5bea',
}

const dark: Theme = {
  paper: '#10141b',
  card: '#1c232e',
  border: '#3b4656',
  hairline: '#29313d',
  ink: '#e9edf3',
  muted: '#a8b2c1',
  lanes: {
    evidence: '#b493f2',
    customer: '#74a4fb',
    frontstage: '#3fc4b5',
    backstage: '#cfab6e',
    support: '#9fabbc',
    preparation: '#ec8fb2',
    facility: '#a9c75e',
    other: '#9aa4b2',
  },
  bandOpacity: 0.09,
  connection: '#97a3b4',
  visibility: '#e9edf3',
  otherLines: '#77839a',
  fail: { ink: '#ffffff', ground: '#d93a2f' },
  failBorder: '#b5544d',
  wait: { ink: '#2b1a00', ground: '#f2b04a' },
  states: {
    met: { ink: '#6fdca4', ground: '#12352a' },
    tolerated: { ink: '#f5c66b', ground: '#3a2c10' },
    missed: { ink: '#ff9b93', ground: '#43201f' },
    unmeasured: { ink: '#b4bdca', ground: '#2b3441' },
  },
  priorities: { high: '#ff9b93', medium: '#f5c66b', low: '#b4bdca' },
  note: { ink: '#c3cbd6', ground: '#232a34' },
  attention: '#8fadff',
}

/** Light and dark are for the screen; paper is for every export, whatever the screen shows. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  paper: { ...light, paper: '#ffffff', border: '#c4cad4', bandOpacity: 0.065 },
}

const channels = (color: string) => [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))

/** `share` (0..1) of the first colour in the second: a tint that is one plain colour. */
export function mixed(color: string, ground: string, share: number): string {
  const below = channels(ground)
  const parts = channels(color).map((value, i) => Math.round(value * share + (below[i] ?? 0) * (1 - share)))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The colour of a lane: its own, else that of its kind. */
export function laneColor(lane: { readonly kind: LaneKind; readonly color?: string }, theme: Theme): string {
  if (lane.color === undefined) return theme.lanes[lane.kind]
  return theme.fade === undefined ? lane.color : mixed(lane.color, theme.paper, theme.fade)
}
