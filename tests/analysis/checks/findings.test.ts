import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLanguages, severities } from '#analysis/checks/check.ts'
import { checkOf, checks } from '#analysis/checks/checks.ts'
import { findings, fixOf } from '#analysis/checks/findings.ts'
import { checkTitle, findingText, fixLabel } from '#analysis/checks/findingText.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { parseBlueprintFile } from '#model/parseBlueprintFile.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { randomFile } from '../../model/randomFile.ts'
import { changed } from './given.ts'
import { tangled } from './tangled.ts'

const none: ReadonlySet<string> = new Set()
const options = { today: '2050-01-01', knownBlueprints: none }
const anyBlueprint = fc.oneof(randomFile.map(blueprintFromFile), tangled)

const errorKeys = (blueprint: Blueprint) =>
  new Set(
    findings(blueprint, none, options).flatMap(({ severity, key }) => (severity === 'error' ? [key] : [])),
  )

/** What stands beside the checks in their folder. */
const machinery = new Set([
  'bounds',
  'check',
  'checks',
  'closedLoops',
  'drawingOrder',
  'findingText',
  'findings',
  'flowEnds',
  'foundAt',
  'isBlank',
  'namedAlike',
  'openRisk',
  'seen',
  'shares',
])

describe('the list of checks', () => {
  test('has every check that stands in a file of its own', () => {
    const folder = new URL('../../../src/analysis/checks/', import.meta.url)
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
    const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const listed = checks.map(({ id }) => camel(id))
    expect(files.filter((name) => !machinery.has(name)).toSorted()).toEqual(listed.toSorted())
  })

  test('goes from the worst to the mildest', () => {
    const weights = checks.map(({ severity }) => severities.indexOf(severity))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  })

  test.each(checkLanguages)(
    'speaks %s: a title for each, no two alike, and a sentence that ends',
    (language) => {
      const titles = checks.map(({ id }) => checkTitle(id, language))
      expect(new Set(titles).size).toBe(checks.length)
      for (const { words, fix } of checks) {
        expect(words[language].says).toMatch(language === 'en' ? /[.?]$/ : /[。？]$/)
        expect(Boolean(words[language].fix)).toBe(fix !== undefined)
        expect(Object.keys(words[language].terms ?? {})).toEqual(Object.keys(words.en.terms ?? {}))
      }
      const script = language === 'en' ? /\p{Script=Latin}/u : /\p{Script=Han}/u
      expect(titles.filter((title) => !script.test(title))).toEqual([])
    },
  )

  test('both languages speak of the same things', () => {
    const namesIn = (text: string) => new Set(text.match(/\{\{.*?\}\}/g))
    const differing = checks.filter(({ words }) => {
      const [en, zh] = [namesIn(words.en.says), namesIn(words['zh-CN'].says)]
      return [...zh].some((name) => !en.has(name))
    })
    expect(differing.map(({ id }) => id)).toEqual([])
  })

  test('does not know the checks of a later version, and says their id', () => {
    expect(checkOf('colour-blindness')).toBeUndefined()
    expect(checkTitle('colour-blindness', 'en')).toBe('colour-blindness')
    expect(fixLabel('colour-blindness', 'en')).toBeNull()
  })
})

