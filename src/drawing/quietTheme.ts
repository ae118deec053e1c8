import { mixed, type Theme, type Tint } from './theme.ts'

/** What is left of a colour that stands back, 0..1; text on its ground can still be read by those who look for it. */
const left = 0.42

const quietThemes = new WeakMap<Theme, Theme>()

const mapped = <Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> => {
  const changed: Record<Key, Value> = { ...table }
  for (const key in table) changed[key] = change(table[key])
  return changed
}

/** The colours of a theme for what stands back, so that something else is in front. */
export function quietTheme(theme: Theme): Theme {
  const known = quietThemes.get(theme)
  if (known) return known
  const back = (color: string) => mixed(color, theme.paper, left)
  const tint = ({ ink, ground }: Tint): Tint => ({ ink: back(ink), ground: back(ground) })
  const quiet: Theme = {
    ...theme,
    fade: left,
    card: mixed(theme.card, theme.paper, 0.7),
    border: back(theme.border),
    ink: back(theme.ink),
    muted: back(theme.muted),
    lanes: mapped(theme.lanes, back),
    connection: back(theme.connection),
    fail: tint(theme.fail),
    failBorder: back(theme.failBorder),
    wait: tint(theme.wait),
    states: mapped(theme.states, tint),
    priorities: mapped(theme.priorities, back),
    note: tint(theme.note),
  }
  quietThemes.set(theme, quiet)
  return quiet
}
