import { describe, expect, test } from 'vitest'
import { libraryOn } from '#persistence/library.ts'
import { cafeFile } from '../document/cafe.ts'
import { memoryStore } from './memoryStore.ts'
import { memoryTabs } from './memoryTabs.ts'

const choice = { format: 'png', scale: 4, registers: ['audit'] }

describe('what was chosen when a blueprint was last exported', () => {
  test('is remembered for that blueprint alone, in every tab', async () => {
    const disk = memoryStore()
    const join = memoryTabs()
    const [tab, otherTab] = [libraryOn(disk.store, join()), libraryOn(disk.store, join())]
    const key = await tab.add(cafeFile())
    const other = await tab.add({ ...cafeFile(), id: 'other' })
    expect(await tab.lastExport(key)).toBeUndefined()
    await tab.keepLastExport(key, choice)
    expect(await otherTab.lastExport(key)).toEqual(choice)
    expect(await tab.lastExport(other)).toBeUndefined()
  })

  test('outlives edits, and gives way to the next', async () => {
    const disk = memoryStore()
    const tab = libraryOn(disk.store, memoryTabs()())
    const key = await tab.add(cafeFile())
    await tab.keepLastExport(key, choice)
    await tab.rename(key, 'Bar')
    await tab.keepThumbnail(key, '<svg/>')
    expect(await tab.lastExport(key)).toEqual(choice)
    await tab.keepLastExport(key, { format: 'svg' })
    expect(await tab.lastExport(key)).toEqual({ format: 'svg' })
  })

  test('is in nobody’s way where the blueprint is not kept', async () => {
    const tab = libraryOn(memoryStore().store, memoryTabs()())
    await tab.keepLastExport('nobody', choice)
    expect(await tab.lastExport('nobody')).toBeUndefined()
    expect(await tab.list()).toEqual([])
  })
})
