import type { SessionState } from '#session/sessionState.ts'
import type { Command, CommandId } from './command.ts'
import { inEditor } from './selected.ts'

/** The parts of the editor in which one works, as F6 goes through them. */
const areas = ['header', '[data-canvas]', '[data-registers]', '[data-inspector]']

/** Where the keyboard goes within a part: the row or cell it had there, the first of the rows, or the first that takes it. */
const places = [
  '.ag-cell-focus, [role=grid] tr[tabindex="0"]',
  '[role=gridcell]',
  '[data-inspector] li[aria-current] :is(input, textarea)',
  'button:not([tabindex="-1"]), input, textarea, select, [tabindex="0"]',
]

const shown = (element: Element) => element instanceof HTMLElement && element.getClientRects().length > 0

function startOf(area: HTMLElement): HTMLElement {
  if (area.matches('[tabindex]')) return area
  for (const place of places) {
    const found = [...area.querySelectorAll<HTMLElement>(place)].find(shown)
    if (found) return found
  }
  return area
}

/** Takes the keyboard to the first field of what is selected, as soon as it is there; false where the inspector is not shown. */
export function enterInspector(): boolean {
  const inspector = document.querySelector<HTMLElement>('[data-inspector]')
  if (!inspector || !shown(inspector)) return false
  const from = document.activeElement
  const enter = () => {
    const start = startOf(inspector)
    if (inspector.dataset['pending'] !== undefined || start === inspector) return false
    start.focus()
    return true
  }
  if (enter()) return true
  const coming = new MutationObserver(() => {
    if (document.activeElement !== from || enter()) coming.disconnect()
  })
  coming.observe(inspector, { attributes: true, childList: true, subtree: true })
  return true
}

/** Takes the keyboard on to the next part that is shown, or back to the one before. */
function goOn(by: 1 | -1): void {
  const there = areas.flatMap((area) =>
    [...document.querySelectorAll<HTMLElement>(area)].filter(shown).slice(0, 1),
  )
  const at = there.findIndex((area) => area.contains(document.activeElement))
  const next = there.at(at < 0 && by < 0 ? -1 : (at + by) % there.length)
  if (next) startOf(next).focus()
}

const free = (state: SessionState) => inEditor(state) && state.dialog === null

const area = (id: CommandId, shortcut: string, by: 1 | -1): Command => ({
  id,
  group: 'go',
  shortcuts: [shortcut],
  within: 'everywhere',
  allowed: free,
  run: () => goOn(by),
})

/** From the canvas to the register and the inspector and back, without walking through all that lies between. */
export const areaCommands: readonly Command[] = [
  area('nextArea', 'F6', 1),
  area('areaBefore', 'Shift+F6', -1),
]
