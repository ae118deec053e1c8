import * as z from 'zod/mini'
import { problemAt, type Expected, type FileProblem, type JsonType, type Path } from './fileProblem.ts'
import { choicesOf, isDate, keyWords, rangeOf, schemaAt, type Schema } from './schemaAt.ts'

type Issue = z.core.$ZodIssue

const jsonTypes: Record<string, JsonType> = {
  object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'whole',
}

/** Where a value is not what the schema says, in the terms of the file format; one problem for each place. */
export function shapeProblems(schema: Schema, value: unknown): FileProblem[] {
  const issues = z.safeParse(schema, value).error?.issues ?? []
  const places = new Map<string, FileProblem>()
  for (const issue of issues) {
    for (const [path, expected] of expectations(schema, issue)) {
      const problem = problemAt(value, path, expected)
      if (!places.has(problem.path)) places.set(problem.path, problem)
    }
  }
  return [...places.values()]
}

function expectations(root: Schema, issue: Issue): (readonly [Path, Expected])[] {
  const schema = schemaAt(root, issue.path)
  if (issue.code !== 'unrecognized_keys') return [[issue.path, expectedBy(issue, schema)]]
  const values = schema ? keyWords(schema) : []
  return issue.keys.map((key) => [[...issue.path, key], { is: 'oneOf', values }])
}

function expectedBy(issue: Issue, schema: Schema | undefined): Expected {
  // The unions of the format are moments, of which zod tells only the alternative that came closest.
  const choices = schema ? choicesOf(schema) : []
  if (choices.length > 0) return { is: choices.some(isDate) ? 'instantOrDate' : 'instant' }
  switch (issue.code) {
    case 'invalid_type':
      return { is: 'type', type: jsonTypes[issue.expected] ?? 'object' }
    case 'invalid_value':
      return {
        is: 'oneOf',
        values: issue.values.filter((value) => typeof value === 'string' || value === true),
      }
    case 'too_small':
    case 'too_big':
      return schema ? { is: 'range', ...rangeOf(schema) } : { is: 'range' }
    case 'invalid_format':
      return expectedFormat(issue.format === 'regex' ? issue.message : issue.format)
    default:
      return { is: 'id' }
  }
}

/** The schema names its own patterns by the message they carry. */
function expectedFormat(name: string): Expected {
  if (name === 'link' || name === 'color' || name === 'date') return { is: name }
  return { is: 'id' }
}
