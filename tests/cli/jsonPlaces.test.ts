import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenPlace, jsonPlaces } from '#cli/jsonPlaces.ts'
import { pathText } from '#model/fileProblem.ts'

/** Every value of JSON with its path. */
function valuesOf(json: unknown, path: readonly PropertyKey[] = []): [string, unknown][] {
  const inside =
    typeof json === 'object' && json !== null
      ? Object.entries(json).flatMap(([key, value]) =>
          valuesOf(value, [...path, Array.isArray(json) ? Number(key) : key]),
        )
      : []
  return [[pathText(path), json], ...inside]
}

const offsetOf = (text: string, { line, column }: { line: number; column: number }) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1

test('every value is found where it stands, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (json, indent) => {
      const text = JSON.stringify(json, null, indent)
      const parsed: unknown = JSON.parse(text)
      const values = valuesOf(parsed)
      const placeOf = jsonPlaces(
        text,
        values.map(([path]) => path),
      )
      for (const [path, value] of values) {
        const rest = text.slice(offsetOf(text, placeOf(path)))
        const start = JSON.stringify(value)
        const first = typeof value === 'object' && value !== null ? start.slice(0, 1) : start
        expect(rest.startsWith(first)).toBe(true)
      }
      expect(brokenPlace(text)).toBeNull()
    }),
  )
})

test('a value that is not there has the place of what it should stand in', () => {
  const text = '{\n  "steps": [\n    { "id": "a" },\n    { "id": "b" }\n  ]\n}'
  const placeOf = jsonPlaces(text, ['steps[1].lane.name', 'header.author'])
  expect(placeOf('steps[1].lane.name')).toEqual({ line: 4, column: 5 })
  expect(placeOf('header.author')).toEqual({ line: 1, column: 1 })
})

test.each([
  ['{"a": 1,}', 1, 9],
  ['{"a" 1}', 1, 6],
  ['[1, 2', 1, 6],
  ['[1 2]', 1, 4],
  ['{"a": tru}', 1, 7],
  ['{"a":\n  "no end\n}', 2, 3],
  ['{"a": 01}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{} {}', 1, 4],
  ['', 1, 1],
])('%j breaks off being JSON at its line and column', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(brokenPlace(text)).toEqual({ line, column })
})

test('JSON that is nested very deep is walked through', () => {
  const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(brokenPlace(text.slice(0, -1))).toEqual({ line: 1, column: 200_000 })
})
