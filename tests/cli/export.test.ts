import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatsByWord } from '#cli/exportOptions.ts'
import { type DrawnMark, type ExportOptions, usualOptions } from '#exporters/exporter.ts'
import { fileTypes } from '#exporters/fileTypes.ts'
import { pictureOf } from '#exporters/pictureOf.ts'
import { pictureSize } from '#exporters/pictureSize.ts'
import { svg } from '#exporters/svg.ts'
import { type Language, loadAllWords, wordsIn } from '#i18n/words.ts'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { sampleBlueprints, sampleEdition } from '../exporters/editions.ts'
import { commandLine } from './commandLine.ts'
import { readers } from './openedFile.ts'

const words = [...formatsByWord.keys()]
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Where the file of a format stands; of csv that of the fail points. */
function fileOf(name: string, word: string): string {
  const format = formatsByWord.get(word)
  if (!format) throw new Error(`there is no format ${word}`)
  const { extension } = fileTypes[format]
  return word === 'csv' ? `${name}.failPoints.${extension}` : `${name}.${extension}`
}

/** Words that a file of a language has, and one of the other has not. */
function spoken(language: Language): string[] {
  const t = wordsIn(language)
  return [t('terms.line.visibility'), t('checklists.column.failure'), t('checklists.column.recovery')].map(
    squeezed,
  )
}

const line = commandLine('hotel.en', 'clinic.zh', 'car.en')
afterAll(line.remove)

describe.each([
  ['hotel.en', 'en', 'zh-CN'],
  ['clinic.zh', 'zh-CN', 'en'],
] as const)('%s, exported in every format', (name, language, other) => {
  let ended: Awaited<ReturnType<typeof line.run>>
  beforeAll(async () => {
    await Promise.all([loadAllWords('en'), loadAllWords('zh-CN')])
    ended = await line.run(
      'export',
      `${name}.blueprint.json`,
      '--to',
      words.join(','),
      '--out',
      name,
      '--scale',
      '1',
    )
  }, 180_000)

  test('tells each file that it has written, and nothing else', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    const told = ended.stdout.trimEnd().split('\n').toSorted()
    const there = line.files().filter((path) => path.startsWith(`${name}/`))
    expect(told.map((path) => path.replaceAll('\\', '/'))).toEqual(there)
    expect(there).toEqual(expect.arrayContaining(words.map((word) => `${name}/${fileOf(name, word)}`)))
  })

  test('png opens and has the size of the drawing', async () => {
    const edition = await sampleEdition(name)
    const { width, height } = pictureSize(pictureOf(edition).bounds, 1)
    const text = await readers['png']?.(line.bytes(name, fileOf(name, 'png')))
    expect(text).toBe(`${width} × ${height}`)
  })

  test.each(words.filter((word) => word !== 'png'))('%s opens and has the blueprint in it', async (word) => {
    const text = await readers[word]?.(line.bytes(name, fileOf(name, word)))
    const failPoints = [...(sampleBlueprints.get(name)?.failPoints.values() ?? [])]
    const steps = new Set(
      failPoints.map(({ step }) => sampleBlueprints.get(name)?.steps.get(step)?.name ?? ''),
    )
    expect(steps.size).toBeGreaterThan(3)
    const missing = [...steps].filter((step) => !squeezed(text ?? '').includes(squeezed(step)))
    expect(missing).toEqual([])
  })

  test.each(words.filter((word) => word !== 'png' && word !== 'json'))(
    '%s speaks the language of the blueprint',
    async (word) => {
      const text = squeezed((await readers[word]?.(line.bytes(name, fileOf(name, word)))) ?? '')
      expect(spoken(language).filter((each) => text.includes(each))).not.toEqual([])
      expect(spoken(other).filter((each) => text.includes(each))).toEqual([])
    },
  )

  test('the picture is the one that the exporter draws', async () => {
    const edition = await sampleEdition(name, { scale: 1 })
    expect(line.text(name, `${name}.svg`)).toBe(await svg.write(edition, nodeMeans))
  })
})

test('--lang decides what language all files speak', async () => {
  await line.run(
    'export',
    'hotel.en.blueprint.json',
    '--to',
    'svg,md',
    '--lang',
    'zh-CN',
    '--out',
    'in-chinese',
  )
  expect(line.text('in-chinese', 'hotel.en.svg')).toContain('可视分界线')
  expect(line.text('in-chinese', 'hotel.en.md')).toContain('失误点')
})

test('several files are exported at once', async () => {
  const { code } = await line.run(
    'export',
    'hotel.en.blueprint.json',
    'car.en.blueprint.json',
    '--to=json',
    '--out=both',
  )
  expect(code).toBe(0)
  expect(line.files().filter((path) => path.startsWith('both/'))).toEqual([
    'both/car.en.blueprint.json',
    'both/hotel.en.blueprint.json',
  ])
})

