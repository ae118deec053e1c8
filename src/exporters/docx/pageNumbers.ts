import type { IPropertiesOptions } from 'docx'
import type { Blueprint } from '#model/blueprint.ts'

/** Laying out the pages of more than this takes longer than the numbers are worth: Word counts them anyway. */
const mostRecords = 120
const mostSigns = 20_000

const signsIn = (record: object) =>
  Object.values(record).reduce<number>((sum, each) => sum + (typeof each === 'string' ? each.length : 0), 0)

function isShort({ steps, connections, touchpoints, failPoints, standards }: Blueprint): boolean {
  const records = [steps, touchpoints, failPoints, standards].flatMap((table) => [...table.values()])
  if (records.length > mostRecords) return false
  const all: readonly object[] = [...records, ...connections.values()]
  return all.reduce<number>((sum, record) => sum + signsIn(record), 0) <= mostSigns
}

/**
 * What works out the page of each chapter, so that the contents show it before Word has counted, and in programs that never do. It
 * lays the pages out as Word does; where the reader's program has other faces a number may be off by a page until it is updated.
 */
export async function pageNumbers(blueprint: Blueprint): Promise<Pick<IPropertiesOptions, 'pageNumbers'>> {
  if (!isShort(blueprint)) return {}
  const { estimatePageNumbersWith } = await import('docx/layout')
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) }
}
