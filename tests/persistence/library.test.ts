import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import type { Change } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { newestVersion } from '#model/schema.ts'
import { mostUpdates } from '#persistence/blueprintStore.ts'
import type { KeptBlueprint } from '#persistence/keptBlueprint.ts'
import { libraryOn, type Library } from '#persistence/library.ts'
import { cafeFile, doAll } from '../document/cafe.ts'
import { commits } from '../document/randomEdits.ts'
import { randomFile } from '../model/randomFile.ts'
import { memoryStore } from './memoryStore.ts'
import { memoryTabs } from './memoryTabs.ts'

/** Two tabs over one store. */
function browser(room?: number) {
  const disk = memoryStore(room)
  const join = memoryTabs()
  return { disk, tab: libraryOn(disk.store, join()), otherTab: libraryOn(disk.store, join()) }
}

async function opened(library: Library, key: string): Promise<KeptBlueprint> {
  const kept = await library.open(key)
  if (!kept) throw new Error(`${key} is not kept`)
  return kept
}

const entry = { edit: 'renameStep', before: [], after: [] }
const renamed = (id: string, name: string): Change => ({ table: 'steps', id, set: { name } })
const nameOf = (kept: KeptBlueprint, id: string) => kept.document.snapshot().steps.get(id)?.name
const fileOf = (kept: KeptBlueprint) => fileFromBlueprint(kept.document.snapshot())

describe('a blueprint that is kept', () => {
  test('is there again when it is opened, with all edits', async () => {
    const { tab } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    kept.document.commit([renamed('ask', 'Order')], entry)
    expect(kept.saving().is).toBe('saving')
    await kept.flush()
    expect(kept.saving().is).toBe('saved')
    const again = await opened(tab, key)
    expect(nameOf(again, 'ask')).toBe('Order')
    expect(again.document.undoable()).toBeNull()
  })

  test(
    'is there again whatever was done and undone, with updates merged in between',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(randomFile, commits, fc.nat(), async (file, all, when) => {
          const { tab, disk } = browser()
          const key = await tab.add(file)
          const kept = await opened(tab, key)
          for (const [i, deeds] of all.entries()) {
            doAll(kept.document, deeds)
            if (i % 3 === 1) kept.document.undo()
            if (i % 6 === 4) kept.document.redo()
            await kept.flush()
            if (i === when % Math.max(all.length, 1)) {
              for (let n = 0; n <= mostUpdates; n++) {
                kept.document.commit([{ table: 'about', set: { summary: `${n}` } }], entry)
                if (n % 50 === 0) await kept.flush()
              }
            }
          }
          while (kept.document.undoable() !== null) kept.document.undo()
          await kept.close()
          expect(disk.updatesOf(key).length).toBeLessThanOrEqual(mostUpdates)
          expect(fileOf(await opened(tab, key))).toEqual(file)
        }),
        { numRuns: 15 },
      )
    },
  )

  test('takes one row when there are too many, and loses nothing by it', async () => {
    const { tab, disk } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    const most = { rows: 0 }
    for (let n = 0; n < mostUpdates + 20; n++) {
      kept.document.commit([renamed('ask', `Ask ${n}`)], entry)
      await kept.flush()
      most.rows = Math.max(most.rows, disk.updatesOf(key).length)
    }
    expect(most.rows).toBe(mostUpdates)
    expect(disk.updatesOf(key).length).toBeLessThan(30)
    expect(fileOf(await opened(tab, key))).toEqual(fileOf(kept))
    kept.document.undo()
    await kept.flush()
    expect(nameOf(await opened(tab, key), 'ask')).toBe(`Ask ${mostUpdates + 18}`)
  })

  test('of no version that is known is not opened, and stays as it is', async () => {
    const { tab, disk } = browser()
    const key = await tab.add(cafeFile())
    const doc = docFromFile(cafeFile())
    doc.getMap('meta').set('version', newestVersion + 1)
    const [stored] = await disk.store.entries()
    if (!stored) throw new Error('nothing is kept')
    await disk.store.put(stored, Y.encodeStateAsUpdate(doc))
    const before = disk.updatesOf(key)
    await expect(tab.open(key)).rejects.toThrow(`version is ${newestVersion + 1}`)
    expect(disk.updatesOf(key)).toEqual(before)
  })
})

