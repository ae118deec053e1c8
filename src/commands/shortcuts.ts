import { tinykeys } from 'tinykeys'
import { session } from '#session/session.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** Where keys write; radios and checkboxes are inputs, too, but nobody types into them. */
const typing =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"]'
const taken = `${typing}, input, [role="grid"], [role="menu"], [role="dialog"], [role="tablist"]`

/** A key that writes something where text can be written. */
const writes = (keys: string) => /^(Shift\+)?\S$/.test(keys)

/** Whether a key press belongs to a command, or to what has the focus. */
function reaches({ group, within = 'canvas' }: Command, keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || within === 'everywhere') return true
  if (target.closest('[role="dialog"], [role="menu"]')) return false
  // A register has its own undo and its own letters; what changes the view reaches it too.
  if (within === 'editor')
    return !target.closest(group === 'view' && !writes(keys) ? typing : `${typing}, [role="grid"]`)
  // What presses a button is the button's, on the canvas too.
  const presses = keys === 'Enter' || keys === 'Space'
  const onControl =
    target.closest('button, a, summary') !== null && (presses || target.closest('[data-canvas]') === null)
  return !onControl && !target.closest(taken)
}

/** Listens to every command's shortcuts until the returned function is called. */
export function listenToShortcuts(): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const command of commands)
    for (const keys of command.shortcuts ?? []) {
      const before = bindings[keys]
      bindings[keys] = (event) => {
        before?.(event)
        if (event.isComposing || event.defaultPrevented) return
        if (!reaches(command, keys, event.target) || !command.allowed(session.getState())) return
        event.preventDefault()
        void command.run()
      }
    }
  return tinykeys(window, bindings)
}
