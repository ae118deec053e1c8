/** What a value must be in SARIF 2.1.0, as far as Frontstage uses the format; `needed` are the properties that must be there. */
interface Shape {
  readonly is: 'object' | 'list' | 'text' | 'whole'
  readonly needed?: readonly string[]
  readonly has?: Readonly<Record<string, Shape>>
  readonly each?: Shape
  readonly of?: readonly string[]
  readonly matches?: RegExp
  readonly least?: number
}

const text: Shape = { is: 'text', least: 1 }
const uri: Shape = { is: 'text', matches: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i }
const uriReference: Shape = { is: 'text', matches: /^[^\s<>"{}|\\^`]+$/ }
const language: Shape = { is: 'text', matches: /^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/ }
const level: Shape = { is: 'text', of: ['none', 'note', 'warning', 'error'] }
// Braces enclose placeholders unless they are doubled, and nothing of ours has placeholders.
const message: Shape = {
  is: 'object',
  needed: ['text'],
  has: { text: { is: 'text', least: 1, matches: /^(?:[^{}]|\{\{|\}\})*$/ } },
}

const rule: Shape = {
  is: 'object',
  needed: ['id', 'name', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'],
  has: {
    id: text,
    name: { is: 'text', matches: /^[A-Z][A-Za-z0-9]*$/ },
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: { is: 'object', needed: ['level'], has: { level } },
  },
}

const location: Shape = {
  is: 'object',
  needed: ['physicalLocation'],
  has: {
    physicalLocation: {
      is: 'object',
      needed: ['artifactLocation', 'region'],
      has: {
        artifactLocation: { is: 'object', needed: ['uri'], has: { uri: uriReference } },
        region: {
          is: 'object',
          needed: ['startLine'],
          has: { startLine: { is: 'whole', least: 1 }, startColumn: { is: 'whole', least: 1 } },
        },
      },
    },
    logicalLocations: {
      is: 'list',
      each: { is: 'object', has: { name: text, fullyQualifiedName: text, kind: text } },
    },
  },
}

const result: Shape = {
  is: 'object',
  needed: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  has: {
    ruleId: text,
    ruleIndex: { is: 'whole', least: 0 },
    level,
    message,
    locations: { is: 'list', least: 1, each: location },
    partialFingerprints: { is: 'object', has: { 'frontstageFinding/v1': text } },
  },
}

const driver: Shape = {
  is: 'object',
  needed: ['name', 'version', 'rules'],
  has: { name: text, version: text, language, rules: { is: 'list', each: rule } },
}

const log: Shape = {
  is: 'object',
  needed: ['version', '$schema', 'runs'],
  has: {
    version: { is: 'text', of: ['2.1.0'] },
    $schema: uri,
    runs: {
      is: 'list',
      least: 1,
      each: {
        is: 'object',
        needed: ['tool', 'results'],
        has: {
          tool: { is: 'object', needed: ['driver'], has: { driver } },
          language,
          columnKind: { is: 'text', of: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { is: 'list', each: result },
        },
      },
    },
  },
}

function textFaults(value: unknown, { of, matches, least = 0 }: Shape, at: string): string[] {
  if (typeof value !== 'string') return [`${at} is no text`]
  if (value.length < least) return [`${at} is empty`]
  if (of && !of.includes(value)) return [`${at} is ${value}`]
  return matches && !matches.test(value) ? [`${at} is written wrongly: ${value}`] : []
}

function objectFaults(value: unknown, { needed = [], has = {} }: Shape, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`]
  const lacking = needed.filter((name) => !(name in value)).map((name) => `${at}.${name} lacks`)
  const inside = Object.entries(value).flatMap(([name, part]) => {
    const shape = has[name]
    return shape ? faults(part, shape, `${at}.${name}`) : [`${at}.${name} is not of the format`]
  })
  return [...lacking, ...inside]
}

function faults(value: unknown, shape: Shape, at: string): string[] {
  const { is, each, least = 0 } = shape
  if (is === 'text') return textFaults(value, shape, at)
  if (is === 'object') return objectFaults(value, shape, at)
  if (is === 'whole')
    return Number.isInteger(value) && Number(value) >= least ? [] : [`${at} is ${String(value)}`]
  if (!Array.isArray(value)) return [`${at} is no list`]
  const few = value.length < least ? [`${at} has too few`] : []
  return [...few, ...value.flatMap((one: unknown, i) => (each ? faults(one, each, `${at}[${i}]`) : []))]
}

/** What keeps a log from being SARIF 2.1.0 with all that Frontstage promises in it. */
export const sarifFaults = (value: unknown): string[] => faults(value, log, 'log')
