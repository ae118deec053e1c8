import type { Blueprint, FileRecords, Id, RecordOf, TableName } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { orderAtEnd } from '#model/order.ts'
import { laneKinds, type ConnectionKind, type LaneKind } from '#model/vocabulary.ts'

/*
 * A small notation that makes test documents readable:
 *
 *   blueprintOf({ customer: ['order', 'pay'], frontstage: ['greet'] }, 'order>greet', 'greet~pay')
 *
 * A key is `kind:lane/phase`: `customer`, `customer/arrive`, `customer:guest`, `customer:guest/arrive`. A lane without a
 * kind of its own is called like its kind, else it is of kind `other`. Lanes and phases stand in the order of their keys.
 * Steps take the columns 1, 2, 3 … of their lane and phase, row 1; '' leaves a column free; `pay@3` stands in column 3 (and the
 * next in 4), `pay@3.5/2` in column 3.5, row 2. Every id is also the name.
 * Connections: `a>b` flow, `a~b` information, `a:b` dependency; `a>b>c` are two. Their ids are `a-b`, `a-b-information` …
 */

const emptyBlueprint: Blueprint = {
  about: { id: 'test', title: 'Test', state: 'as-is' },
  lanes: new Map(),
  phases: new Map(),
  steps: new Map(),
  connections: new Map(),
  touchpoints: new Map(),
  failPoints: new Map(),
  standards: new Map(),
  measurements: new Map(),
  surveys: new Map(),
  complaints: new Map(),
}

/** The blueprint with records added behind those of their table. */
export function having<T extends TableName>(
  blueprint: Blueprint,
  table: T,
  ...records: readonly FileRecords[T][]
): Blueprint {
  return records.reduce((before, record) => {
    const set = { ...record, order: orderAtEnd(before[table]) }
    return applied(before, [{ table, id: record.id, set } as unknown as Change])
  }, blueprint)
}

const isLaneKind = (word: string): word is LaneKind => laneKinds.some((kind) => kind === word)

function readKey(key: string): { lane: Id; kind: LaneKind; phase: Id | null } {
  const [place = '', phase = null] = key.split('/')
  const [first = '', second] = place.split(':')
  return { lane: second ?? first, kind: isLaneKind(first) ? first : 'other', phase }
}

/** `order`, `pay@3`, `pay@3.5/2`. */
function readStep(text: string, next: number): { id: Id; column: number; row: number } {
  const [id = '', place = ''] = text.split('@')
  const [column, row] = place.split('/')
  return { id, column: column ? Number(column) : next, row: row ? Number(row) : 1 }
}

const connectionSigns: Record<string, ConnectionKind> = { '>': 'flow', '~': 'information', ':': 'dependency' }

function withConnections(blueprint: Blueprint, text: string): Blueprint {
  const parts = text.split(/([>~:])/)
  let after = blueprint
  for (let i = 0; i + 2 < parts.length; i += 2) {
    const [from = '', sign = '', to = ''] = parts.slice(i, i + 3)
    const kind = connectionSigns[sign] ?? 'flow'
    const id = kind === 'flow' ? `${from}-${to}` : `${from}-${to}-${kind}`
    after = having(after, 'connections', { id, from, to, kind })
  }
  return after
}

/** A valid blueprint, written as its lanes, the steps in them and the connections. */
export function blueprintOf(
  lanes: Readonly<Record<string, readonly string[]>>,
  ...connections: readonly string[]
): Blueprint {
  let blueprint = emptyBlueprint
  for (const [key, steps] of Object.entries(lanes)) {
    const { lane, kind, phase } = readKey(key)
    if (!blueprint.lanes.has(lane)) blueprint = having(blueprint, 'lanes', { id: lane, name: lane, kind })
    if (phase !== null && !blueprint.phases.has(phase))
      blueprint = having(blueprint, 'phases', { id: phase, name: phase })
    let next = 1
    for (const text of steps) {
      const { id, column, row } = readStep(text, next)
      next = column + 1
      if (id === '') continue
      const inPhase = phase === null ? {} : { phase }
      blueprint = having(blueprint, 'steps', { id, name: id, lane, ...inPhase, kind: 'action', column, row })
    }
  }
  return connections.reduce(withConnections, blueprint)
}

/** A step of the blueprint, for what a test expects of it. */
export function stepIn(blueprint: Blueprint, id: Id): RecordOf<'steps'> {
  const step = blueprint.steps.get(id)
  if (!step) throw new Error(`no step has the id '${id}'`)
  return step
}
