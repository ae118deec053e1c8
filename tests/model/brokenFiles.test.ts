import { describe, expect, test } from 'vitest'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { breaks, broken, soundFile } from './brokenFiles.ts'

const problemsOf = (text: string) => {
  const reading = readBlueprintFile(text)
  return 'problems' in reading ? reading.problems : []
}
const problemOf = (json: unknown) => problemsOf(JSON.stringify(json))[0]

test('the sound file is taken', () => {
  expect(problemsOf(JSON.stringify(soundFile()))).toEqual([])
})

describe('a file is refused, naming the place and the reason', () => {
  test.each(breaks.map((one) => [one[0], JSON.stringify(one[1]) ?? 'nothing', one] as const))(
    '%s: %s',
    (path, _, one) => {
      const problems = problemsOf(JSON.stringify(broken(one)))
      const names = problems.map((problem) => problem.path)
      const where = one[2] === 'knownId' && path === 'phases' ? 'steps[0].phase' : path
      expect(names).toContain(one[2] === 'uniqueId' ? names[0] : where)
      expect(problems.find((problem) => names[0] === problem.path)?.expected.is).toBe(one[2])
    },
  )
})

describe('a problem', () => {
  test('tells what was found and what would have been right', () => {
    const file = broken(['steps[0].lane', 'front', 'knownId'])
    expect(problemsOf(JSON.stringify(file))).toEqual([
      { path: 'steps[0].lane', found: '"front"', expected: { is: 'knownId', table: 'lanes' } },
    ])
  })

  test('tells nothing where nothing stands', () => {
    expect(problemOf(broken(['title', undefined, 'type']))).toEqual({
      path: 'title',
      found: 'nothing',
      expected: { is: 'type', type: 'text' },
    })
  })

  test('tells both ends of a range, and the words that would do', () => {
    expect(problemOf(broken(['failPoints[0].rating.severity', 11, 'range']))?.expected).toEqual({
      is: 'range',
      min: 1,
      max: 10,
    })
    expect(problemOf(broken(['toleratedSeconds', -1, 'range']))?.expected).toEqual({ is: 'range', min: 0 })
    expect(problemOf(broken(['measurements[0].sample', 0, 'range']))?.expected).toEqual({
      is: 'range',
      min: 1,
    })
    expect(problemOf(broken(['state', 'was', 'oneOf']))?.expected).toEqual({
      is: 'oneOf',
      values: ['as-is', 'to-be'],
    })
  })

  test('names the record that has the id already, in another table too', () => {
    expect(problemOf(broken(['steps[1].id', 'bar', 'uniqueId']))).toEqual({
      path: 'steps[1].id',
      found: '"bar"',
      expected: { is: 'uniqueId', first: 'lanes[2].id' },
    })
  })

  test('shows a long value cut at sixty characters, and no half of a character', () => {
    const problem = problemOf(broken(['state', '👩'.repeat(1000), 'oneOf']))
    expect(Array.from(problem?.found ?? '')).toHaveLength(60)
    expect(problem?.found).toMatch(/^"(👩)+…$/u)
    expect(problemOf(broken(['title', { a: Array.from({ length: 9999 }, () => 1) }, 'type']))?.found).toMatch(
      /^\{"a":\[1,1,.*…$/,
    )
  })

  test('is told once for each place, and all of them at once', () => {
    const file = { ...soundFile(), title: 7, state: 'was', toleratedSeconds: -1 }
    expect(problemsOf(JSON.stringify(file)).map(({ path }) => path)).toEqual([
      'title',
      'state',
      'toleratedSeconds',
    ])
  })
})

describe('what is no blueprint at all', () => {
  test.each(['', 'hello', '{', '{"format":', '<xml/>', '\u0000'])('is refused as not JSON: %j', (text) => {
    expect(problemsOf(text)[0]?.expected.is).toBe('json')
  })

  test.each(['null', '[]', '7', '"text"'])('is refused as no object: %s', (text) => {
    expect(problemsOf(text)[0]).toMatchObject({ path: '', expected: { is: 'type', type: 'object' } })
  })

  test('is refused where it is nested without end', () => {
    const text = JSON.stringify(soundFile()).replace(
      '{',
      `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},`,
    )
    expect(problemsOf(text)[0]?.expected).toEqual({ is: 'depth', most: 64 })
  })

  test('is refused where it is too large', () => {
    expect(problemsOf(' '.repeat(64 * 1024 * 1024 + 1))[0]?.expected.is).toBe('size')
  })

  test('tells a hundred problems and no more', () => {
    const steps = Array.from({ length: 500 }, () => ({}))
    expect(problemsOf(JSON.stringify({ ...soundFile(), steps }))).toHaveLength(100)
  })
})

describe('careful reading', () => {
  test('takes a byte order mark, as some editors write it', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(soundFile())}`)).toEqual([])
  })

  test('lets no __proto__ and no constructor through, at whatever depth', () => {
    const text = JSON.stringify(soundFile())
      .replace('{', '{"__proto__":{"title":"taken over"},')
      .replace(
        '"id":"ask"',
        '"id":"ask","__proto__":{"waitSeconds":-1},"x":{"__proto__":{"y":1},"constructor":{"y":1}}',
      )
    const reading = readBlueprintFile(text)
    if ('problems' in reading) throw new Error('refused')
    const step = reading.file.steps[0]
    expect(reading.file.title).toBe('Café')
    expect(step).not.toHaveProperty('waitSeconds')
    expect(Object.getPrototypeOf(step)).toBe(Object.prototype)
    expect(writeBlueprintFile(reading.file)).not.toMatch(/__proto__|constructor/)
  })

  test('refuses a number that could not be written again, even in a field it does not know', () => {
    const text = JSON.stringify(soundFile()).replace('{', '{"x":1e999,')
    expect(problemsOf(text)[0]).toMatchObject({ path: 'x', expected: { is: 'type', type: 'number' } })
  })
})

describe('writing', () => {
  test('puts keys in the order of the format, what it does not know behind, nested objects too', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (typeof value !== 'object' || value === null) return value
      return {
        'x-later': 1,
        ...Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([k, v]) => [k, shuffled(v)]),
        ),
      }
    }
    const read = (json: unknown) => {
      const reading = readBlueprintFile(JSON.stringify(json))
      if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
      return writeBlueprintFile(reading.file)
    }
    const { surveys: _, ...file } = soundFile()
    const orderly = read(file)
    const written = read(shuffled(file))
    expect(written.match(/"x-later": 1\n *\}/g)?.length).toBe(written.match(/"x-later"/g)?.length)
    expect(written.replaceAll(/,\n *"x-later": 1/g, '')).toBe(orderly)
    expect(orderly).toBe(`${JSON.stringify(file, null, 2)}\n`)
  })

  test('writes required lists always, and optional lists and objects only where they hold something', () => {
    const empty = {
      ...soundFile(),
      header: {},
      lanes: [],
      phases: [],
      steps: [],
      connections: [],
      touchpoints: [],
    }
    const bare = { ...empty, failPoints: [], standards: [], measurements: [], surveys: [], complaints: [] }
    const text = writeBlueprintFile({ ...bare, economics: undefined } as never)
    expect(Object.keys(JSON.parse(text) as object)).toEqual(
      'format version id title state language toleratedSeconds customersPerMonth lanes steps connections'.split(
        ' ',
      ),
    )
  })
})
