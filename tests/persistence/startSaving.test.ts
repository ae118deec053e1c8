import { describe, expect, test } from 'vitest'
import type { SavingState } from '#persistence/savingState.ts'
import { startSaving } from '#persistence/startSaving.ts'

const update = (n: number) => new Uint8Array([n])

/** A disk whose writes end when they are told to. */
function disk() {
  const batches: number[][] = []
  const ends: { done: () => void; fail: (error: unknown) => void }[] = []
  const write = (updates: readonly Uint8Array[]) => {
    batches.push(updates.map((bytes) => bytes[0] ?? -1))
    return new Promise<void>((done, fail) => ends.push({ done, fail }))
  }
  const settle = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve()
  }
  return {
    write,
    batches,
    done: async () => {
      ends.shift()?.done()
      await settle()
    },
    fail: async (name: string) => {
      ends.shift()?.fail(new DOMException('no', name))
      await settle()
    },
  }
}

describe('saving', () => {
  test('begins at once, and is done only when the disk says so', async () => {
    const { write, batches, done } = disk()
    const saver = startSaving(write, 5)
    expect(saver.state()).toEqual({ is: 'saved', at: 5 })
    saver.add(update(1))
    expect(batches).toEqual([[1]])
    expect(saver.state()).toEqual({ is: 'saving' })
    await done()
    expect(saver.state()).toMatchObject({ is: 'saved' })
  })

  test('takes what arrives during a write together into the next one', async () => {
    const { write, batches, done } = disk()
    const saver = startSaving(write, 0)
    for (const n of [1, 2, 3]) saver.add(update(n))
    expect(batches).toEqual([[1]])
    await done()
    expect(batches).toEqual([[1], [2, 3]])
    expect(saver.state()).toEqual({ is: 'saving' })
    await done()
    expect(saver.state().is).toBe('saved')
  })

  test('tells each state once to who listens', async () => {
    const { write, done, fail } = disk()
    const saver = startSaving(write, 0)
    const seen: SavingState['is'][] = []
    const stop = saver.subscribe(() => seen.push(saver.state().is))
    saver.add(update(1))
    saver.add(update(2))
    await done()
    await fail('QuotaExceededError')
    stop()
    saver.retry()
    expect(seen).toEqual(['saving', 'failed'])
  })

  test.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'closed'],
    ['VersionError', 'closed'],
    ['DataError', 'other'],
  ])('that fails says why: %s is %s', async (name, why) => {
    const { write, fail } = disk()
    const saver = startSaving(write, 0)
    saver.add(update(1))
    await fail(name)
    expect(saver.state()).toEqual({ is: 'failed', why, detail: `${name}: no` })
  })

  test('that failed loses nothing: the next edit brings all of it', async () => {
    const { write, batches, done, fail } = disk()
    const saver = startSaving(write, 0)
    saver.add(update(1))
    saver.add(update(2))
    await fail('QuotaExceededError')
    saver.add(update(3))
    expect(batches).toEqual([[1], [1, 2, 3]])
    await done()
    expect(saver.state().is).toBe('saved')
  })

  test('that failed is tried again when asked, otherwise not', async () => {
    const { write, batches, done, fail } = disk()
    const saver = startSaving(write, 0)
    saver.add(update(1))
    await fail('QuotaExceededError')
    expect(batches).toEqual([[1]])
    saver.retry()
    saver.retry()
    await done()
    expect(batches).toEqual([[1], [1]])
    saver.retry()
    expect(batches).toHaveLength(2)
  })

  test('is over when flush says so', async () => {
    const { write, done } = disk()
    const saver = startSaving(write, 0)
    saver.add(update(1))
    saver.add(update(2))
    let flushed = false
    const flushing = saver.flush().then(() => (flushed = true))
    await done()
    expect(flushed).toBe(false)
    await done()
    await flushing
    expect(saver.state().is).toBe('saved')
  })

  test('that cannot be finished makes flush reject, after one more try', async () => {
    const { write, batches, fail } = disk()
    const saver = startSaving(write, 0)
    saver.add(update(1))
    await fail('QuotaExceededError')
    const flushing = saver.flush().catch((error: unknown) => String(error))
    await fail('QuotaExceededError')
    expect(await flushing).toContain('QuotaExceededError')
    expect(batches).toEqual([[1], [1]])
  })

  test('says that what was saved is lost, even where a write was on its way', async () => {
    const { write, batches, done } = disk()
    const saver = startSaving(write, 0)
    const failure = { is: 'failed', why: 'closed', detail: 'deleted' } as const
    saver.lost(failure)
    expect(saver.state()).toEqual(failure)
    saver.add(update(1))
    saver.lost(failure)
    await done()
    expect(saver.state()).toEqual(failure)
    saver.retry()
    expect(batches).toEqual([[1], []])
    await done()
    expect(saver.state().is).toBe('saved')
  })
})
