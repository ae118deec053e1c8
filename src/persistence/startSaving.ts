import { savingFailure, type SavingFailure, type SavingState } from './savingState.ts'

/** Brings updates to disk and knows whether they are there. */
export interface Saver {
  readonly state: () => SavingState
  readonly subscribe: (listener: () => void) => () => void
  /** Writes an update at once, or together with the next ones where a write is on its way. */
  readonly add: (update: Uint8Array) => void
  /** Tries again after a failure; otherwise does nothing. */
  readonly retry: () => void
  /** Says that what was saved may be there no more. */
  readonly lost: (failure: SavingFailure) => void
  /** Waits until everything is on disk, trying once more where that failed; rejects where it fails again. */
  readonly flush: () => Promise<void>
}

/** `write` brings updates (none at all after a loss) to disk and resolves only when they are there. */
export function startSaving(
  write: (updates: readonly Uint8Array[]) => Promise<void>,
  savedAt: number,
): Saver {
  const listeners = new Set<() => void>()
  let state: SavingState = { is: 'saved', at: savedAt }
  let waiting: readonly Uint8Array[] = []
  let running: Promise<void> | null = null
  let loss: SavingFailure | null = null

  const become = (next: SavingState) => {
    state = next
    Array.from(listeners).forEach((listener) => listener())
  }
  const run = async () => {
    become({ is: 'saving' })
    loss = null
    let batch: readonly Uint8Array[] = []
    try {
      do {
        batch = waiting
        waiting = []
        await write(batch)
      } while (waiting.length > 0)
      running = null
      become(loss ?? { is: 'saved', at: Date.now() })
    } catch (error) {
      waiting = [...batch, ...waiting]
      running = null
      become(savingFailure(error))
    }
  }
  const start = () => {
    running ??= run()
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add: (update) => {
      waiting = [...waiting, update]
      start()
    },
    retry: () => {
      if (state.is === 'failed') start()
    },
    lost: (failure) => {
      if (running) loss = failure
      else become(failure)
    },
    flush: async () => {
      if (state.is === 'failed') start()
      await running
      if (state.is === 'failed') throw new Error(state.detail, { cause: state })
    },
  }
}
