import type { IPropertiesOptions } from 'docx'
import type { Blueprint } from '#model/blueprint.ts'

/** Laying out the pages of more records than this takes longer than the numbers are worth: Word counts them anyway. */
const mostRecords = 120

/**
 * What works out the page of each chapter, so that the contents show it before Word has counted, and in programs that never do. It
 * lays the pages out as Word does; where the reader's program has other faces a number may be off by a page until it is updated.
 */
export async function pageNumbers(blueprint: Blueprint): Promise<Pick<IPropertiesOptions, 'pageNumbers'>> {
  const { steps, touchpoints, failPoints, standards } = blueprint
  const records = steps.size + touchpoints.size + failPoints.size + standards.size
  if (records > mostRecords) return {}
  const { estimatePageNumbersWith } = await import('docx/layout')
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) }
}
