import { mkdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { soundFile } from '../model/brokenFiles.ts'
import { commandLine, saying } from './commandLine.ts'

let line: ReturnType<typeof commandLine>
beforeEach(() => {
  line = commandLine('hotel.en')
})
afterEach(() => line.remove())

const sound = () => JSON.stringify(soundFile(), null, 2)
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

/** Files that cannot be read, and what is said of them. */
const broken: [string, () => string | Uint8Array, (text: string) => RegExp][] = [
  [
    'a lane that is not there',
    () => sound().replace('"lane": "bar"', '"lane": "kitchen"'),
    (text) =>
      new RegExp(
        `^frontstage: broken\\.blueprint\\.json:${lineOf(text, '"kitchen"')}:\\d+: steps\\[1\\]\\.lane: "kitchen" – no Lane in the file has this id$`,
        'm',
      ),
  ],
  [
    'a field that lacks',
    () => sound().replace(/"failure": "Cold",\n/, ''),
    () => /broken\.blueprint\.json:\d+:\d+: failPoints\[0\]\.failure: nothing is there – expected text$/m,
  ],
  [
    'JSON with a comma too many',
    () => sound().replace('"version": 1,', '"version": 1,,'),
    () => /broken\.blueprint\.json:3:16: The file: .* – it is not valid JSON \(.+\)$/m,
  ],
  [
    'half a file',
    () => sound().slice(0, 400),
    (text) => new RegExp(`broken\\.blueprint\\.json:${text.split('\n').length}:\\d+: .*it is not valid JSON`),
  ],
  [
    'no blueprint',
    () => '{"format": "drawing"}',
    () => /broken\.blueprint\.json:1:12: format: "drawing" – it is not a service blueprint/,
  ],
  [
    'a newer file',
    () => sound().replace('"version": 1', '"version": 99'),
    () => /:3:14: version: 99 – it was written by a newer version/,
  ],
  [
    'bytes that are no text',
    () => Uint8Array.of(0xff, 0xfe, 0x7b),
    () => /broken\.blueprint\.json cannot be read: it is not UTF-8 text\./,
  ],
  ['nothing at all', () => '', () => /broken\.blueprint\.json:1:1: .*it is not valid JSON/],
]

describe.each(broken)('%s', (_, given, told) => {
  test.each([['export', '--to', 'svg,json', '--out', 'out'], ['check'], ['tidy', '--out', 'tidied.json']])(
    'is refused by %s with file, place and cause, and nothing is written',
    async (command, ...options) => {
      const content = given()
      writeFileSync(line.path('broken.blueprint.json'), content)
      const before = line.files()
      const others = command === 'tidy' ? [] : ['hotel.en.blueprint.json']
      const ended = await line.run(command ?? '', 'broken.blueprint.json', ...others, ...options)
      expect(ended).toMatchObject({ code: 2, stdout: '' })
      expect(ended.stderr).toMatch(told(typeof content === 'string' ? content : ''))
      expect(line.files()).toEqual(before)
    },
  )
})

test('every fault of every file is told', async () => {
  line.put(
    'one.json',
    sound().replaceAll('"kind": "flow"', '"kind": "river"').replace('"title": "Café"', '"title": 3'),
  )
  line.put('two.json', '[]')
  const { stderr } = await line.run('check', 'one.json', 'two.json', 'three.json')
  expect(stderr).toMatch(/one\.json:\d+:\d+: title/)
  expect(stderr).toMatch(/one\.json:\d+:\d+: connections\[0\]\.kind: "river" – expected one of flow/)
  expect(stderr).toMatch(/two\.json:1:1: .*expected an object/)
  expect(stderr).toMatch(/three\.json cannot be read: there is no such file/)
})

test('faults are told in Chinese where that is wished', async () => {
  line.put('one.json', '{"format": "drawing"}')
  const asked = await line.run('check', 'one.json', '--lang', 'zh-CN')
  const wished = await line.runWith({ wishes: ['zh-CN'] }, 'check', 'one.json')
  expect(asked.stderr).toBe(
    'frontstage：one.json:1:12：format："drawing"——不是服务蓝图：“format” 应为 "service-blueprint"\n',
  )
  expect(wished.stderr).toBe(asked.stderr)
})

test('a folder in place of a file is told', async () => {
  mkdirSync(line.path('folder.json'))
  expect((await line.run('check', 'folder.json')).stderr).toContain(
    'folder.json cannot be read: it is a folder.',
  )
})

test('what steers a terminal is not passed on', async () => {
  const escape = String.fromCharCode(27)
  const csi = String.fromCharCode(0x9b)
  const hostile = `${escape}[2Jgone${csi}31m\u202Eback`
  const file = soundFile()
  line.put('hostile.json', { ...file, steps: file.steps.map((step) => ({ ...step, name: hostile })) })
  line.put('wrong.json', { ...file, state: hostile })
  const shown = await line.run('check', 'hostile.json')
  const told = await line.run('check', 'wrong.json')
  for (const text of [shown.stdout, told.stderr]) {
    expect(text).toContain('gone')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Control}\u202E]/u)
  }
})

describe('standard input', () => {
  test('is read where - stands', async () => {
    const input = saying(line.text('hotel.en.blueprint.json'), line.folder)
    const ended = await line.runWith(input, 'export', '-', '--to', 'json', '--out', 'out')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(line.files()).toContain('out/blueprint.blueprint.json')
  })

  test('is named where something is wrong with it', async () => {
    const { stderr } = await line.runWith(saying('{}', line.folder), 'check', '-')
    expect(stderr).toContain('frontstage: standard input:1:1: format')
  })

  test('cannot be read twice', async () => {
    expect(await line.run('check', '-', '-')).toMatchObject({ code: 2 })
  })
})
