import type { CommandId } from '#commands/command.ts'
import { commands } from '#commands/commands.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Ref } from '#model/selection.ts'
import type { SessionState } from '#session/sessionState.ts'
import { markName } from '../../fields/markName.ts'
import { markTables, stepOfMark } from '../../fields/marksByStep.ts'
import { type Searched, searched } from './matching.ts'

/** Something that can be found: a command, or a record of the blueprint. */
export interface Entry {
  readonly key: string
  readonly name: string
  /** What it is and where, for telling those of the same name apart. */
  readonly beside: string
  readonly is: { readonly command: CommandId } | { readonly ref: Ref }
  readonly searchedName: Searched
  readonly searchedBeside: Searched
}

const entry = (key: string, name: string, beside: string, is: Entry['is']): Entry => ({
  key,
  name,
  beside,
  is,
  searchedName: searched(name),
  searchedBeside: searched(beside),
})

/** The commands that may be used now. */
export const commandEntries = (state: SessionState, t: Words): Entry[] =>
  commands
    .filter(({ id, allowed }) => id !== 'find' && allowed(state))
    .map(({ id, group }) =>
      entry(id, t(`commands.${id}`), t(`editor.shortcuts.group.${group}`), { command: id }),
    )

/** What the blueprint holds and has a name: lanes, phases, steps and their marks. */
export function recordEntries(blueprint: Blueprint, t: Words): Entry[] {
  const { lanes, phases, steps } = blueprint
  const named = (table: Ref['table'], id: Id, name: string, beside: string) =>
    name.trim() === '' ? [] : [entry(`${table} ${id}`, name, beside, { ref: { table, id } })]
  const placeOf = (lane: Id, phase: Id | undefined) =>
    [lanes.get(lane)?.name, phase === undefined ? undefined : phases.get(phase)?.name]
      .filter((name) => name !== undefined && name !== '')
      .join(' · ')
  const marks = markTables.flatMap((table) =>
    [...blueprint[table].values()].flatMap((mark) => {
      const where = steps.get(stepOfMark(blueprint, mark))?.name ?? t('find.wholeService')
      return named(table, mark.id, markName(mark), t('find.of', { kind: t(`find.kind.${table}`), where }))
    }),
  )
  return [
    ...inOrder(steps).flatMap(({ id, name, lane, phase }) =>
      named('steps', id, name, placeOf(lane, phase) || t('find.kind.steps')),
    ),
    ...inOrder(lanes).flatMap(({ id, name }) => named('lanes', id, name, t('find.kind.lanes'))),
    ...inOrder(phases).flatMap(({ id, name }) => named('phases', id, name, t('find.kind.phases'))),
    ...marks,
  ]
}
