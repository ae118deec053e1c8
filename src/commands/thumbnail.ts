import { wordsIn } from '#i18n/words.ts'
import type { Library } from '#persistence/library.ts'
import { session } from '#session/session.ts'

/** How long, in ms, a blueprint must rest before its picture is kept. */
const rest = 2500

/** Keeps a small picture of the open blueprint for the home page. */
export async function keepThumbnail(library: Library, key: string): Promise<void> {
  const { blueprint, placed, language } = session.getState()
  if (!blueprint || !placed?.routed) return
  const [{ sheetOf }, { thumbnail }] = await Promise.all([
    import('#exporters/sheetOf.ts'),
    import('#exporters/thumbnail.ts'),
  ])
  await library.keepThumbnail(key, thumbnail(sheetOf(blueprint, placed, wordsIn(language))))
}

/** Calls back whenever the open blueprint has rested for a while, until the returned function is called. */
export function whenAtRest(keep: () => Promise<void>): () => void {
  let waiting: number | undefined
  const wait = () => {
    window.clearTimeout(waiting)
    // What cannot be kept of a picture is no loss: the next one is tried anew.
    waiting = window.setTimeout(() => void keep().catch(() => undefined), rest)
  }
  wait()
  const stop = session.subscribe((now, before) => {
    if (now.placed !== before.placed) wait()
  })
  return () => {
    window.clearTimeout(waiting)
    stop()
  }
}