describe('findings', () => {
  const drawn = blueprintOf(
    { customer: ['order', 'eat'], support: ['stock', 'wash'], frontstage: ['serve'] },
    'order>serve>eat',
  )

  test('come worst first, then as the blueprint is drawn', () => {
    const list = findings(drawn, none)
    const weights = list.map(({ severity }) => severities.indexOf(severity))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(list[0]).toMatchObject({ check: 'lanes-out-of-order', ref: { table: 'lanes', id: 'frontstage' } })
    const warned = list.flatMap(({ severity, step }) => (severity === 'warning' ? [step] : []))
    expect(warned).toEqual(['stock', 'wash'])
  })

  test('are the same list for the same snapshot, and another once a check is switched off', () => {
    const list = findings(drawn, none)
    expect(findings(drawn, new Set())).toBe(list)
    const fewer = findings(drawn, new Set(['lanes-out-of-order']))
    expect(fewer).toEqual(list.filter(({ check }) => check !== 'lanes-out-of-order'))
    expect(findings(drawn, none)).toEqual(list)
  })

  test('keep their key while the blueprint changes elsewhere', () => {
    const after = changed(drawn, 'steps', 'eat', { name: 'Dine' })
    const keys = (blueprint: Blueprint) => findings(blueprint, none).map(({ key }) => key)
    expect(keys(after)).toEqual(keys(drawn))
  })

  test('are none on notes', () => {
    const noted = having(drawn, 'steps', { id: 'n', name: '', lane: 'customer', kind: 'note' })
    expect(findings(noted, none)).toEqual(findings(drawn, none))
  })

  test('are none in a blank blueprint, and no error in one just begun', () => {
    const blank = blueprintOf({ evidence: [], customer: [], frontstage: [], backstage: [], support: [] })
    expect(findings(blank, none)).toEqual([])
    const first = { id: 'a', name: '', lane: 'customer', kind: 'action' } as const
    const begun = having(blank, 'steps', first, { ...first, id: 'b', kind: 'decision' })
    expect(findings(begun, none).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('name what has no name, and stay in one line', () => {
    const [finding] = findings(
      having(drawn, 'steps', { id: 'x', name: '', lane: 'support', kind: 'action' }),
      none,
    ).filter(({ check, ref }) => check === 'step-without-way' && ref?.id === 'x')
    expect(finding && findingText(finding, 'en')).toContain('“Unnamed”')
    expect(finding && findingText(finding, 'zh-CN')).toContain('“未命名”')
    const [long] = findings(changed(drawn, 'steps', 'stock', { name: 'Keep\n  stock' }), none).filter(
      ({ check, ref }) => check === 'step-without-way' && ref?.id === 'stock',
    )
    expect(long && findingText(long, 'en')).toContain('“Keep stock”')
  })

  test('leave alone what looks like a placeholder in a name', () => {
    const [finding] = findings(changed(drawn, 'steps', 'stock', { name: '{{step}} $&' }), none).filter(
      ({ check, ref }) => check === 'step-without-way' && ref?.id === 'stock',
    )
    expect(finding && findingText(finding, 'en')).toContain('“{{step}} $&”')
  })
})

describe('whatever the blueprint', () => {
  test('each finding is at a record that is there, and no two are the same', () => {
    fc.assert(
      fc.property(anyBlueprint, (blueprint) => {
        const list = findings(blueprint, none, options)
        const lost = list.filter(
          ({ ref, step }) =>
            (ref && !blueprint[ref.table].has(ref.id)) || (step !== undefined && !blueprint.steps.has(step)),
        )
        expect(lost).toEqual([])
        const notes = list.filter(
          ({ step }) => step !== undefined && blueprint.steps.get(step)?.kind === 'note',
        )
        expect(notes).toEqual([])
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
      }),
    )
  })

  test('each finding is a whole sentence in both languages', () => {
    fc.assert(
      fc.property(anyBlueprint, (blueprint) => {
        const texts = findings(blueprint, none, options).flatMap((finding) => {
          const plain = Object.entries(finding.values).map(([name, value]) => [
            name,
            typeof value === 'string' ? 'x' : value,
          ])
          const told = { ...finding, values: Object.fromEntries(plain) }
          return checkLanguages.map((language) => findingText(told, language))
        })
        expect(texts.filter((text) => /\{\{|\}\}|undefined|NaN|null/.test(text))).toEqual([])
      }),
    )
  })

  test('the same blueprint has the same findings, in whatever order its records came', () => {
    fc.assert(
      fc.property(anyBlueprint, (blueprint) => {
        const backwards = <Key, Value>(map: ReadonlyMap<Key, Value>) => new Map([...map].toReversed())
        const { lanes, phases, steps, connections } = blueprint
        const again = {
          ...blueprint,
          lanes: backwards(lanes),
          phases: backwards(phases),
          steps: backwards(steps),
          connections: backwards(connections),
        }
        expect(findings(again, none, options)).toEqual(findings(blueprint, none, options))
      }),
    )
  })

  test('a check that is switched off says nothing, and the others say what they said', () => {
    const some = fc.subarray(checks.map(({ id }) => id))
    fc.assert(
      fc.property(anyBlueprint, some, (blueprint, ids) => {
        const off = new Set(ids)
        const all = findings(blueprint, none, options)
        expect(findings(blueprint, off, options)).toEqual(all.filter(({ check }) => !off.has(check)))
      }),
    )
  })

  test('a fix takes its finding away, adds no error and leaves a blueprint that can be saved', () => {
    const law = (blueprint: Blueprint) => {
      const before = errorKeys(blueprint)
      const broken = findings(blueprint, none, options).filter((finding) => {
        const changes = fixOf(blueprint, finding)
        if (!changes) return false
        const after = applied(blueprint, changes)
        const left = findings(after, none, options).some(({ key }) => key === finding.key)
        const worse = [...errorKeys(after)].some((key) => !before.has(key))
        return left || worse || 'problems' in parseBlueprintFile(fileFromBlueprint(after))
      })
      expect(broken).toEqual([])
    }
    fc.assert(fc.property(anyBlueprint, law))
  })

  test('every fix there is has been tried so', () => {
    const tried = new Set(
      fc
        .sample(anyBlueprint, { numRuns: 300, seed: 1984 })
        .flatMap((blueprint) =>
          findings(blueprint, none, options).filter((finding) => fixOf(blueprint, finding) !== null),
        )
        .map(({ check }) => check),
    )
    expect(checks.filter(({ id, fix }) => fix && !tried.has(id)).map(({ id }) => id)).toEqual([])
  })
})
