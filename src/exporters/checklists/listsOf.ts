import type { Edition } from '../exporter.ts'
import type { Checklist, ChecklistId } from './checklist.ts'
import { checklists } from './checklists.ts'

/** One list of an edition, and which it is. */
export interface ChosenList extends Checklist {
  readonly list: ChecklistId
}

/** The lists that go along with an edition, each once, in the order in which they were chosen. Told how many are made after each. */
export function listsOf({ blueprint, whole, options, words }: Edition, made?: () => void): ChosenList[] {
  return [...new Set(options.registers)].map((list) => {
    const chosen = { list, ...checklists[list](blueprint, words, whole) }
    made?.()
    return chosen
  })
}
