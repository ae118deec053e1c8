import { wordsIn } from '#i18n/words.ts'
import type { Library } from '#persistence/library.ts'
import { session } from '#session/session.ts'

/** Keeps a small picture of the open blueprint for the home page. */
export async function keepThumbnail(library: Library, key: string): Promise<void> {
  const { blueprint, placed, language } = session.getState()
  if (!blueprint || !placed) return
  const [{ sheetOf }, { thumbnail }] = await Promise.all([
    import('#exporters/sheetOf.ts'),
    import('#exporters/thumbnail.ts'),
  ])
  await library.keepThumbnail(key, thumbnail(sheetOf(blueprint, placed, wordsIn(language))))
}
