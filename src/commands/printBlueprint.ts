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

/** What a `use` counts for: the browser copies what it shows, a step's group or a connection's, as soon as it stands in the page. */
const copied = 10

const sizeOf = (node: Node) =>
  node instanceof Element
    ? node.getElementsByTagName('*').length + copied * node.getElementsByTagName('use').length + 1
    : 1

/** Brings nodes of another document over piece by piece: a large part comes empty first, then what is in it. */
async function bringOver(into: Node, nodes: readonly Node[], settle: () => void): Promise<void> {
  let moved = 0
  for (const node of nodes) {
    const size = sizeOf(node)
    if (size > movedAtOnce) {
      const empty = document.importNode(node, false)
      into.appendChild(empty)
      await bringOver(empty, [...node.childNodes], settle)
    } else into.appendChild(node)
    moved += size
    if (moved > movedAtOnce) {
      settle()
      await pause()
      moved = 0
    }
  }
}

/**
 * A page that is to be printed in the place of this one: see print.css in app. It stands in a shadow tree, where its style and
 * its ids are its own and the fonts of the program are there; its script stays outside. It grows in this page, unseen and not
 * yet marked as what is printed, so that the browser makes ready piece by piece what it would otherwise do in one go.
 */
async function layOut({ head, body }: Document, place: HTMLElement): Promise<void> {
  const parts = [...head.querySelectorAll('style'), ...body.children].filter(
    (part) => part.localName !== 'script',
  )
  place.hidden = true
  document.body.append(place)
  await bringOver(place.attachShadow({ mode: 'open' }), parts, () => void place.getBoundingClientRect())
  place.dataset['print'] = ''
  place.hidden = false
}

async function printPage(page: Document, withSteps: boolean): Promise<void> {
  const place = document.createElement('div')
  if (!withSteps) place.dataset['without'] = 'steps'
  for (const before of document.querySelectorAll('[data-print]')) before.remove()
  try {
    await layOut(page, place)
    await document.fonts.ready
  } catch (trouble) {
    place.remove()
    throw trouble
  }
  window.addEventListener('afterprint', () => place.remove(), { once: true })
  window.print()
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
    await printPage(await read(page), registers.includes('steps'))
  } finally {
    underWay = false
  }
}
