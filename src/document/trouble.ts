import type { Id } from '#model/blueprint.ts'
import type { FileProblem } from '#model/fileProblem.ts'
import type { SharedName } from './sharedTables.ts'

/** A record that is in the shared document but not in the snapshot, since it does not fit; the path is that of its field. */
export interface Trouble {
  readonly table: SharedName
  readonly id: Id
  readonly problem: FileProblem
}
