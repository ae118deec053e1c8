import type { Blueprint } from '#model/blueprint.ts'

/** What a file may hold of a blueprint. */
export const recordKinds = ['steps', 'failPoints', 'standards', 'touchpoints', 'connections'] as const
export type RecordKind = (typeof recordKinds)[number]

/** The text that every record of a kind is known by; connections without a label have none. */
export function recordTexts(blueprint: Blueprint, kind: RecordKind): readonly string[] {
  const { steps, failPoints, standards, touchpoints, connections } = blueprint
  const texts: Record<RecordKind, () => (string | undefined)[]> = {
    steps: () => [...steps.values()].map(({ name }) => name),
    failPoints: () => [...failPoints.values()].map(({ failure }) => failure),
    standards: () => [...standards.values()].map(({ metric }) => metric),
    touchpoints: () => [...touchpoints.values()].map(({ evidence }) => evidence),
    connections: () => [...connections.values()].map(({ label }) => label),
  }
  return texts[kind]().filter((text) => text !== undefined && text.trim() !== '') as string[]
}
