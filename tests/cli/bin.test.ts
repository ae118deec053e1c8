import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from './commandLine.ts'
import packageFile from '../../package.json'

const bin = join(import.meta.dirname, '..', '..', packageFile.bin.frontstage)
const line = commandLine('hotel.en', 'clinic.zh')
afterAll(line.remove)

/** Runs the program as a terminal would. */
function spawned(args: readonly string[], { input = '', language = 'C' } = {}) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done, fail) => {
    const env = { ...process.env, LC_ALL: language }
    const child = spawn(process.execPath, [bin, ...args], { cwd: line.folder, env })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr }))
    child.stdin.end(input)
  })
}

// The first run builds the program where it is older than its sources.
beforeAll(() => spawned(['--version']), 120_000)

test('the program says its version', async () => {
  expect(await spawned(['--version'])).toEqual({ code: 0, stdout: `${packageFile.version}\n`, stderr: '' })
})

test('the program writes what the same call in this process writes', async () => {
  const to = ['--to', 'svg,png,csv', '--registers', 'failPoints']
  const ended = await spawned(['export', 'hotel.en.blueprint.json', ...to, '--out', 'spawned'])
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  await line.run('export', 'hotel.en.blueprint.json', ...to, '--out', 'here')
  const files = ['hotel.en.svg', 'hotel.en.png', 'hotel.en.failPoints.csv']
  expect(ended.stdout.replaceAll('\\', '/')).toBe(files.map((file) => `spawned/${file}\n`).join(''))
  for (const file of files) expect(line.bytes('spawned', file)).toEqual(line.bytes('here', file))
})

test('the program speaks the language of the terminal', async () => {
  const { code, stderr } = await spawned(['check', 'gone.json'], { language: 'zh_CN.UTF-8' })
  expect([code, stderr]).toEqual([2, 'frontstage：无法读取 gone.json：没有这个文件或文件夹。\n'])
})

test('the program reads standard input, and tells errors by its exit code', async () => {
  const wrong = line.text('clinic.zh.blueprint.json').replace('"kind": "decision"', '"kind": "dance"')
  expect((await spawned(['check', '-'], { input: line.text('clinic.zh.blueprint.json') })).code).toBe(0)
  const ended = await spawned(['check', '-'], { input: wrong })
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toMatch(/standard input:\d+:\d+: steps\[\d+\]\.kind: "dance" – expected one of action/)
})