describe('what is chosen', () => {
  const [phase] = [...(sampleBlueprints.get('hotel.en')?.phases.keys() ?? [])]
  const chosen: [string, string[], Partial<ExportOptions>][] = [
    ['a phase', ['--part', `phase:${phase}`], { part: { is: 'phase', phase: phase ?? '' } }],
    ['some steps', ['--part', 'steps:H01,H02'], { part: { is: 'selection', steps: ['H01', 'H02'] } }],
    ['no marks', ['--marks', 'none'], { marks: [] }],
    [
      'some marks',
      ['--marks', 'times', '--marks', 'standards'],
      { marks: ['times', 'standards'] satisfies DrawnMark[] },
    ],
    ['the dark theme', ['--theme', 'dark'], { theme: 'dark' }],
    ['no ground', ['--background', 'transparent'], { background: 'transparent' }],
    ['a legend', ['--legend'], { legend: true }],
  ]
  test.each(chosen)('%s', async (_, options, expected) => {
    const { code } = await line.run(
      'export',
      'hotel.en.blueprint.json',
      '--to',
      'svg',
      '--out',
      'chosen',
      ...options,
    )
    expect(code).toBe(0)
    const edition = await sampleEdition('hotel.en', { ...usualOptions, ...expected })
    expect(line.text('chosen', 'hotel.en.svg')).toBe(await svg.write(edition, nodeMeans))
  })

  test('the registers of a csv, one file each', async () => {
    const to = ['--to', 'csv', '--registers', 'standards,audit', '--out', 'lists']
    const { stdout } = await line.run('export', 'hotel.en.blueprint.json', ...to)
    expect(stdout.replaceAll('\\', '/')).toBe('lists/hotel.en.standards.csv\nlists/hotel.en.audit.csv\n')
  })

  test('the size of a picture', async () => {
    await line.run('export', 'hotel.en.blueprint.json', '--to', 'png', '--scale', '0.25', '--out', 'small')
    const [width] = (await readers['png']?.(line.bytes('small', 'hotel.en.png')))?.split(' ') ?? []
    const [whole] = (await readers['png']?.(line.bytes('hotel.en', 'hotel.en.png')))?.split(' ') ?? []
    expect(Number(width)).toBeCloseTo(Number(whole) / 4, -1)
  })
})

describe('what cannot be exported', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'a phase that is not there',
      ['--to', 'svg', '--part', 'phase:nowhere'],
      /hotel\.en\.blueprint\.json has no phase nowhere\. It has: /,
    ],
    [
      'a step that is not there',
      ['--to', 'svg', '--part', 'steps:H01,gone'],
      /hotel\.en\.blueprint\.json has no step gone\./,
    ],
    ['another part', ['--to', 'svg', '--part', 'half'], /--part does not know half/],
    ['an unknown format', ['--to', 'svg,gif'], /--to does not know gif\. It knows: svg, png/],
    ['no format', [], /Say --to, one or several of: svg, png/],
    [
      'an unknown paper',
      ['--to', 'svg', '--paper', 'a9'],
      /--paper does not know a9\. It knows: a4, a3, letter\./,
    ],
    ['no scale', ['--to', 'png', '--scale', '0'], /--scale wants a number above 0, not 0\./],
    ['a csv of nothing', ['--to', 'csv', '--registers', 'none'], /--registers/],
    [
      'a picture that is too large',
      ['--to', 'svg,png', '--scale', '90'],
      /png of hotel\.en\.blueprint\.json cannot be made: A picture of \d+ × \d+ pixels .* Nothing was written\./,
    ],
  ]
  test.each(cases)('%s is told, and nothing is written', async (_, options, told) => {
    const before = line.files()
    const ended = await line.run('export', 'hotel.en.blueprint.json', '--out', 'nothing', ...options)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(told)
    expect(line.files()).toEqual(before)
  })

  test('a file is never written over the one that is read', async () => {
    const before = line.text('hotel.en.blueprint.json')
    const ended = await line.run(
      'export',
      'hotel.en.blueprint.json',
      '--to',
      'svg,json',
      '--part',
      'steps:H01',
    )
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('hotel.en.blueprint.json is read here'),
    })
    expect(line.text('hotel.en.blueprint.json')).toBe(before)
    expect(line.files()).not.toContain('hotel.en.svg')
  })

  test('two files of one name are told apart', async () => {
    mkdirSync(line.path('older'))
    writeFileSync(line.path('older', 'hotel.en.blueprint.json'), line.text('hotel.en.blueprint.json'))
    const files = ['hotel.en.blueprint.json', 'older/hotel.en.blueprint.json']
    const ended = await line.run('export', ...files, '--to', 'svg', '--out', 'twice')
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('Two files would be written as') })
    expect(line.files()).not.toContain('twice')
  })
})
