import type { Library } from '#persistence/library.ts'
import { wordsIn } from '#i18n/words.ts'
import { session, tell } from '#session/session.ts'
import { showDocument } from '#session/showDocument.ts'
import { followWithThumbnails, keepThumbnail } from './thumbnail.ts'

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

/** Shows a kept blueprint in the editor; false where it is no longer kept. */
export async function showBlueprint(library: Library, key: string): Promise<boolean> {
  if (current?.key === key) await closeBlueprint()
  session.setState({ where: 'opening' })
  const kept = await library.open(key)
  if (!kept) {
    await showHome()
    return false
  }
  if (current) await current.close()
  const stop = showDocument(key, kept.document)
  const sayState = () => session.setState({ saving: kept.saving() })
  sayState()
  const unsubscribe = kept.subscribeSaving(sayState)
  const stopThumbnails = followWithThumbnails(library, key)
  current = {
    key,
    retry: kept.retry,
    close: async () => {
      stopThumbnails()
      await keepThumbnail(library, key).catch(() => undefined)
      unsubscribe()
      stop()
      await kept
        .close()
        .catch(() =>
          tell({ tone: 'failure', text: wordsIn(session.getState().language)('library.notSaved') }),
        )
    },
  }
  goTo(addressOf(key))
  return true
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
