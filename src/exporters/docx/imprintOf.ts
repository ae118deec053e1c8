import type { Edition } from '../exporter.ts'

/** Who answers for the report and which one it is; an empty text is left out. */
export interface Imprint {
  readonly organisation: string
  readonly author: string
  readonly approver: string
  readonly version: string
  /** ISO day, or empty. */
  readonly date: string
}

/** What the person chose for this document, else what stands in the blueprint's own header. */
export function imprintOf({ blueprint, options }: Pick<Edition, 'blueprint' | 'options'>): Imprint {
  const { header } = blueprint.about
  const chosen = options.titleBlock
  const either = (first: string | undefined, second: string | undefined) =>
    (first ?? '').trim() || (second ?? '').trim()
  return {
    organisation: either(chosen?.organisation, header?.organisation),
    author: either(chosen?.author, header?.author),
    approver: either(header?.approver, undefined),
    version: either(chosen?.version, header?.revision),
    date: either(chosen?.date, header?.effective),
  }
}