describe('another tab', () => {
  test('shows what is saved in this one, and the other way round', async () => {
    const { tab, otherTab } = browser()
    const key = await tab.add(cafeFile())
    const [here, there] = [await opened(tab, key), await opened(otherTab, key)]
    here.document.commit([renamed('ask', 'Order')], entry)
    await here.flush()
    expect(nameOf(there, 'ask')).toBe('Order')
    there.document.commit([renamed('brew', 'Pour')], entry)
    await there.flush()
    expect(nameOf(here, 'brew')).toBe('Pour')
    expect(here.saving().is).toBe('saved')
    expect(fileOf(await opened(tab, key))).toEqual(fileOf(there))
  })

  test('misses nothing that is saved while it opens', async () => {
    const { tab, otherTab } = browser()
    const key = await tab.add(cafeFile())
    const here = await opened(tab, key)
    const opening = opened(otherTab, key)
    here.document.commit([renamed('ask', 'Order')], entry)
    await here.flush()
    expect(nameOf(await opening, 'ask')).toBe('Order')
  })

  test('does not show what could not be saved', async () => {
    const { tab, otherTab, disk } = browser()
    const key = await tab.add(cafeFile())
    const [here, there] = [await opened(tab, key), await opened(otherTab, key)]
    disk.setRoom(10)
    here.document.commit([renamed('ask', 'Order')], entry)
    await expect(here.flush()).rejects.toThrow('Quota')
    expect(nameOf(there, 'ask')).toBe('Ask')
    disk.setRoom(1e9)
    here.retry()
    await here.flush()
    expect(nameOf(there, 'ask')).toBe('Order')
  })

  test('hears of every change of the list', async () => {
    const { tab, otherTab } = browser()
    let told = 0
    const stop = otherTab.subscribe(() => told++)
    const key = await tab.add(cafeFile())
    await tab.rename(key, 'Bar')
    await tab.remove(key)
    await tab.restore(key)
    expect(told).toBe(4)
    stop()
    await tab.remove(key)
    expect(told).toBe(4)
  })
})

describe('a disk that is full', () => {
  test('is told, and what was done since is saved once there is room', async () => {
    const { tab, disk } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    disk.setRoom(10)
    kept.document.commit([renamed('ask', 'Order')], entry)
    await kept.flush().catch(() => undefined)
    expect(kept.saving()).toMatchObject({ is: 'failed', why: 'quota' })
    expect(nameOf(await opened(tab, key), 'ask')).toBe('Ask')
    disk.setRoom(1e9)
    kept.document.commit([renamed('brew', 'Pour')], entry)
    await kept.flush()
    const again = await opened(tab, key)
    expect([nameOf(again, 'ask'), nameOf(again, 'brew')]).toEqual(['Order', 'Pour'])
  })

  test('keeps nothing of a blueprint that does not fit', async () => {
    const { tab } = browser(10)
    await expect(tab.add(cafeFile())).rejects.toThrow('quota')
    expect(await tab.list()).toEqual([])
  })

  test('makes closing reject, so that nobody believes it was saved', async () => {
    const { tab, disk } = browser()
    const kept = await opened(tab, await tab.add(cafeFile()))
    disk.setRoom(10)
    kept.document.commit([renamed('ask', 'Order')], entry)
    await expect(kept.close()).rejects.toThrow('Quota')
  })
})

describe('a store that another tab deletes', () => {
  test('is noticed without an edit, and the next edit writes the whole blueprint again', async () => {
    const { tab, disk } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    disk.deleteAll({ reopens: true })
    expect(kept.saving()).toMatchObject({ is: 'failed', why: 'closed' })
    kept.document.commit([renamed('ask', 'Order')], entry)
    await kept.flush()
    expect(kept.saving().is).toBe('saved')
    expect(fileOf(await opened(tab, key))).toEqual(fileOf(kept))
    expect(await tab.list()).toHaveLength(1)
  })

  test('is written again when asked, once it can be opened', async () => {
    const { tab, disk } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    disk.deleteAll({ reopens: false })
    await expect(kept.flush()).rejects.toThrow('closing')
    disk.reopen()
    kept.retry()
    await kept.flush()
    expect(fileOf(await opened(tab, key))).toEqual(cafeFile())
  })
})

