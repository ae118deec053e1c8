import type { BlueprintFile, Id } from '#model/blueprint.ts'

/** The five lanes every new blueprint begins with, top to bottom. */
const laneKinds = ['evidence', 'customer', 'frontstage', 'backstage', 'support'] as const

/** The words of a new blueprint, in the language of the person who makes it. */
export interface BlankWords {
  readonly title: string
  readonly lanes: Readonly<Record<(typeof laneKinds)[number], string>>
  readonly phase: string
}

/** A new blueprint to draw on: five lanes, one phase, no steps. */
export const blankBlueprint = (words: BlankWords, id: Id): BlueprintFile => ({
  format: 'service-blueprint',
  version: 1,
  id,
  title: words.title,
  state: 'as-is',
  lanes: laneKinds.map((kind) => ({ id: kind, name: words.lanes[kind], kind })),
  phases: [{ id: 'p1', name: words.phase }],
  steps: [],
  connections: [],
})
