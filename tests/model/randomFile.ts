import fc from 'fast-check'
import type { BlueprintFile, Id } from '#model/blueprint.ts'
import {
  about,
  complaint,
  connection,
  failPoint,
  lane,
  measurement,
  phase,
  standard,
  step,
  survey,
  touchpoint,
  type Ids,
} from './randomRecords.ts'
import { id } from './randomValues.ts'

const counts = fc.record({
  lanes: fc.integer({ min: 1, max: 4 }),
  phases: fc.nat(3),
  steps: fc.nat(6),
  connections: fc.nat(6),
  touchpoints: fc.nat(3),
  failPoints: fc.nat(3),
  standards: fc.nat(3),
  measurements: fc.nat(3),
  surveys: fc.nat(2),
  complaints: fc.nat(3),
})
const mostIds = 45

/** Deals the ids out to the tables; what needs a step or a standard has none where there is none. */
const ids: fc.Arbitrary<Ids> = fc
  .tuple(counts, fc.uniqueArray(id, { minLength: mostIds, maxLength: mostIds }))
  .map(([count, all]) => {
    const left = [...all]
    const take = (n: number) => left.splice(0, n)
    const ofSteps = (n: number) => take(count.steps > 0 ? n : 0)
    return {
      lanes: take(count.lanes),
      phases: take(count.phases),
      steps: take(count.steps),
      connections: ofSteps(count.connections),
      touchpoints: ofSteps(count.touchpoints),
      failPoints: ofSteps(count.failPoints),
      standards: take(count.standards),
      measurements: take(count.standards > 0 ? count.measurements : 0),
      surveys: take(count.surveys).map((survey) => ({ id: survey, items: take(2) })),
      complaints: take(count.complaints),
    }
  })

const each = <Rest extends object>(all: readonly Id[], record: (index: number) => fc.Arbitrary<Rest>) =>
  fc.tuple(...all.map((id, index) => record(index).map((rest) => ({ id, ...rest }))))

const tables = (all: Ids) =>
  fc.record({
    lanes: each(all.lanes, (index) => lane(all, index)),
    phases: each(all.phases, phase),
    steps: each(all.steps, () => step(all)),
    connections: each(all.connections, () => connection(all)),
    touchpoints: each(all.touchpoints, () => touchpoint(all)),
    failPoints: each(all.failPoints, () => failPoint(all)),
    standards: each(all.standards, () => standard(all)),
    measurements: each(all.measurements, () => measurement(all)),
    surveys: fc.tuple(
      ...all.surveys.map(({ id, items }) => survey(all, items).map((rest) => ({ id, ...rest }))),
    ),
    complaints: each(all.complaints, () => complaint(all)),
  })

/** Any blueprint file that reading takes: every table and field of the format, consistent, with unknown fields here and there. */
export const randomFile: fc.Arbitrary<BlueprintFile> = fc
  .tuple(id, about, ids.chain(tables))
  .map(([id, fields, lists]) => consistent({ id, ...fields }, lists))

/** Nobody stands in an evidence lane, and optional lists are absent where they are empty. */
function consistent(fields: object, lists: object): BlueprintFile {
  const needed = new Set(['lanes', 'steps', 'connections'])
  const kept = Object.entries(lists).filter(
    ([name, list]) => needed.has(name) || (list as unknown[]).length > 0,
  )
  const file = {
    format: 'service-blueprint',
    version: 1,
    ...fields,
    ...Object.fromEntries(kept),
  } as BlueprintFile
  const evidence = new Set(file.lanes.filter(({ kind }) => kind === 'evidence').map((lane) => lane.id))
  const first = file.lanes[0]?.id ?? ''
  return {
    ...file,
    steps: file.steps.map((step) => (evidence.has(step.lane) ? { ...step, lane: first } : step)),
  }
}
