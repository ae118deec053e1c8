import type { Command, CommandId } from '#commands/command.ts'

/** The browser's own keys for its clipboard: they arrive as events, so the list of commands does not bind them. */
const native: Partial<Record<CommandId, string>> = { cut: '$mod+x', copy: '$mod+c', paste: '$mod+v' }

/** Shift and a sign: the same key as the sign or the digit that the list names beside it. */
const sameKeyAgain = /^(Shift|\$mod)\+[^\w]$/

/** The shortcuts of a command that are worth showing, the usual one first. */
export function shortcutsOf({ id, shortcuts }: Command): readonly string[] {
  const own = native[id]
  if (own !== undefined) return [own]
  const [first, ...others] = shortcuts ?? []
  return first === undefined ? [] : [first, ...others.filter((keys) => !sameKeyAgain.test(keys))].slice(0, 2)
}
