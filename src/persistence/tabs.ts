/** What the open tabs, and the open documents of one tab, tell each other. */
export type Message =
  /** A blueprint's update that is on disk. */
  | { readonly is: 'update'; readonly key: string; readonly update: Uint8Array }
  /** Something in the library is different. */
  | { readonly is: 'library' }

/** A listener is a sender too: it does not hear what it said itself. */
export type Hear = (message: Message) => void

export interface Tabs {
  readonly say: (message: Message, sender: Hear | null) => void
  readonly listen: (hear: Hear) => () => void
  readonly close: () => void
}

/** Joins all tabs of this origin that use the same name. */
export function joinTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name)
  const listeners = new Set<Hear>()
  let joined = true
  const spread = (message: Message, sender: Hear | null) => {
    for (const hear of Array.from(listeners)) if (hear !== sender) hear(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) spread(data, null)
  })
  return {
    say: (message, sender) => {
      spread(message, sender)
      if (joined) channel.postMessage(message)
    },
    listen: (hear) => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    close: () => {
      joined = false
      channel.close()
    },
  }
}

/** Another tab may run another version of the program. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('is' in data)) return false
  if (data.is === 'library') return true
  return (
    data.is === 'update' &&
    'key' in data &&
    typeof data.key === 'string' &&
    'update' in data &&
    data.update instanceof Uint8Array
  )
}
