import { describe, expect, test } from 'vitest'
import { arrange } from '#layout/arrange.ts'
import type { Seen } from '#persistence/blueprintStore.ts'
import type { KeptBlueprint } from '#persistence/keptBlueprint.ts'
import { libraryOn, type Library } from '#persistence/library.ts'
import { cafeFile, entry, names, renamed } from '../document/cafe.ts'
import { memoryStore } from './memoryStore.ts'
import { memoryTabs } from './memoryTabs.ts'

async function opened(library: Library, key: string): Promise<KeptBlueprint> {
  const kept = await library.open(key)
  if (!kept) throw new Error(`${key} is not kept`)
  return kept
}

const lookOf = ({ document }: KeptBlueprint, program = 'this build'): Seen => ({
  program,
  blueprint: document.snapshot(),
  placed: arrange(document.snapshot()),
})

/** A café that was opened, looked at and closed. */
async function seenOnce() {
  const store = memoryStore()
  const join = memoryTabs()
  const library = libraryOn(store.store, join())
  const otherTab = libraryOn(store.store, join())
  const key = await library.add(cafeFile())
  const kept = await opened(library, key)
  await kept.keepSeen(lookOf(kept))
  await kept.close()
  return { library, otherTab, key }
}

describe('a blueprint that was seen', () => {
  test('shows the same at once, and opens to the document', async () => {
    const { library, key } = await seenOnce()
    const glance = await library.glance(key, 'this build')
    const kept = glance?.open()
    expect(glance?.seen.blueprint).toEqual(kept?.document.snapshot())
    expect(glance?.seen.placed).toEqual(kept && arrange(kept.document.snapshot()))
    kept?.document.commit([renamed('ask', 'Order')], entry('renameStep'))
    await kept?.close()
    expect(names((await opened(library, key)).document)).toContain('Order')
  })

  test('has the same columns of answers at once and in its document, however they were kept', async () => {
    const { library, key } = await seenOnce()
    const glance = await library.glance(key, 'this build')
    const kept = glance?.open()
    const [first] = glance?.seen.blueprint.surveys.values() ?? []
    const [second] = kept?.document.snapshot().surveys.values() ?? []
    const columns = Object.values(first?.answers.items ?? {})
    expect(columns.length).toBeGreaterThan(0)
    Object.values(second?.answers.items ?? {}).forEach(({ perception }, i) =>
      expect(perception).toBe(columns[i]?.perception),
    )
  })

  test('is not shown as another build of the program laid it out', async () => {
    const { library, key } = await seenOnce()
    expect(await library.glance(key, 'another build')).toBeNull()
  })

  test('is not shown as it was before the last edit', async () => {
    const { library, key } = await seenOnce()
    const kept = await opened(library, key)
    kept.document.commit([renamed('ask', 'Order')], entry('renameStep'))
    await kept.flush()
    expect(await library.glance(key, 'this build')).toBeNull()
    await kept.keepSeen(lookOf(kept))
    expect((await library.glance(key, 'this build'))?.seen.blueprint.steps.get('ask')?.name).toBe('Order')
  })

  test('keeps no look that is older than the document', async () => {
    const { library, key } = await seenOnce()
    const kept = await opened(library, key)
    const old = lookOf(kept, 'that build')
    kept.document.commit([renamed('ask', 'Order')], entry('renameStep'))
    await kept.flush()
    await kept.keepSeen(old)
    expect(await library.glance(key, 'that build')).toBeNull()
  })

  test('misses nothing that another tab saves before the document is read', async () => {
    const { library, otherTab, key } = await seenOnce()
    const glance = await library.glance(key, 'this build')
    const there = await opened(otherTab, key)
    there.document.commit([renamed('ask', 'Order')], entry('renameStep'))
    await there.flush()
    const kept = glance?.open()
    expect(kept && names(kept.document)).toContain('Order')
  })

  test('has no look once it is removed', async () => {
    const { library, key } = await seenOnce()
    await library.remove(key)
    expect(await library.glance(key, 'this build')).toBeNull()
  })
})
