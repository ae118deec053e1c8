import type { Figure } from '#drawing/figure.ts'
import type { Placed } from '#layout/placed.ts'

const ofStep = 'step '

/**
 * The figures of a drawing with its steps last, in the order of phase, column and lane: what reads a document takes the texts in
 * the order in which they were written.
 */
export function inReadingOrder(
  figures: readonly Figure[],
  { steps }: Pick<Placed, 'steps'>,
): readonly Figure[] {
  const ranks = new Map([...steps.keys()].map((id, i) => [`${ofStep}${id}`, i]))
  const rankOf = (figure: Figure) => (figure.is === 'group' ? (ranks.get(figure.of) ?? -1) : -1)
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b))
}
