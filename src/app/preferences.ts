import { catalogues, languages, loadLanguage, preferredLanguage } from '#i18n/words.ts'
import { session } from '#session/session.ts'

/** Where the browser keeps what a person chose; nothing of a blueprint is in it. */
const key = 'frontstage.preferences'
const themes = ['light', 'dark', 'auto'] as const

/** What was chosen before; null where nothing was, or where the browser keeps nothing. */
function kept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

const chosen = <Value>(from: unknown, name: string, values: readonly Value[]): Value | undefined =>
  typeof from === 'object' && from !== null
    ? values.find((value) => value === Reflect.get(from, name))
    : undefined

/** A list of words that was kept; empty where there is none. */
function texts(from: unknown, name: string): readonly string[] {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Takes up language, appearance, the checks switched off and the overview as they were chosen before, else as the browser wishes; from then on keeps each choice. */
export async function followPreferences(): Promise<void> {
  const before = kept()
  session.setState({
    language: chosen(before, 'language', languages) ?? preferredLanguage(navigator.languages),
    theme: chosen(before, 'theme', themes) ?? 'auto',
    checksOff: texts(before, 'checksOff'),
    minimap: chosen(before, 'minimap', [true, false]) ?? null,
  })
  await speak()
  session.subscribe((now, then) => {
    const same = now.language === then.language && now.theme === then.theme
    if (same && now.checksOff === then.checksOff && now.minimap === then.minimap) return
    if (now.language !== then.language) void speak()
    keep()
  })
}

async function speak(): Promise<void> {
  const { language } = session.getState()
  await loadLanguage(language)
  document.documentElement.lang = language
  await catalogues.changeLanguage(language)
}

function keep(): void {
  const { language, theme, checksOff, minimap } = session.getState()
  try {
    localStorage.setItem(key, JSON.stringify({ language, theme, checksOff, minimap }))
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
}
