import type { Id, RecordOf } from '#model/blueprint.ts'
import { comparable } from '../importPlan.ts'
import { nameOf, saidFields } from './recordRow.ts'
import { type ReturnedTableName } from './returnedFields.ts'
import type { ReturnedTable, ReturnedTableRow } from './returnedFile.ts'
import { rewritten, usualFields } from './returnedRecord.ts'
import {
  changeTo,
  type Difference,
  type Ground,
  problemRow,
  recordProblem,
  type ReturnedProblem,
  type RowReading,
} from './rowReading.ts'

type Belongs =
  | { readonly fields: Readonly<Record<string, string>>; readonly problems?: readonly ReturnedProblem[] }
  | { readonly problem: ReturnedProblem }

const isNamed = (name: string) => {
  const wanted = comparable(name)
  return (text: string) => comparable(text) === wanted
}

/** The step that a row names, by its lane and phase too where several have that name. */
function stepNamed(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): Belongs {
  const { steps, lanes, phases } = ground.blueprint
  const name = ground.cell(table, row, 'step')
  const named = [...steps.values()].filter((step) => isNamed(name)(step.name))
  const [lane, phase] = [ground.cell(table, row, 'lane'), ground.cell(table, row, 'phase')]
  const stands = (step: RecordOf<'steps'>) =>
    (lane === '' || isNamed(lane)(lanes.get(step.lane)?.name ?? '')) &&
    (phase === '' || isNamed(phase)(phases.get(step.phase ?? '')?.name ?? ''))
  const found = named.length > 1 ? named.filter(stands) : named
  const [only, ...others] = found
  if (!only) return { problem: { is: named.length > 1 ? 'severalSteps' : 'unknownStep', text: name } }
  return others.length > 0 ? { problem: { is: 'severalSteps', text: name } } : { fields: { step: only.id } }
}

function laneNamed(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): Belongs {
  const name = ground.cell(table, row, 'lane')
  const lane = [...ground.blueprint.lanes.values()].find((each) => isNamed(name)(each.name))
  if (!lane) return { problem: { is: 'unknownLane', text: name } }
  const phaseName = ground.cell(table, row, 'phase')
  const phase = [...ground.blueprint.phases.values()].find((each) => isNamed(phaseName)(each.name))
  if (phase) return { fields: { lane: lane.id, phase: phase.id } }
  const lost: ReturnedProblem = { is: 'unknownPhase', text: phaseName }
  return { fields: { lane: lane.id }, ...(phaseName !== '' && { problems: [lost] }) }
}

function standardNamed(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): Belongs {
  const id = ground.cell(table, row, 'standardId')
  const name = ground.cell(table, row, 'standard')
  const all = [...ground.blueprint.standards.values()]
  const found = all.find((each) => each.id === id) ?? all.find((each) => isNamed(name)(each.metric))
  return found ? { fields: { standard: found.id } } : { problem: { is: 'unknownStandard', text: name } }
}

function failPointNamed(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): Belongs {
  const name = ground.cell(table, row, 'failPoint')
  const [only, ...others] = [...ground.blueprint.failPoints.values()].filter(({ failure }) =>
    isNamed(name)(failure),
  )
  if (!only || others.length > 0) return { problem: { is: 'unknownFailPoint', text: name } }
  return { fields: { failPoint: only.id } }
}

/** What a complaint is about, as far as it is said and known: it comes without the rest. */
function aboutComplaint(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): Belongs {
  const said = { step: stepNamed, failPoint: failPointNamed, standard: standardNamed }
  const found = Object.entries(said).flatMap(([key, find]) =>
    ground.cell(table, row, key) === '' ? [] : [find(ground, table, row)],
  )
  return {
    fields: Object.fromEntries(
      found.flatMap((each) => ('fields' in each ? Object.entries(each.fields) : [])),
    ),
    problems: found.flatMap((each) => ('problem' in each ? [each.problem] : [])),
  }
}

/** Where a new record belongs. A standard may be of the whole service, a row that names no step says so. */
function belongs(
  ground: Ground,
  list: ReturnedTableName,
  table: ReturnedTable,
  row: ReturnedTableRow,
): Belongs {
  if (list === 'steps') return laneNamed(ground, table, row)
  if (list === 'measurements') return standardNamed(ground, table, row)
  if (list === 'complaints') return aboutComplaint(ground, table, row)
  if (list === 'standards' && ground.cell(table, row, 'step') === '') return { fields: {} }
  return stepNamed(ground, table, row)
}

/** The columns without which a new record says nothing. */
const needed: Readonly<Record<ReturnedTableName, readonly string[]>> = {
  steps: ['step'],
  failPoints: ['failure'],
  standards: ['metric', 'targetValue'],
  touchpoints: ['evidence'],
  measurements: ['value'],
  complaints: ['received', 'complaint'],
}

/** The columns that say where a new record belongs. */
const placing: Readonly<Record<ReturnedTableName, readonly string[]>> = {
  steps: ['lane', 'phase'],
  failPoints: ['step'],
  standards: ['step'],
  touchpoints: ['step'],
  measurements: ['standard'],
  complaints: ['step', 'failPoint', 'standard'],
}

/** Where a new record comes to stand, in the words of its row. */
const placeSaid = (
  ground: Ground,
  list: ReturnedTableName,
  table: ReturnedTable,
  row: ReturnedTableRow,
): Difference[] =>
  placing[list].flatMap((key) => {
    const after = ground.cell(table, row, key)
    return after === '' ? [] : [{ column: ground.column(list, key)?.heading ?? key, before: '', after }]
  })

/** A row that belongs to no record yet. */
export function newRow(
  ground: Ground,
  list: ReturnedTableName,
  table: ReturnedTable,
  row: ReturnedTableRow,
): RowReading {
  const name = nameOf(ground, list, table, row)
  const { values, differences, problems } = saidFields(ground, list, {}, table, row)
  const place = belongs(ground, list, table, row)
  const missing = needed[list]
    .filter((key) => ground.cell(table, row, key) === '')
    .map((key): ReturnedProblem => ({ is: 'missing', column: ground.column(list, key)?.heading ?? key }))
  const unplaced = 'problem' in place ? [place.problem] : (place.problems ?? [])
  if (missing.length > 0 || !('fields' in place))
    return problemRow(name, [...missing, ...unplaced, ...problems])
  const id: Id = ground.newId()
  const dated = list === 'measurements' ? { at: ground.day } : {}
  const after = rewritten({ ...usualFields[list], ...dated, ...place.fields, id }, values)
  const wrong = recordProblem(list, after, Object.keys(after))
  if (wrong) return problemRow(name, [...problems, wrong])
  const { id: _, ...fields } = after
  return {
    name,
    outcome: 'new',
    differences: [...placeSaid(ground, list, table, row), ...differences],
    problems: [...unplaced, ...problems],
    record: {
      table: list,
      id,
      isNew: true,
      change: (order) => changeTo(list, id, { ...fields, ...(order !== undefined && { order }) }),
    },
  }
}
