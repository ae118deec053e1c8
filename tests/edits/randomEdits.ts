import { findings, fixOf } from '#analysis/checks/findings.ts'
import { addComplaint } from '#edits/addComplaint.ts'
import { addConnectedStep } from '#edits/addConnectedStep.ts'
import { addFailPoint } from '#edits/addFailPoint.ts'
import { addLane } from '#edits/addLane.ts'
import { addMeasurements } from '#edits/addMeasurements.ts'
import { addPhase } from '#edits/addPhase.ts'
import { addReadyStandard } from '#edits/addReadyStandard.ts'
import { addStandard } from '#edits/addStandard.ts'
import { addStep } from '#edits/addStep.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import { applyFix } from '#edits/applyFix.ts'
import { bringBack } from '#edits/bringBack.ts'
import { connect } from '#edits/connect.ts'
import { connectInRow } from '#edits/connectInRow.ts'
import { copyFragment } from '#edits/copyFragment.ts'
import { deleteLane } from '#edits/deleteLane.ts'
import { deletePhase } from '#edits/deletePhase.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import { duplicate } from '#edits/duplicate.ts'
import type { Refusal } from '#edits/edit.ts'
import { type EditName, editNames } from '#edits/editNames.ts'
import { freshIds } from '#edits/freshIds.ts'
import { importComplaints } from '#edits/importComplaints.ts'
import { moveLane } from '#edits/moveLane.ts'
import { movePhase } from '#edits/movePhase.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import { paste } from '#edits/paste.ts'
import { placeMissing } from '#edits/placeMissing.ts'
import { reconnect } from '#edits/reconnect.ts'
import { renameStep } from '#edits/renameStep.ts'
import { setAbout } from '#edits/setAbout.ts'
import { setFields, type SetFieldsArgs } from '#edits/setFields.ts'
import { setFieldsOfMany } from '#edits/setFieldsOfMany.ts'
import { setMeasure } from '#edits/setMeasure.ts'
import { tidy } from '#edits/tidy.ts'
import { touchpointStep } from '#edits/touchpointStep.ts'
import { type Blueprint, type Id, tableNames } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { orderAtEnd } from '#model/order.ts'
import { connectionKinds, laneKinds, stepKinds } from '#model/vocabulary.ts'
import { type Attempt, type Drawer, drawerOf } from './drawer.ts'
import { surveyAttempts } from './surveyAttempts.ts'

const place = (draw: Drawer) => ({
  lane: draw.id('lanes'),
  phase: draw.maybe(draw.id('phases')),
  column: draw.target('column'),
  row: draw.target('row'),
})

