import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import { migrated, migrations, type Migration } from '#model/migrations.ts'
import { plainFileOf } from '#document/plainFileOf.ts'
import { readFile, readStoredFile } from '#document/readFile.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { newestVersion } from '#model/schema.ts'
import { soundFile } from '../model/brokenFiles.ts'
import { randomFile } from '../model/randomFile.ts'
import { cafeFile } from './cafe.ts'

const made: readonly Migration[] = [
  {
    to: 2,
    what: 'swimlanes are called lanes',
    up: ({ swimlanes, ...file }) => ({ ...file, lanes: swimlanes }),
  },
  { to: 3, what: 'phases get a list', up: (file) => ({ ...file, phases: [] }) },
]

test('a file goes through every migration that is newer than it, in order', () => {
  expect(migrated({ version: 1, swimlanes: ['a'] }, made)).toEqual({ version: 3, lanes: ['a'], phases: [] })
  expect(migrated({ version: 2, lanes: ['a'] }, made)).toEqual({ version: 3, lanes: ['a'], phases: [] })
  expect(migrated({ version: 3, lanes: ['a'] }, made)).toEqual({ version: 3, lanes: ['a'] })
})

test('the migrations lead from the first version to the newest, one at a time', () => {
  expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: newestVersion - 1 }, (_, i) => i + 2))
})

test('a file of the newest version is read as it stands, from text and from a store', () => {
  expect(readFile(JSON.stringify(soundFile()))).toEqual({ file: soundFile() })
  expect(readStoredFile(soundFile())).toEqual({ file: soundFile() })
})

test('a file of a version that is not written yet is refused', () => {
  expect(readFile(JSON.stringify({ ...soundFile(), version: newestVersion + 1 }))).toEqual({
    problems: [
      { path: 'version', found: `${newestVersion + 1}`, expected: { is: 'version', newest: newestVersion } },
    ],
  })
})

test(
  'a shared document is read out as the file that it holds, for the migrations',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const stored = new Y.Doc()
        Y.applyUpdate(stored, Y.encodeStateAsUpdate(docFromFile(file)))
        const reading = readStoredFile(plainFileOf(stored))
        expect('file' in reading && blueprintFromFile(reading.file)).toEqual(blueprintFromFile(file))
      }),
      { numRuns: 100 },
    )
  },
)

test('tables and fields that only an older version knows are read out too', () => {
  const doc = docFromFile(cafeFile())
  doc.getMap('meta').set('version', 0)
  doc.getMap('swimlanes').set('b', new Y.Map([['order', 'a1']]))
  doc.getMap('swimlanes').set(
    'a',
    new Y.Map<unknown>([
      ['order', 'a2'],
      ['wide', true],
    ]),
  )
  expect(plainFileOf(doc)).toMatchObject({
    version: 0,
    title: 'Café',
    swimlanes: [{ id: 'b' }, { id: 'a', wide: true }],
  })
})
