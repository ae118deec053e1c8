import type * as z from 'zod/mini'
import type * as schema from './schema.ts'

export type Id = string

export type About = z.infer<typeof schema.about>
export type Lane = z.infer<typeof schema.lane>
export type Phase = z.infer<typeof schema.phase>
export type Step = z.infer<typeof schema.step>
export type Connection = z.infer<typeof schema.connection>
export type Touchpoint = z.infer<typeof schema.touchpoint>
export type FailPoint = z.infer<typeof schema.failPoint>
export type Standard = z.infer<typeof schema.standard>
export type Measurement = z.infer<typeof schema.measurement>
export type Survey = z.infer<typeof schema.survey>
export type Complaint = z.infer<typeof schema.complaint>
export type Rating = NonNullable<FailPoint['rating']>

/** The tables that hold many records, in the order in which the file has them. */
export const tableNames = [
  'lanes',
  'phases',
  'steps',
  'connections',
  'touchpoints',
  'failPoints',
  'standards',
  'measurements',
  'surveys',
  'complaints',
] as const
export type TableName = (typeof tableNames)[number]

/** What the file holds of each table's records. */
export interface FileRecords {
  lanes: Lane
  phases: Phase
  steps: Step
  connections: Connection
  touchpoints: Touchpoint
  failPoints: FailPoint
  standards: Standard
  measurements: Measurement
  surveys: Survey
  complaints: Complaint
}

/** Place among the records of its table: a fractional key, compared as a string. On disk it is the place in the array. */
export interface Ordered {
  readonly order: string
}

/** A record as the program holds it. */
export type RecordOf<T extends TableName> = Readonly<FileRecords[T]> & Ordered

export type Table<T extends TableName> = ReadonlyMap<Id, RecordOf<T>>

/**
 * The immutable snapshot of one service blueprint: flat tables of plain records by id.
 * A record that did not change is the same object from snapshot to snapshot.
 * The maps' own order means nothing: use `inOrder`.
 */
export type Blueprint = { readonly about: Readonly<About> } & { readonly [T in TableName]: Table<T> }

/** One blueprint as it stands on disk. */
export type BlueprintFile = { format: 'service-blueprint'; version: 1 } & About & {
    lanes: Lane[]
    phases?: Phase[]
    steps: Step[]
    connections: Connection[]
    touchpoints?: Touchpoint[]
    failPoints?: FailPoint[]
    standards?: Standard[]
    measurements?: Measurement[]
    surveys?: Survey[]
    complaints?: Complaint[]
  }
