import { statSync, utimesSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BlueprintFile } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { commandLine, saying } from './commandLine.ts'

const name = 'hotel.en.blueprint.json'
let line: ReturnType<typeof commandLine>
beforeEach(() => {
  line = commandLine('hotel.en', 'car.en')
})
afterEach(() => line.remove())

function read(text: string): BlueprintFile {
  const reading = readBlueprintFile(text)
  if (!('file' in reading)) throw new Error('the file cannot be read')
  return reading.file
}

/** A file without the places of its steps. */
const placeless = ({ steps, ...file }: BlueprintFile) => ({
  ...file,
  steps: steps.map(({ column, row, ...step }) => step),
})

/** The hotel with all its steps in one column, and with fields of another program. */
function crowded(): BlueprintFile {
  const file = read(line.text(name))
  const steps = file.steps.map((step, i) => ({
    ...step,
    column: 1,
    row: i,
    'x-seen': { order: i, by: ['me'] },
  }))
  return Object.assign({ ...file, steps }, { 'x-tool': { version: '2', order: 'own' } })
}

const grid = (file: BlueprintFile) => file.steps.map(({ id, column, row }) => `${id} ${column} ${row}`)

test('a blueprint is laid out anew, and all else stays', async () => {
  line.put('crowded.json', crowded())
  const ended = await line.run('tidy', 'crowded.json', '--out', 'new/tidied.json')
  expect(ended).toEqual({ code: 0, stdout: 'new/tidied.json\n', stderr: '' })
  const after = read(line.text('new', 'tidied.json'))
  expect(placeless(after)).toEqual(placeless(crowded()))
  expect(grid(after)).not.toEqual(grid(crowded()))
  expect(new Set(after.steps.map(({ column }) => column)).size).toBeGreaterThan(1)
  expect(read(line.text('crowded.json'))).toEqual(crowded())
})

describe.each(['moments', 'one-moment-per-connection'])('tidied by %s', (variant) => {
  test('a second time changes nothing', async () => {
    line.put('one.json', crowded())
    await line.run('tidy', 'one.json', '--write', '--variant', variant)
    const once = line.text('one.json')
    expect(read(once).steps.every(({ column, row }) => column !== undefined && row !== undefined)).toBe(true)
    const again = await line.run('tidy', 'one.json', '--write', '--variant', variant)
    expect(again).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(line.text('one.json')).toBe(once)
  })
})

test('a file that is tidy already is not touched', async () => {
  await line.run('tidy', name, '--write')
  utimesSync(line.path(name), 1, 1)
  await line.run('tidy', name, '--write')
  expect(statSync(line.path(name)).mtimeMs).toBe(1000)
})

test('several files are written in their own places', async () => {
  const car = line.text('car.en.blueprint.json')
  line.put('one.json', crowded())
  const { stdout } = await line.run('tidy', 'one.json', name, 'car.en.blueprint.json', '--write')
  expect(stdout).toContain('one.json\n')
  expect(placeless(read(line.text('car.en.blueprint.json')))).toEqual(placeless(read(car)))
})

test('without a place to write to, the file goes to standard output', async () => {
  const before = line.files()
  const { code, stdout } = await line.run('tidy', name)
  expect(code).toBe(0)
  expect(read(stdout).id).toBe('hotel')
  expect(line.files()).toEqual(before)
  const piped = await line.runWith(saying(line.text(name), line.folder), 'tidy', '-')
  expect(piped).toEqual({ code: 0, stdout, stderr: '' })
})

test('steps that lack a place get one', async () => {
  line.put('bare.json', placeless(read(line.text(name))))
  await line.run('tidy', 'bare.json', '--write')
  const blueprint = blueprintFromFile(read(line.text('bare.json')))
  expect(blueprint.steps.size).toBe(sampleBlueprints.get('hotel.en')?.steps.size)
  expect(
    [...blueprint.steps.values()].filter(({ column, row }) => column === undefined || row === undefined),
  ).toEqual([])
})

test('the second way is refused for more steps than it can take', async () => {
  const file = read(line.text(name))
  const [first] = file.steps
  const many = Array.from({ length: 201 }, (_, i) => ({ ...first, id: `s${i}` }))
  line.put('many.json', {
    ...placeless(file),
    steps: many,
    connections: [],
    touchpoints: [],
    failPoints: [],
    standards: [],
    measurements: [],
  })
  const before = line.text('many.json')
  const ended = await line.run('tidy', 'many.json', '--write', '--variant', 'one-moment-per-connection')
  expect(ended).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('many.json: This way of tidying works for up to 200 steps'),
  })
  expect(line.text('many.json')).toBe(before)
})

test('a file that cannot be written is told, and nothing is', async () => {
  line.put('plain', 'a file')
  const before = line.files()
  const ended = await line.run('tidy', name, '--out', 'plain/tidied.json')
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toMatch(
    /plain\/tidied\.json cannot be written: part of its path is a file, not a folder\. Nothing was written\./,
  )
  expect(line.files()).toEqual(before)
})
