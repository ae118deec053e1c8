import type { FlowGraph } from './flowGraph.ts'
import { isLoop, strongParts } from './strongParts.ts'

/**
 * The loops that nobody who is in them can leave, as places: sets of steps in which every decision leads on within the set,
 * and every other step has at least one way on within it, since it starts all its ways.
 */
export function endlessLoops({ ways, decides }: FlowGraph): readonly (readonly number[])[] {
  let left = new Set(ways.keys())
  for (;;) {
    const among = left
    const { parts, partOf } = strongParts(ways, (from, to) => among.has(from) && among.has(to))
    const loops = parts.filter((part) => part.every((at) => among.has(at)) && isLoop(ways, part))
    const stays = (at: number) => {
      const staying = (ways[at] ?? []).filter(({ to }) => partOf[to] === partOf[at])
      return staying.length > 0 && (!decides[at] || staying.length === ways[at]?.length)
    }
    const kept = new Set(loops.flat().filter(stays))
    if (kept.size === among.size) return loops
    left = kept
  }
}
