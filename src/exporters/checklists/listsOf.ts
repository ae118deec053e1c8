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

const measured: readonly ChecklistId[] = ['surveys', 'benchmarks', 'complaints', 'atStake']

/** What was measured and was not chosen: it goes along where there is any, as in documents. Nobody was asked about a part alone. */
export function measuredLists(edition: Edition): ChosenList[] {
  const { options } = edition
  if (options.part.is !== 'whole') return []
  const registers = measured.filter((list) => !options.registers.includes(list))
  return listsOf({ ...edition, options: { ...options, registers } }).filter(({ rows }) => rows.length > 0)
}
