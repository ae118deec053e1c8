import { afterAll, describe, expect, test } from 'vitest'
import { commandLine } from './commandLine.ts'
import packageFile from '../../package.json'

const line = commandLine('hotel.en')
afterAll(line.remove)

test('--version tells the version of the package', async () => {
  expect(await line.run('--version')).toEqual({ code: 0, stdout: `${packageFile.version}\n`, stderr: '' })
})

describe.each([
  ['en', 'Usage', 'Exit codes'],
  ['zh-CN', '用法', '退出码'],
] as const)('help in %s', (language, usage, codes) => {
  test('names the commands', async () => {
    const { code, stdout } = await line.run('--help', '--lang', language)
    expect(code).toBe(0)
    for (const word of [usage, codes, 'export', 'check', 'tidy']) expect(stdout).toContain(word)
  })

  test.each([
    [
      'export',
      [
        '--to',
        '--out',
        '--lang',
        '--paper',
        '--pages',
        '--registers',
        '--marks',
        '--theme',
        '--scale',
        '--part',
        '--legend',
      ],
    ],
    ['check', ['--format', 'text|json|sarif', '--off', '--lang']],
    ['tidy', ['--out', '--write', '--variant', 'moments|one-moment-per-connection']],
  ])('explains each option of %s', async (command, options) => {
    const { code, stdout } = await line.run(command, '--help', '--lang', language)
    expect(code).toBe(0)
    for (const option of options) expect(stdout).toContain(option)
    const rows = stdout.split('\n').filter((row) => /^ {2}--/.test(row))
    expect(rows.filter((row) => !/^ {2}--\S+( \S+)? {2,}\S/.test(row))).toEqual([])
    expect((await line.run('help', command, '--lang', language)).stdout).toBe(stdout)
  })
})

test.each([
  [[], 'Say what to do: export, check, measure, tidy.'],
  [['draw'], 'There is no command draw. There are: export, check, measure, tidy.'],
  [['check'], 'Name at least one file'],
  [
    ['check', 'hotel.en.blueprint.json', '--colour'],
    'check has no option --colour. It knows: --format, --off, --lang.',
  ],
  [['check', 'hotel.en.blueprint.json', '-x'], 'check has no option -x.'],
  [['check', 'hotel.en.blueprint.json', '--constructor'], 'check has no option --constructor.'],
  [
    ['check', 'hotel.en.blueprint.json', '--format', 'xml'],
    '--format does not know xml. It knows: text, json, sarif.',
  ],
  [['check', 'hotel.en.blueprint.json', '--format'], '--format wants a value.'],
  [['check', 'hotel.en.blueprint.json', '--lang', '--format', 'json'], '--lang wants a value.'],
  [['check', 'hotel.en.blueprint.json', '--lang', 'fr'], '--lang does not know fr. It knows: en, zh-CN.'],
  [['check', 'hotel.en.blueprint.json', '--off', 'unnamed-step,nonsense'], '--off does not know nonsense.'],
  [['export', 'hotel.en.blueprint.json', '--to', 'svg', '--legend=no'], '--legend stands alone'],
  [
    ['tidy', 'hotel.en.blueprint.json', '--variant', 'loose'],
    '--variant does not know loose. It knows: moments, one-moment-per-connection.',
  ],
  [['tidy', 'hotel.en.blueprint.json', '--write', '--out', 'x.json'], '--out and --write cannot both be.'],
  [['tidy', '-', '--write'], 'Standard input cannot be written to'],
  [['tidy', 'a.json', 'b.json'], 'only with --write'],
])('%j is refused, and it is said why', async (args, told) => {
  const before = line.files()
  const ended = await line.run(...args)
  expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(told) })
  expect(line.files()).toEqual(before)
})

test('a file may begin with a dash behind --', async () => {
  line.put('--odd.json', line.text('hotel.en.blueprint.json'))
  expect(await line.run('check', '--', '--odd.json')).toMatchObject({ code: 0, stderr: '' })
})
