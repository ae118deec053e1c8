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

/** Signs of a page that are read without a pause. */
const slice = 65_536

const pause = () => new Promise((resolve) => window.setTimeout(resolve))

/** Reads a page piece by piece, so that a large one does not hold up this one. What is read here runs nothing. */
async function read(page: string): Promise<Document> {
  const inert = document.implementation.createHTMLDocument()
  for (let at = 0; at < page.length; at += slice) {
    inert.write(page.slice(at, at + slice))
    await pause()
  }
  inert.close()
  return inert
}

/** Elements that come over to this page without a pause. */
const movedAtOnce = 1_000

const sizeOf = (node: Node) => (node instanceof Element ? node.getElementsByTagName('*').length + 1 : 1)

/** Brings nodes of another document over piece by piece: a large part comes empty first, then what is in it. */
async function bringOver(into: Node, nodes: readonly Node[]): Promise<void> {
  let moved = 0
  for (const node of nodes) {
    const size = sizeOf(node)
    if (size > movedAtOnce) {
      const empty = document.importNode(node, false)
      into.appendChild(empty)
      await bringOver(empty, [...node.childNodes])
    } else into.appendChild(node)
    moved += size
    if (moved > movedAtOnce) {
      await pause()
      moved = 0
    }
  }
}

/**
 * A page that is to be printed in the place of this one: see print.css in app. It stands in a shadow tree, where its style and
 * its ids are its own and the fonts of the program are there; its script stays outside.
 */
async function laidOut({ head, body }: Document, withSteps: boolean): Promise<HTMLElement> {
  const place = document.createElement('div')
  place.dataset['print'] = ''
  if (!withSteps) place.dataset['without'] = 'steps'
  const parts = [...head.querySelectorAll('style'), ...body.children].filter(
    (part) => part.localName !== 'script',
  )
  await bringOver(place.attachShadow({ mode: 'open' }), parts)
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
    const place = await laidOut(await read(page), registers.includes('steps'))
    for (const before of document.querySelectorAll('[data-print]')) before.remove()
    window.addEventListener('afterprint', () => place.remove(), { once: true })
    document.body.append(place)
    await document.fonts.ready
    window.print()
  } finally {
    underWay = false
  }
}
