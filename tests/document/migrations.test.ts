import { expect, test } from 'vitest'
import { migrated, migrations, type Migration } from '#document/migrations.ts'
import { readFile, readStoredFile } from '#document/readFile.ts'
import { newestVersion } from '#model/schema.ts'
import { soundFile } from '../model/brokenFiles.ts'

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
