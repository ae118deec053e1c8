import { mkdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { checks } from '#analysis/checks/checks.ts'
import { findings } from '#analysis/checks/findings.ts'
import { findingText } from '#analysis/checks/findingText.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { soundFile } from '../model/brokenFiles.ts'
import { commandLine } from './commandLine.ts'
import { sarifFaults } from './sarifFaults.ts'

const today = '2026-03-31'
const line = commandLine(...sampleBlueprints.keys())
afterAll(line.remove)

const found = (name: string) => {
  const blueprint = sampleBlueprints.get(name)
  return blueprint ? findings(blueprint, new Set(), { today }) : []
}

/** Lanes in an order in which no lines can be drawn: an error. */
function wrong() {
  const file = soundFile()
  return { ...file, lanes: file.lanes.toReversed() }
}

line.put('wrong.json', wrong())

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
        readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[]
      }[]
    }[]
  }[]
}

async function sarifOf(...args: readonly string[]): Promise<Log> {
  const { stdout } = await line.run('check', ...args, '--format', 'sarif')
  return JSON.parse(stdout) as Log
}

describe('how a check ends', () => {
  test.each(['text', 'json', 'sarif'])('with 1 where there is an error, told as %s', async (format) => {
    const files = ['hotel.en.blueprint.json', 'wrong.json']
    expect(await line.run('check', ...files, '--format', format)).toMatchObject({ code: 1, stderr: '' })
  })

  test('with 0 where there is none', async () => {
    expect(found('hotel.en').some(({ severity }) => severity === 'error')).toBe(false)
    expect(await line.run('check', 'hotel.en.blueprint.json')).toMatchObject({ code: 0, stderr: '' })
  })

  test('with 0 where the rule of the error is left out', async () => {
    const { stdout } = await line.run('check', 'wrong.json', '--format', 'json')
    const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; severity: string }[] }[] }
    const errors = files.flatMap((file) => file.findings.filter(({ severity }) => severity === 'error'))
    const rules = [...new Set(errors.map(({ rule }) => rule))]
    expect(rules.length).toBeGreaterThan(0)
    expect(await line.run('check', 'wrong.json', '--off', rules.join(','))).toMatchObject({ code: 0 })
  })
})

describe.each([
  ['hotel.en', 'en', /^\d+ warnings?, \d+ to do$/],
  ['clinic.zh', 'zh-CN', /^\d+ 项警告、\d+ 项待办$/],
] as const)('%s, told as text', (name, language, summary) => {
  test('has a line for each finding, in the order of the editor, and counts them', async () => {
    const { stdout } = await line.run('check', `${name}.blueprint.json`, '--lang', language)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(summary)
    const said = found(name).map((finding) => [findingText(finding, language), finding.check])
    expect(said.length).toBeGreaterThan(5)
    expect(lines.slice(0, -1).map((each) => /: [^:：]+[:：] ?(.*) \[(.+)\]$/.exec(each)?.slice(1))).toEqual(
      said,
    )
  })
})

test('nothing found is said so', async () => {
  const off = checks.map(({ id }) => id).join(',')
  expect(await line.run('check', 'hotel.en.blueprint.json', '--off', off)).toEqual({
    code: 0,
    stdout: 'Nothing was found.\n',
    stderr: '',
  })
})

test('told as JSON, each finding has its rule, its severity and its step', async () => {
  const { stdout } = await line.run('check', 'hotel.en.blueprint.json', '--format', 'json')
  const report = JSON.parse(stdout) as {
    counts: Record<string, number>
    files: {
      file: string
      findings: { rule: string; severity: string; step?: { id: string; name: string } }[]
    }[]
  }
  const expected = found('hotel.en')
  expect(report.files.map(({ file }) => file)).toEqual(['hotel.en.blueprint.json'])
  expect(report.files[0]?.findings.map(({ rule, severity, step }) => [rule, severity, step?.id])).toEqual(
    expected.map(({ check, severity, step }) => [check, severity, step]),
  )
  expect(report.counts['warning']).toBe(expected.filter(({ severity }) => severity === 'warning').length)
})

describe.each([...sampleBlueprints.keys()])('%s, told as SARIF', (name) => {
  test('is SARIF 2.1.0 with a rule for each check and a result for each finding', async () => {
    const log = await sarifOf(`${name}.blueprint.json`)
    expect(sarifFaults(log)).toEqual([])
    const [run] = log.runs
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(found(name).map(({ check }) => check))
    expect(run?.results.filter(({ ruleId, ruleIndex }) => checks[ruleIndex]?.id !== ruleId)).toEqual([])
    const prints = run?.results.map(({ partialFingerprints }) => partialFingerprints['frontstageFinding/v1'])
    expect(new Set(prints).size).toBe(prints?.length)
  })

  test('names the step and the line where its id stands', async () => {
    const log = await sarifOf(`${name}.blueprint.json`)
    const rows = line.text(`${name}.blueprint.json`).split('\n')
    const blueprint = sampleBlueprints.get(name)
    log.runs[0]?.results.forEach(({ locations }, i) => {
      const step = found(name)[i]?.step
      const [at] = locations
      if (step === undefined) return
      expect(at?.logicalLocations).toEqual([
        { name: blueprint?.steps.get(step)?.name, fullyQualifiedName: step, kind: 'step' },
      ])
      expect(rows[(at?.physicalLocation.region.startLine ?? 0) - 1]).toContain(`"id": "${step}"`)
      expect(at?.physicalLocation.artifactLocation.uri).toBe(`${name}.blueprint.json`)
    })
  })
})

describe('SARIF', () => {
  test('of several files is one run, each with its own address', async () => {
    mkdirSync(line.path('a folder'), { recursive: true })
    line.put('a folder/蓝图 #1.json', wrong())
    const log = await sarifOf('wrong.json', 'a folder/蓝图 #1.json')
    expect(sarifFaults(log)).toEqual([])
    const uris = log.runs[0]?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    )
    expect([...new Set(uris)]).toEqual(['wrong.json', 'a%20folder/%E8%93%9D%E5%9B%BE%20%231.json'])
    expect(log.runs[0]?.results.some(({ level }) => level === 'error')).toBe(true)
  })

  test('speaks Chinese where that is wished', async () => {
    const log = await sarifOf('clinic.zh.blueprint.json', '--lang', 'zh-CN')
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs[0]?.results[0]?.message.text).toMatch(/\p{Script=Han}/u)
  })

  test('stays sound whatever stands in the fields', async () => {
    const hostile = '{0} [press](javascript:alert(1)) \u0007\u{1F600}\uD800 </script>"\\'
    const { lanes, steps, ...file } = wrong()
    line.put('hostile.json', {
      ...file,
      lanes: lanes.map((lane) => ({ ...lane, name: hostile })),
      steps: steps.map((step) => ({ ...step, name: hostile })),
    })
    const log = await sarifOf('hostile.json')
    expect(sarifFaults(log)).toEqual([])
    const said = log.runs[0]?.results.map(({ message }) => message.text).join('\n')
    expect(said).toContain('{{0}}')
    expect(said).not.toContain('](')
  })
})
