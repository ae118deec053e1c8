import type { TableName } from '#model/blueprint.ts'

/** The tables whose records come back. */
export const returnedTables = [
  'steps',
  'failPoints',
  'standards',
  'touchpoints',
  'measurements',
  'complaints',
] as const
export type ReturnedTableName = Extract<TableName, (typeof returnedTables)[number]>

/** Where the value of a column is kept in its record: a field, or a part of one. */
export type FieldPath = readonly [field: string, part?: string]

const rating = (field: string, name: (part: string) => string) =>
  Object.fromEntries(
    ['severity', 'occurrence', 'detection'].map((part): [string, FieldPath] => [name(part), [field, part]]),
  )

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const same = (...keys: readonly string[]): Record<string, FieldPath> =>
  Object.fromEntries(keys.map((key) => [key, [key]]))

/** The columns that are read back. All others are worked out, or say where a record belongs. */
export const returnedFields: Readonly<Record<ReturnedTableName, Readonly<Record<string, FieldPath>>>> = {
  steps: {
    step: ['name'],
    stepKind: ['kind'],
    reviewed: ['noFailPoint'],
    ...same(
      'performer',
      'system',
      'channel',
      'workSeconds',
      'waitSeconds',
      'shortestSeconds',
      'longestSeconds',
    ),
    ...same('toleratedSeconds', 'description', 'emotion', 'tags'),
  },
  failPoints: {
    ...same('failure', 'cause', 'causeClass', 'effect', 'recovery', 'owner', 'due', 'status'),
    preventionToday: ['controls', 'prevention'],
    detectionToday: ['controls', 'detection'],
    preventionKind: ['prevention', 'kind'],
    preventionAction: ['prevention', 'action'],
    takenAction: ['taken', 'action'],
    takenAt: ['taken', 'at'],
    ...rating('rating', (part) => part),
    ...rating('expected', (part) => `expected${capital(part)}`),
    ...rating('achieved', (part) => `achieved${capital(part)}`),
  },
  standards: {
    ...same('metric', 'dimension', 'basis', 'measure', 'comparator', 'unit', 'requiredShare', 'statistic'),
    ...same('method', 'frequency', 'owner', 'promised'),
    targetValue: ['target'],
    upperValue: ['upper'],
    limitValue: ['limit'],
    upperLimitValue: ['upperLimit'],
  },
  touchpoints: same('evidence', 'channel', 'momentOfTruth', 'dimensions', 'level', 'wantedLevel', 'note'),
  measurements: same('value', 'at', 'sample', 'source'),
  complaints: {
    complaint: ['description'],
    complaintCause: ['cause'],
    ...same('received', 'channel', 'assessment', 'remedyWished', 'owner', 'outcome'),
    ...same('acknowledged', 'decided', 'communicated', 'closed'),
  },
}

/** Tables whose dates are moments: a day alone is its beginning. */
export const tablesOfMoments: ReadonlySet<ReturnedTableName> = new Set(['complaints'])
