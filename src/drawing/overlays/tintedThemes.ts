import { mixed, type Theme, type Tint } from '../theme.ts'

/** A theme whose steps stand on a tint, with all their texts readable on it. */
const tinted = ({ ink, ground }: Tint, theme: Theme): Theme => ({
  ...theme,
  card: ground,
  muted: ink,
  border: mixed(ink, ground, 0.35),
  priorities: { high: ink, medium: ink, low: ink },
  note: { ink, ground },
})

/** The themes in which steps are drawn by their level, from its tint. The same comes back each time, so that nothing is drawn anew. */
export function tintedThemes<Level extends string>(
  tintOf: (level: Level, theme: Theme) => Tint,
): (level: Level, theme: Theme) => Theme {
  const all = new WeakMap<Theme, Map<Level, Theme>>()
  return (level, theme) => {
    const known = all.get(theme) ?? new Map<Level, Theme>()
    all.set(theme, known)
    const themed = known.get(level) ?? tinted(tintOf(level, theme), theme)
    known.set(level, themed)
    return themed
  }
}
