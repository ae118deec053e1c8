import type { Dimension } from '#model/vocabulary.ts'
import type { ReadyStandard } from '#templates/standards/readyStandards.ts'

/** What is looked for in the catalogue; null takes all. */
export interface ReadyFilter {
  readonly industry: ReadyStandard['industry'] | null
  readonly dimension: Dimension | null
  /** Words that must all occur, in any order. */
  readonly search: string
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** The ready standards that fit, in the order of the catalogue. */
export function fitting(
  catalogue: readonly ReadyStandard[],
  { industry, dimension, search }: ReadyFilter,
): readonly ReadyStandard[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return catalogue.filter((ready) => {
    if (industry !== null && ready.industry !== industry) return false
    if (dimension !== null && ready.dimension !== dimension) return false
    const { metric, method = '', unit = '', frequency = '' } = ready.standard
    const text = plain(`${metric} ${method} ${unit} ${frequency}`)
    return words.every((word) => text.includes(word))
  })
}