describe('the library', () => {
  test('lists what is kept, newest change first, without opening it', async () => {
    const { tab } = browser()
    const first = await tab.add({ ...cafeFile(), title: 'First' })
    const second = await tab.add({ ...cafeFile(), title: 'Second', state: 'to-be' })
    const kept = await opened(tab, first)
    const { changedAt } = (await tab.list()).find(({ key }) => key === second) ?? { changedAt: 0 }
    while (Date.now() <= changedAt) await Promise.resolve()
    kept.document.commit([{ table: 'steps', id: 'brew', drop: true }], entry)
    await kept.flush()
    expect(await tab.list()).toMatchObject([
      { key: first, title: 'First', state: 'as-is', steps: 1, documentId: 'cafe', thumbnail: null },
      { key: second, title: 'Second', state: 'to-be', steps: 2 },
    ])
  })

  test('renames in the document itself, and where it is open that shows', async () => {
    const { tab } = browser()
    const key = await tab.add(cafeFile())
    const kept = await opened(tab, key)
    await tab.rename(key, 'Bar')
    expect(kept.document.snapshot().about.title).toBe('Bar')
    expect(kept.document.undoable()).toBeNull()
    expect((await opened(tab, key)).document.snapshot().about.title).toBe('Bar')
    expect((await tab.list())[0]?.title).toBe('Bar')
  })

  test('duplicates into a document of its own', async () => {
    const { tab } = browser()
    const key = await tab.add(cafeFile())
    await tab.keepThumbnail(key, '<svg/>')
    const copy = await tab.duplicate(key, 'Copy')
    const file = fileOf(await opened(tab, copy))
    expect(file.id).not.toBe('cafe')
    expect(file).toEqual({ ...cafeFile(), id: file.id, title: 'Copy' })
    expect((await tab.list()).map(({ thumbnail }) => thumbnail)).toEqual(['<svg/>', '<svg/>'])
    expect(fileOf(await opened(tab, key))).toEqual(cafeFile())
  })

  test('removes from the list, and restores what was removed', async () => {
    const { tab } = browser()
    const key = await tab.add(cafeFile())
    const [before] = await tab.list()
    await tab.remove(key)
    expect(await tab.list()).toEqual([])
    expect(await tab.open(key)).toBeNull()
    expect(await tab.withDocumentId('cafe')).toEqual([])
    await tab.restore(key)
    expect(await tab.list()).toEqual([before])
    expect(fileOf(await opened(tab, key))).toEqual(cafeFile())
  })

  test('takes a removed blueprint back when somebody goes on working on it elsewhere', async () => {
    const { tab, otherTab } = browser()
    const key = await tab.add(cafeFile())
    const there = await opened(otherTab, key)
    await tab.remove(key)
    there.document.commit([renamed('ask', 'Order')], entry)
    await there.flush()
    expect(await tab.list()).toHaveLength(1)
  })

  test('finds the blueprints of a document id', async () => {
    const { tab } = browser()
    const key = await tab.add(cafeFile())
    await tab.add({ ...cafeFile(), id: 'other' })
    expect((await tab.withDocumentId('cafe')).map((entry) => entry.key)).toEqual([key])
    expect(await tab.withDocumentId('none')).toEqual([])
  })

  test(
    'replaces what a kept blueprint says, whatever it said, also where it is open',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(randomFile, randomFile, async (one, other) => {
          const { tab, otherTab } = browser()
          const key = await tab.add(one)
          const open = await opened(otherTab, key)
          await tab.replace(key, other)
          expect(fileOf(open)).toEqual(other)
          expect(fileOf(await opened(tab, key))).toEqual(other)
          expect(await tab.list()).toMatchObject([{ title: other.title, steps: other.steps.length }])
        }),
        { numRuns: 40 },
      )
    },
  )

  test('has nothing under a key that nobody gave', async () => {
    const { tab } = browser()
    expect(await tab.open('nobody')).toBeNull()
    await expect(tab.rename('nobody', 'x')).rejects.toThrow('nobody')
  })
})
