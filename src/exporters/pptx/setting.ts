import { laneKinds } from '#model/vocabulary.ts'
import type { Theme } from '#drawing/theme.ts'

/** What all parts of one file are written with. */
export interface Setting {
  readonly theme: Theme
  /** True where light letters stand on dark ground. */
  readonly dark: boolean
  /** BCP 47 tag of texts that are not Chinese. */
  readonly language: string
}

/** The faces: every system that shows slides has them, so that text keeps its width. */
export const faces = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const

const accentLanes = [
  'customer',
  'frontstage',
  'backstage',
  'evidence',
] as const satisfies readonly (typeof laneKinds)[number][]

/** The colours that a person can change for all slides at once, by their names in the file. */
export function schemeColors({
  theme,
  dark,
}: Pick<Setting, 'theme' | 'dark'>): Readonly<Record<SchemeName, string>> {
  const [customer, frontstage, backstage, evidence] = accentLanes.map((kind) => theme.lanes[kind])
  const ground = { paper: theme.paper, ink: theme.ink, card: theme.card, muted: theme.muted }
  return {
    dk1: dark ? ground.paper : ground.ink,
    lt1: dark ? ground.ink : ground.paper,
    dk2: dark ? ground.card : ground.muted,
    lt2: dark ? ground.muted : ground.card,
    accent1: customer ?? theme.ink,
    accent2: frontstage ?? theme.ink,
    accent3: backstage ?? theme.ink,
    accent4: evidence ?? theme.ink,
    accent5: theme.fail.ground,
    accent6: theme.wait.ground,
    hlink: theme.attention,
    folHlink: theme.muted,
  }
}

const schemeNames = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const
type SchemeName = (typeof schemeNames)[number]