/** One way to try every edit with random arguments, sense and nonsense. */
const attempts: Record<EditName, Attempt> = {
  addStep: (now, draw) =>
    addStep.changes(now, { id: draw.newId(), ...place(draw), name: 'New', kind: draw.oneOf(...stepKinds) }),
  addConnectedStep: (now, draw) =>
    addConnectedStep.changes(now, {
      id: draw.newId(),
      connection: draw.newId(),
      beside: draw.id('steps'),
      moment: draw.oneOf('next', 'same'),
      lane: draw.id('lanes'),
      name: '',
      kind: draw.oneOf(...stepKinds),
    }),
  moveSteps: (now, draw) => {
    const steps = draw.ids('steps')
    return moveSteps.changes(now, {
      steps,
      lead: draw.oneOf(steps[0] ?? '', draw.id('steps')),
      ...place(draw),
    })
  },
  renameStep: (now, draw) =>
    renameStep.changes(now, { id: draw.id('steps'), name: draw.oneOf('', 'A', '改') }),
  connect: (now, draw) =>
    connect.changes(now, {
      id: draw.newId(),
      from: draw.id('steps'),
      to: draw.id('steps'),
      kind: draw.oneOf(...connectionKinds),
    }),
  connectInRow: (now, draw, freshId) => {
    const steps = [...draw.ids('steps'), draw.id('steps')]
    return connectInRow.changes(now, {
      steps,
      connections: steps.map(() => draw.oneOf(freshId(), draw.newId())),
    })
  },
  reconnect: (now, draw) =>
    reconnect.changes(now, { id: draw.id('connections'), from: draw.id('steps'), to: draw.id('steps') }),
  deleteSelected: (now, draw) => {
    const tables = [draw.oneOf(...tableNames), draw.oneOf(...tableNames)]
    return deleteSelected.changes(now, { refs: tables.map((table) => ({ table, id: draw.id(table) })) })
  },
  addLane: (now, draw) =>
    addLane.changes(now, {
      id: draw.newId(),
      kind: draw.oneOf(...laneKinds),
      name: 'Lane',
      before: draw.maybe(draw.id('lanes')),
    }),
  moveLane: (now, draw) =>
    moveLane.changes(now, { id: draw.id('lanes'), before: draw.maybe(draw.id('lanes')) }),
  deleteLane: (now, draw) =>
    deleteLane.changes(now, {
      id: draw.id('lanes'),
      steps: draw.oneOf<'delete' | { moveTo: Id }>('delete', { moveTo: draw.id('lanes') }),
    }),
  addPhase: (now, draw) =>
    addPhase.changes(now, { id: draw.newId(), name: 'Phase', before: draw.maybe(draw.id('phases')) }),
  movePhase: (now, draw) =>
    movePhase.changes(now, { id: draw.id('phases'), before: draw.maybe(draw.id('phases')) }),
  deletePhase: (now, draw) => {
    const moveTo = draw.maybe(draw.id('phases'))
    const steps = draw.oneOf<'delete' | { moveTo: Id | null }>('delete', { moveTo })
    return deletePhase.changes(now, { id: draw.id('phases'), steps })
  },
  setFields: (now, draw) =>
    draw.oneOf(
      () => setFields.changes(now, randomFields(draw)),
      () => setFieldsOfMany.changes(now, { all: [randomFields(draw), randomFields(draw)] }),
      () => setMeasure.changes(now, { id: draw.id('standards'), measure: draw.oneOf('number', 'yes-no') }),
    )(),
  setAbout: (now, draw) =>
    setAbout.changes(now, { set: { title: draw.oneOf('A', 'B'), toleratedSeconds: draw.oneOf(-1, 60) } }),
  addTouchpoint: (now, draw) => {
    const column = draw.target('column')
    const there =
      'at' in column ? touchpointStep(now, draw.maybe(draw.id('phases')), column.at) : draw.id('steps')
    return addTouchpoint.changes(now, { id: draw.newId(), step: there, evidence: 'Sign' })
  },
  addFailPoint: (now, draw) =>
    addFailPoint.changes(now, { id: draw.newId(), step: draw.id('steps'), failure: 'Late' }),
  addStandard: (now, draw) =>
    addStandard.changes(now, { id: draw.newId(), step: draw.maybe(draw.id('steps')), metric: 'Time' }),
  addReadyStandard: (now, draw) =>
    addReadyStandard.changes(now, {
      id: draw.newId(),
      step: draw.maybe(draw.id('steps')),
      wording: {
        metric: 'Time',
        basis: 'objective',
        measure: 'number',
        comparator: 'at-most',
        target: draw.oneOf(5, Number.NaN),
        unit: draw.oneOf('min', '%'),
      },
    }),
  bringBack: (now, draw, freshId) => {
    const fresh = {
      name: 'New',
      lane: draw.id('lanes'),
      kind: 'action',
      order: orderAtEnd(now.steps),
    } as const
    const changes: readonly Change[] = [
      { table: 'steps', id: draw.id('steps'), set: { name: draw.oneOf('', 'Back', '回') } },
      { table: 'failPoints', id: draw.id('failPoints'), set: { status: 'closed' }, unset: ['owner'] },
      { table: 'steps', id: freshId(), set: fresh },
    ]
    return bringBack.changes(now, { changes: changes.slice(0, draw.oneOf(1, 2, 3)) })
  },
  addComplaint: (now, draw) =>
    addComplaint.changes(now, {
      id: draw.newId(),
      step: draw.maybe(draw.id('steps')),
      description: draw.oneOf('', 'Cold soup'),
      received: draw.oneOf('2026-11-22T10:00Z', '2026-11-22'),
    }),
  importComplaints: (now, draw) => {
    const one = () => ({
      id: draw.newId(),
      failPoint: draw.id('failPoints'),
      received: '2026-11-22T10:00Z',
      description: 'Late',
      ...draw.oneOf({}, { closed: '2026-11-22T12:00Z' }),
    })
    return importComplaints.changes(now, { all: [one(), one()] })
  },
  ...surveyAttempts,
  addMeasurements: (now, draw) => {
    const one = () => ({
      id: draw.newId(),
      standard: draw.id('standards'),
      value: draw.oneOf(0.5, 12, Number.NaN),
      at: draw.oneOf('2026-11-22', '2026-11-22T10:00Z', 'yesterday'),
    })
    return addMeasurements.changes(now, { all: [one(), one()] })
  },
  paste: (now, draw, freshId) => {
    const fragment = copyFragment(
      now,
      draw.ids('steps').map((id) => ({ table: 'steps', id })),
    )
    const { row: _, ...at } = place(draw)
    const ids = freshIds(fragment, freshId)
    return paste.changes(now, { fragment, ids, at: draw.oneOf(null, at), behind: draw.ids('steps') })
  },
  duplicate: (now, draw, freshId) => {
    const refs = draw.ids('steps').map((id) => ({ table: 'steps' as const, id }))
    return duplicate.changes(now, { refs, ids: freshIds(copyFragment(now, refs), freshId) })
  },
  tidy: (now, draw) => {
    const phase = draw.maybe(draw.id('phases'))
    const some = () => draw.oneOf(1, 2, 3, Number.NaN)
    const places = draw.ids('steps').map((id) => [id, { phase, column: some(), row: some() }] as const)
    return tidy.changes(now, { places: new Map(places) })
  },
  applyFix: (now, draw) => {
    const fixes = findings(now, new Set()).map((finding) => fixOf(now, finding) ?? [])
    const nonsense: readonly Change[] = [{ table: 'lanes', id: draw.id('lanes'), drop: true }]
    return applyFix.changes(now, { changes: draw.oneOf(nonsense, ...fixes) })
  },
  placeMissing: (now) => placeMissing.changes(now, {}),
}

