import type { Blueprint } from '#model/blueprint.ts'
import { arrange, arrangeBoxes } from './arrange.ts'
import type { Placed } from './placed.ts'
import { sameLayout } from './sameLayout.ts'

/** Up to so many steps everything is laid out in the same frame as the edit: boxes alone would hardly take less time. */
const mostInFrame = 1000

/** The first picture of a blueprint is waited for anyway, and starting a worker would take longer. */
const mostAtFirst = 2000

/** Asks for layouts of one document as it changes. */
export interface LayoutPort {
  /** Calls back with where everything stands: at once, and for large blueprints again when the routes are there. */
  readonly ask: (blueprint: Blueprint, onPlaced: (placed: Placed) => void) => void
  readonly close: () => void
}

/** What of a blueprint moves nothing is no matter of layout, and may be millions of answers. */
export const layoutPart = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  measurements: new Map(),
  surveys: new Map(),
  complaints: new Map(),
})

/** What the worker is asked and answers; the number says which question it was. */
export interface Question {
  readonly number: number
  readonly blueprint: Blueprint
}

export interface Answer {
  readonly number: number
  readonly placed: Placed
}

const startWorker = () => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })

/**
 * The port to the layout. Small blueprints are answered in the same call; of large ones the boxes are, and the routes come from
 * a worker. Only the newest question counts: answers to older ones are dropped.
 */
export function openLayout(): LayoutPort {
  let worker: Worker | null = null
  let newest = 0
  let waiting: ((placed: Placed) => void) | null = null
  /** The last whole answer: an edit that moves nothing gets it again. */
  let known: { readonly blueprint: Blueprint; readonly placed: Placed } | null = null
  const take = ({ data }: MessageEvent<Answer>) => {
    if (data.number === newest) waiting?.(data.placed)
  }
  return {
    ask: (blueprint, tell) => {
      newest++
      if (known && sameLayout(known.blueprint, blueprint)) {
        known = { blueprint, placed: known.placed }
        tell(known.placed)
        return
      }
      const onPlaced = (placed: Placed) => {
        known = placed.routed ? { blueprint, placed } : null
        tell(placed)
      }
      waiting = onPlaced
      const inFrame = blueprint.steps.size <= (newest === 1 ? mostAtFirst : mostInFrame)
      if (inFrame || typeof Worker === 'undefined') {
        onPlaced(arrange(blueprint))
        return
      }
      if (!worker) {
        worker = startWorker()
        worker.addEventListener('message', take)
      }
      // A structured clone: tables of plain records go over as they are, and the answer comes back the same way.
      worker.postMessage({ number: newest, blueprint: layoutPart(blueprint) } satisfies Question)
      onPlaced(arrangeBoxes(blueprint))
    },
    close: () => {
      newest++
      worker?.terminate()
      worker = null
    },
  }
}
