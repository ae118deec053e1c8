import type { BlueprintFile, FailPoint } from '#model/blueprint.ts'
import { causeClasses, failPointStatuses, preventionKinds } from '#model/vocabulary.ts'
import { graphFile } from './graphFile.ts'

/** How much there is in the blueprint whose registers are measured. */
const steps = 500
const rows = 2000

/** The name under which it is served. */
export const registersFile = 'registers'

const owners = ['Front office', 'Housekeeping', 'Kitchen', 'Reservations', 'Porters', 'Quality']

const rateFrom = (i: number, by: number) => 1 + ((i * by) % 10)

const day = (i: number) =>
  `2026-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`

/** A fail point with all that can be said of one: what is shown costs the most. */
const failPointAt = (i: number, step: string): FailPoint => ({
  id: `fail${i}`,
  step,
  failure: `Failure ${i}: it takes longer than was promised`,
  cause: `One person alone at hour ${i % 24}`,
  effect: `The guest waits for ${5 + (i % 50)} minutes and leaves`,
  causeClass: causeClasses[i % causeClasses.length] ?? 'people',
  controls: { prevention: 'Checklist at the desk', detection: 'Spot check once a week' },
  rating: { severity: rateFrom(i, 7), occurrence: rateFrom(i, 3), detection: rateFrom(i, 9) },
  prevention: {
    kind: preventionKinds[i % preventionKinds.length] ?? 'task',
    action: `A second person is paged after ${i % 9} minutes`,
  },
  expected: { severity: rateFrom(i, 7), occurrence: 3, detection: 2 },
  ...(i % 3 === 0
    ? {
        taken: { action: 'Pager bought', at: day(i) },
        achieved: { severity: rateFrom(i, 7), occurrence: 4, detection: 3 },
      }
    : {}),
  recovery: 'Apologise, offer a drink',
  ...(i % 5 === 0 ? {} : { owner: owners[i % owners.length] ?? '' }),
  due: day(i),
  status: failPointStatuses[i % failPointStatuses.length] ?? 'open',
})

/** A blueprint with as many fail points as a register must bear. */
export function registerFile(): BlueprintFile {
  const file = graphFile(steps)
  const failPoints = Array.from({ length: rows }, (_, i) =>
    failPointAt(i, file.steps[i % file.steps.length]?.id ?? ''),
  )
  return { ...file, id: 'bench-registers', title: 'Benchmark of registers', failPoints }
}
