import type { Hear, Message, Tabs } from '#persistence/tabs.ts'

/** Tabs of one browser: what one says, all others hear. */
export function memoryTabs(): () => Tabs {
  const all = new Set<Hear>()
  return () => ({
    say: (message: Message, sender) => {
      for (const hear of Array.from(all)) if (hear !== sender) hear(structuredClone(message))
    },
    listen: (hear) => {
      all.add(hear)
      return () => void all.delete(hear)
    },
    close: () => {},
  })
}
