import type { FileRecords, TableName } from './blueprint.ts'

/** A field that names a record of another table. */
export interface Reference {
  readonly field: string
  readonly to: TableName
  /** True where the record means nothing without the one it names. */
  readonly needed: boolean
}

type ReferenceOf<T extends TableName> = Reference & { readonly field: keyof FileRecords[T] & string }

/** Who names whom. The steps that survey items name are lists, and stand in the checks of surveys. */
export const references: { readonly [T in TableName]: readonly ReferenceOf<T>[] } = {
  lanes: [],
  phases: [],
  steps: [
    { field: 'lane', to: 'lanes', needed: true },
    { field: 'phase', to: 'phases', needed: false },
  ],
  connections: [
    { field: 'from', to: 'steps', needed: true },
    { field: 'to', to: 'steps', needed: true },
  ],
  touchpoints: [{ field: 'step', to: 'steps', needed: true }],
  failPoints: [{ field: 'step', to: 'steps', needed: true }],
  standards: [
    // Without its step a standard would silently become one of the whole service.
    { field: 'step', to: 'steps', needed: true },
    { field: 'touchpoint', to: 'touchpoints', needed: false },
  ],
  measurements: [{ field: 'standard', to: 'standards', needed: true }],
  surveys: [],
  complaints: [
    { field: 'step', to: 'steps', needed: false },
    { field: 'failPoint', to: 'failPoints', needed: false },
    { field: 'standard', to: 'standards', needed: false },
  ],
}
