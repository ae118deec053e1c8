import type { Finding } from '#analysis/checks/check.ts'
import { watchLibrary } from '#commands/library.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import { afterFrame } from './afterFrame.ts'

/** What the checks found in a blueprint. */
export interface Checked {
  readonly blueprint: Blueprint
  readonly findings: readonly Finding[]
}

/** ms after opening until the first pass: the picture and the first edits have the page to themselves. */
const opening = 3000

let checked: Checked | null = null
const listeners = new Set<() => void>()
let known: ReadonlySet<Id> | undefined
let stop: (() => void) | null = null

export const lastChecked = (): Checked | null => checked

/** Calls the listener after each pass; the blueprint is checked as long as anybody listens. */
export function listenToChecks(listener: () => void): () => void {
  listeners.add(listener)
  stop ??= follow()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = null
  }
}

/** Checks the blueprint now and after each change: once the page has shown the change, and never twice for several in a row. */
function follow(): () => void {
  let takeBack: (() => void) | null = null
  let following = true
  let leaveLibrary: (() => void) | null = null
  const soon = () => {
    takeBack ??= afterFrame(() => void begin())
  }
  // In two parts, so that neither holds the page up: all that the checks ask of the blueprint, then the checks themselves.
  const begin = async () => {
    leaveLibrary ??= watchOthers(soon)
    const check = await firstHalf()
    takeBack = null
    // Where the checks could not be fetched, the next change tries again.
    if (!following || !check) return
    takeBack = afterFrame(() => {
      takeBack = null
      check()
      if (session.getState().blueprint !== (checked?.blueprint ?? null)) soon()
    })
  }
  let begun = false
  const leaveSession = session.subscribe((now, then) => {
    // While a blueprint opens its document takes the place of what was seen of it: that is no edit.
    if (!begun && now.undoable === null) return
    if (now.blueprint !== then.blueprint || now.checksOff !== then.checksOff) soon()
  })
  const first = setTimeout(() => {
    begun = true
    soon()
  }, opening)
  return () => {
    following = false
    clearTimeout(first)
    takeBack?.()
    leaveSession()
    leaveLibrary?.()
  }
}

/** Which other blueprints there are: asked for as soon as a step leads to one. */
function watchOthers(onChange: () => void): (() => void) | null {
  const steps = [...(session.getState().blueprint?.steps.values() ?? [])]
  if (!steps.some(({ subprocess }) => subprocess)) return null
  return watchLibrary((entries) => {
    const ids = new Set(entries.map(({ documentId }) => documentId))
    if (known && same(known, ids)) return
    known = ids
    onChange()
  })
}

/** Looks through the blueprint and gives back what checks it. The checks are fetched with the first pass, once there is a picture. */
async function firstHalf(): Promise<(() => void) | null> {
  const fetched = await fetchChecks()
  if (!fetched) return null
  const { findings, seenOf } = fetched
  const start = performance.now()
  const { blueprint } = session.getState()
  if (blueprint) seenOf(blueprint)
  const before = performance.now() - start
  return () => {
    const again = performance.now()
    const options = { today: today(), knownBlueprints: known }
    const off = new Set(session.getState().checksOff)
    checked = blueprint && { blueprint, findings: findings(blueprint, off, options) }
    // For whoever measures: the last pass alone, and of it only the time in which it worked.
    performance.clearMeasures('checks')
    performance.measure('checks', { start, duration: before + performance.now() - again })
    for (const tell of listeners) tell()
  }
}

async function fetchChecks() {
  try {
    const [{ findings }, { seenOf }] = await Promise.all([
      import('#analysis/checks/findings.ts'),
      import('#analysis/checks/seen.ts'),
    ])
    return { findings, seenOf }
  } catch {
    return null
  }
}

const same = (a: ReadonlySet<Id>, b: ReadonlySet<Id>) => a.size === b.size && [...a].every((id) => b.has(id))

const today = () => new Date().toLocaleDateString('sv')
