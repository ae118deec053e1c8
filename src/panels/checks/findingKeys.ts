/** What a key does in the list of findings: go up or down by so many, or to an end; or something with the one that is chosen. */
export type ListKey = { readonly is: 'move'; readonly to: number } | { readonly is: 'go' | 'fix' | 'off' }

const page = 10

/** Reads a key pressed on the entry `at` of `count`; null where it means nothing here. */
export function listKey(key: string, at: number, count: number): ListKey | null {
  const move = (to: number): ListKey => ({ is: 'move', to: Math.min(count - 1, Math.max(0, to)) })
  switch (key) {
    case 'ArrowDown':
      return move(at + 1)
    case 'ArrowUp':
      return move(at - 1)
    case 'PageDown':
      return move(at + page)
    case 'PageUp':
      return move(at - page)
    case 'Home':
      return move(0)
    case 'End':
      return move(count - 1)
    case 'Enter':
      return { is: 'go' }
    case 'f':
    case 'F':
      return { is: 'fix' }
    case 'o':
    case 'O':
      return { is: 'off' }
    default:
      return null
  }
}
