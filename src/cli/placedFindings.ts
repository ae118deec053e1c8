import type { Finding } from '#analysis/checks/check.ts'
import { findings } from '#analysis/checks/findings.ts'
import { type BlueprintFile, tableNames } from '#model/blueprint.ts'
import { jsonPlaces, type TextPlace } from './jsonPlaces.ts'
import type { Opened } from './openFiles.ts'

/** The record that a finding is seen at: its step, else what it was found at. */
export interface FindingRecord {
  readonly is: 'step' | 'lane' | 'phase' | 'connection' | 'standard' | 'other'
  readonly id: string
  readonly name: string
}

/** A finding, and where it stands in its file. */
export interface PlacedFinding {
  readonly finding: Finding
  /** Null where it is about the whole blueprint. */
  readonly record: FindingRecord | null
  readonly place: TextPlace
}

/** The findings of one file. */
export interface FileFindings {
  readonly opened: Opened
  readonly found: readonly PlacedFinding[]
}

const kinds: Readonly<Record<string, FindingRecord['is']>> = {
  steps: 'step',
  lanes: 'lane',
  phases: 'phase',
  connections: 'connection',
  standards: 'standard',
}

/** Where each record stands in the file: `steps[3].id`. */
function pathsById(file: BlueprintFile): ReadonlyMap<string, string> {
  return new Map(
    tableNames.flatMap((table) => (file[table] ?? []).map(({ id }, i) => [id, `${table}[${i}].id`] as const)),
  )
}

function recordOf({ blueprint }: Opened, { ref, step }: Finding): FindingRecord | null {
  const at = step === undefined ? ref : { table: 'steps' as const, id: step }
  if (!at) return null
  const record = blueprint[at.table].get(at.id)
  const name = record && 'name' in record ? record.name.trim().replace(/\s+/g, ' ') : ''
  return { is: kinds[at.table] ?? 'other', id: at.id, name: name === '' ? at.id : name }
}

/** What the checks find in a file. `today` is an ISO day; `off` are the rules that are left out. */
export function placedFindings(opened: Opened, off: ReadonlySet<string>, today: string): FileFindings {
  const paths = pathsById(opened.file)
  const seen = findings(opened.blueprint, off, { today }).map((finding) => {
    const record = recordOf(opened, finding)
    return { finding, record, path: (record && paths.get(record.id)) ?? 'id' }
  })
  const placeOf = jsonPlaces(
    opened.text,
    seen.map(({ path }) => path),
  )
  return {
    opened,
    found: seen.map(({ finding, record, path }) => ({ finding, record, place: placeOf(path) })),
  }
}
