import type { Seen } from '#persistence/blueprintStore.ts'
import type { Glance, KeptBlueprint } from '#persistence/keptBlueprint.ts'
import type { Library } from '#persistence/library.ts'
import { wordsIn } from '#i18n/words.ts'
import { session, tell } from '#session/session.ts'
import { showDocument, showNothing, showSeen } from '#session/showDocument.ts'
import { painted } from './painted.ts'
import { keepThumbnail, whenAtRest } from './thumbnail.ts'

/** The blueprint that is open now: how to close it, how to save it again. */
let current: {
  readonly key: string
  readonly close: () => Promise<void>
  readonly retry: () => void
} | null = null

const addressOf = (key: string) => `#/b/${key}`

/** The key in the page's address, if it names a blueprint. */
export const keyInAddress = (): string | null => /^#\/b\/([\w-]+)$/.exec(window.location.hash)?.[1] ?? null

function goTo(address: string): void {
  if (window.location.hash !== address)
    window.history.pushState(null, '', `${window.location.pathname}${address}`)
}

/** This build of the program, which its script's address names; null where scripts are not built. */
const program = import.meta.env.PROD ? import.meta.url : null

/** Shows a kept blueprint in the editor; false where it is no longer kept. */
export async function showBlueprint(library: Library, key: string): Promise<boolean> {
  if (current?.key === key) await closeBlueprint()
  session.setState({ where: 'opening', view: 'draw', register: null, survey: null })
  const glance = program === null ? null : await library.glance(key, program)
  const kept = glance ?? (await library.open(key))
  if (!kept) {
    await showHome()
    return false
  }
  if (current) await current.close()
  if (glance) showAtOnce(library, key, glance)
  else if ('document' in kept) work(library, kept)
  goTo(addressOf(key))
  return true
}

/** Shows a blueprint as it was last seen, and reads its document once that is painted, or an edit comes. */
function showAtOnce(library: Library, key: string, { seen, open, leave }: Glance): void {
  const opened = showSeen(key, seen, () => {
    if (current === mine) work(library, open(), seen)
  })
  const mine = {
    key,
    retry: () => {},
    close: async () => {
      leave()
      showNothing()
    },
  }
  current = mine
  void painted().then(opened)
}

/** Works on an open blueprint: what is edited is saved, what is seen is kept, until it is closed. */
function work(library: Library, kept: KeptBlueprint, seen?: Seen): void {
  const { key } = kept
  const stop = showDocument(key, kept.document, seen)
  const sayState = () => session.setState({ saving: kept.saving() })
  sayState()
  const unsubscribe = kept.subscribeSaving(sayState)
  const keepSeen = async () => {
    const { blueprint, placed } = session.getState()
    if (program !== null && blueprint && placed?.routed) await kept.keepSeen({ program, blueprint, placed })
  }
  const keepPictures = async () => {
    await keepThumbnail(library, key)
    await keepSeen()
  }
  // What draws the small picture is fetched with the first edit, or on leaving: to look at a blueprint takes none of it.
  const stopKeeping = whenAtRest(() => (isEdited() ? keepPictures() : keepSeen()))
  // What was shown without a first look has one from now on, also where the tab is closed at once.
  if (!seen)
    void painted()
      .then(keepSeen)
      .catch(() => undefined)
  current = {
    key,
    retry: kept.retry,
    close: async () => {
      stopKeeping()
      await keepPictures().catch(() => undefined)
      unsubscribe()
      stop()
      await kept
        .close()
        .catch(() =>
          tell({ tone: 'failure', text: wordsIn(session.getState().language)('library.notSaved') }),
        )
    },
  }
}

function isEdited(): boolean {
  const { undoable, redoable } = session.getState()
  return undoable !== null || redoable !== null
}

async function closeBlueprint(): Promise<void> {
  const closing = current
  current = null
  await closing?.close()
}

/** Leaves the editor. All is saved already; what is lost is the undo history. */
export async function showHome(): Promise<void> {
  await closeBlueprint()
  session.setState({ where: 'home' })
  goTo('')
}

/** Tries again to save what could not be saved. */
export const retrySaving = (): void => current?.retry()
