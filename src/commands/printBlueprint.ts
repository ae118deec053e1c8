import type { ChecklistId } from '#exporters/checklists/checklist.ts'
import { usualOptions } from '#exporters/exporter.ts'
import { session } from '#session/session.ts'
import type { SessionState } from '#session/sessionState.ts'
import { rememberedChoice } from './exportBlueprint.ts'
import { titlesOf } from './exportChoice.ts'
import { startExport } from './exportRun.ts'
import { openBlueprintOf } from './selected.ts'

/** The list that belongs to the register that is open. */
function listOf({ register }: SessionState): ChecklistId[] {
  if (register === null) return []
  return [register === 'checks' ? 'findings' : register]
}

const today = () => new Date().toLocaleDateString('sv')

/** The whole blueprint as a page: with its legend, and with the register that is open. Null where nobody wants it any more. */
async function pageOf(state: SessionState, registers: readonly ChecklistId[]): Promise<string | null> {
  const { choice } = await rememberedChoice()
  const titleBlock = titlesOf(choice, openBlueprintOf(state).about, today())
  const options = { ...usualOptions, registers, legend: true, titleBlock }
  const outcome = await startExport({ format: 'html', options, language: state.language }).outcome
  if (outcome.is === 'refused') throw new Error(outcome.why)
  if (outcome.is === 'cancelled') return null
  return typeof outcome.content === 'string' ? outcome.content : outcome.content.text()
}

/**
 * Puts a page into this one, to be printed in its place: see print.css in app. It stands in a shadow tree, where its style and
 * its ids are its own and the fonts of the program are there; its script stays outside.
 */
function layOut(page: string, withSteps: boolean): HTMLElement {
  const { head, body } = new DOMParser().parseFromString(page, 'text/html')
  const place = document.createElement('div')
  place.dataset['print'] = ''
  if (!withSteps) place.dataset['without'] = 'steps'
  const parts = [...head.querySelectorAll('style'), ...body.children].filter(
    (part) => part.localName !== 'script',
  )
  place.attachShadow({ mode: 'open' }).append(...parts)
  return place
}

let underWay = false

/** Prints the whole blueprint on landscape pages, whatever the canvas shows, and behind it the register that is open. */
export async function printBlueprint(): Promise<void> {
  if (underWay) return
  underWay = true
  try {
    const state = session.getState()
    const registers = listOf(state)
    const page = await pageOf(state, registers)
    if (page === null) return
    const place = layOut(page, registers.includes('steps'))
    for (const before of document.querySelectorAll('[data-print]')) before.remove()
    window.addEventListener('afterprint', () => place.remove(), { once: true })
    document.body.append(place)
    await document.fonts.ready
    window.print()
  } finally {
    underWay = false
  }
}
