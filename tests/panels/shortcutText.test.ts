import { expect, test } from 'vitest'
import { shortcutText } from '#panels/chrome/shortcutText.ts'
import { shortcutsOf } from '#panels/chrome/shortcutsOf.ts'

test('a shortcut is written as Windows and Linux write it', () => {
  expect(shortcutText('$mod+Shift+z', false)).toBe('Ctrl+Shift+Z')
  expect(shortcutText('Alt+ArrowDown', false)).toBe('Alt+↓')
})

test('a shortcut is written as a Mac writes it, the modifiers in its order', () => {
  expect(shortcutText('$mod+Shift+z', true)).toBe('⇧⌘Z')
  expect(shortcutText('$mod+Alt+Enter', true)).toBe('⌥⌘↩')
})

test('the plus sign is a key like any other', () => {
  expect(shortcutText('+', false)).toBe('+')
  expect(shortcutText('$mod++', false)).toBe('Ctrl++')
})

const command = { group: 'edit', allowed: () => true, run: () => {} } as const

test('one key under two names is shown once', () => {
  expect(shortcutsOf({ ...command, id: 'showShortcuts', shortcuts: ['?', 'Shift+?'] })).toEqual(['?'])
})

test('the keys of the clipboard are shown though the browser itself listens to them', () => {
  expect(shortcutsOf({ ...command, id: 'copy' })).toEqual(['$mod+c'])
})
