const macKeys: Readonly<Record<string, string>> = {
  $mod: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Escape: '⎋',
  Backspace: '⌫',
  Delete: '⌦',
}

const otherKeys: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  Escape: 'Esc',
  Delete: 'Del',
}

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** Where the modifiers stand on a Mac, whatever order the list has them in. */
const macOrder = ['⌃', '⌥', '⇧', '⌘']

/** A shortcut in tinykeys' notation as the platform writes it: "⇧⌘Z" on a Mac, "Ctrl+Shift+Z" elsewhere. */
export function shortcutText(shortcut: string, mac: boolean = onMac()): string {
  const names = mac ? macKeys : otherKeys
  const keys = shortcut.split(/\b\+/).map((key) => names[key] ?? arrows[key] ?? single(key))
  if (!mac) return keys.join('+')
  return keys.toSorted((a, b) => place(a) - place(b)).join('')
}

const single = (key: string) => (key.length === 1 ? key.toUpperCase() : key)

function place(key: string): number {
  const at = macOrder.indexOf(key)
  return at < 0 ? macOrder.length : at
}

const onMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