const randomFields = (draw: Drawer): SetFieldsArgs =>
  draw.oneOf<SetFieldsArgs>(
    { table: 'steps', id: draw.id('steps'), set: { waitSeconds: draw.oneOf(-1, 5), noFailPoint: true } },
    { table: 'steps', id: draw.id('steps'), set: { lane: draw.id('lanes') } },
    { table: 'steps', id: draw.id('steps'), unset: ['column'] },
    { table: 'lanes', id: draw.id('lanes'), set: { kind: draw.oneOf(...laneKinds) } },
    { table: 'phases', id: draw.id('phases'), set: { collapsed: true } },
    { table: 'connections', id: draw.id('connections'), set: { kind: draw.oneOf(...connectionKinds) } },
    { table: 'touchpoints', id: draw.id('touchpoints'), set: { step: draw.id('steps') } },
    { table: 'failPoints', id: draw.id('failPoints'), set: { step: draw.id('steps') } },
    { table: 'standards', id: draw.id('standards'), set: { touchpoint: draw.id('touchpoints') } },
    { table: 'standards', id: draw.id('standards'), unset: ['step'] },
    { table: 'complaints', id: draw.id('complaints'), set: { step: draw.id('steps') } },
    { table: 'complaints', id: draw.id('complaints'), set: { closed: '2026-11-22T12:00Z' } },
    { table: 'measurements', id: draw.id('measurements'), set: { standard: draw.id('standards') } },
  )

/** Tries one random edit. `numbers` choose everything; equal numbers do equal things. */
export function attempt(
  now: Blueprint,
  numbers: readonly [number, ...number[]],
  freshId: () => Id,
): { readonly edit: EditName; readonly outcome: readonly Change[] | Refusal } {
  const [first, ...others] = numbers
  const edit = editNames[first % editNames.length] ?? 'addStep'
  return { edit, outcome: attempts[edit](now, drawerOf(now, others, freshId), freshId) }
}
