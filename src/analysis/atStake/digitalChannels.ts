import type { Blueprint, Step } from '#model/blueprint.ts'

type Channel = NonNullable<Step['channel']>

const digital: readonly Channel[] = ['web', 'app', 'kiosk', 'chat', 'email']

/** The channels of steps and touchpoints in which the customer uses technology, in the order of the vocabulary above. */
export function digitalChannels({
  steps,
  touchpoints,
}: Pick<Blueprint, 'steps' | 'touchpoints'>): readonly Channel[] {
  const used = new Set([...steps.values(), ...touchpoints.values()].map(({ channel }) => channel))
  return digital.filter((channel) => used.has(channel))
}
