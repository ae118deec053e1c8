import { describe, expect, test } from 'vitest'
import type { Checklist } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { languages, loadLanguage, wordsIn } from '#i18n/words.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { samples } from '../model/samples.ts'

await loadLanguage('zh-CN')

const words = wordsIn('en')

/** A café: phase by phase, a customer's step and what the staff do about it. */
const steps = blueprintOf({
  'customer/pay': ['pay'],
  'frontstage/order': ['greet', 'serve'],
  'customer/order': ['order'],
})
const withFailPoints = having(
  steps,
  'failPoints',
  {
    id: 'cold',
    step: 'serve',
    failure: 'Coffee is cold',
    rating: { severity: 7, occurrence: 7, detection: 5 },
    prevention: { kind: 'task', action: 'Warm the cups' },
    controls: { detection: 'Taste one in ten' },
    due: '2026-12-12',
    status: 'open',
  },
  { id: 'ignored', step: 'greet', failure: 'Nobody greets', status: 'accepted' },
)
const withStandards = having(
  withFailPoints,
  'standards',
  {
    id: 'all',
    metric: 'Whole visit',
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 12,
    unit: 'min',
  },
  {
    id: 'heat',
    step: 'serve',
    metric: 'Temperature of the milk',
    basis: 'objective',
    measure: 'number',
    comparator: 'between',
    target: -5,
    upper: 4,
    limit: -10,
    unit: '°C',
  },
)
const cafe: Blueprint = having(
  having(withStandards, 'measurements', { id: 'm', standard: 'heat', value: -7, at: '2026-03-01' }),
  'touchpoints',
  {
    id: 'till',
    step: 'pay',
    evidence: 'Till',
    momentOfTruth: true,
    dimensions: ['tangibles', 'reliability'],
  },
  { id: 'menu', step: 'order', evidence: 'Menu' },
)

const cells = ({ rows }: Checklist, ...keys: string[]) =>
  rows.map(({ cells: row }) => keys.map((key) => row[key]))

test('fail points stand in the order of their steps, with their rating and its priority', () => {
  const list = checklists.failPoints(cafe, words)
  expect(cells(list, 'step', 'failure', 'severity', 'rpn', 'priority', 'failSafe', 'due', 'status')).toEqual([
    ['greet', 'Nobody greets', undefined, undefined, undefined, undefined, undefined, 'Accepted'],
    ['serve', 'Coffee is cold', 7, 245, 'High', 'Task: Warm the cups', '2026-12-12', 'Open'],
  ])
})

test('standards show target, limit and what was measured, as text to read and as numbers to calculate', () => {
  const list = checklists.standards(cafe, words)
  expect(cells(list, 'step', 'target', 'tolerated', 'measured', 'state')).toEqual([
    ['serve', '−5 – 4 °C', '−10 – 4 °C', '−7 °C', 'Tolerated'],
    ['Whole service', '≤ 12 min', undefined, undefined, 'Not measured'],
  ])
  expect(cells(list, 'targetValue', 'limitValue', 'measuredValue')).toEqual([
    [-5, -10, -7],
    [12, undefined, undefined],
  ])
})

test('standards say to whom a matter goes and when; a target that is open is no number', () => {
  const escalation = [
    { afterSeconds: 7200, to: 'Barista' },
    { afterSeconds: 3600, to: 'Owner' },
  ]
  const open = { id: 'open', metric: 'Spills', basis: 'objective', measure: 'number', target: 0 } as const
  const more = having(steps, 'standards', { ...open, comparator: 'at-most', escalation })
  const english = checklists.standards(more, words)
  expect(cells(english, 'target', 'targetValue', 'escalation')).toEqual([
    ['≤ ?', undefined, 'after 2 h: Barista → after 3 h: Owner'],
  ])
  expect(cells(checklists.standards(more, wordsIn('zh-CN')), 'escalation')).toEqual([
    ['2小时后：Barista → 3小时后：Owner'],
  ])
})

test('touchpoints name the moments of truth', () => {
  const list = checklists.touchpoints(cafe, words)
  expect(cells(list, 'phase', 'step', 'evidence', 'momentOfTruth', 'dimensions')).toEqual([
    ['pay', 'pay', 'Till', 'yes', 'Tangibles, Reliability'],
    ['order', 'order', 'Menu', undefined, undefined],
  ])
})

describe('the audit sheet', () => {
  const sheet = checklists.audit(cafe, words)

  test('says by lane and step what to check, with target and limit, the whole service last', () => {
    expect(cells(sheet, 'lane', 'step', 'check', 'target', 'tolerated')).toEqual([
      ['frontstage', 'greet', 'Does not occur: Nobody greets', undefined, undefined],
      ['frontstage', 'serve', 'Temperature of the milk', '−5 – 4 °C', '−10 – 4 °C'],
      ['frontstage', 'serve', 'Fail-safe works: Warm the cups', undefined, undefined],
      ['frontstage', 'serve', 'Detected by: Taste one in ten', undefined, undefined],
      [undefined, 'Whole service', 'Whole visit', '≤ 12 min', undefined],
    ])
  })

  test('has a box to tick and leaves the measured value, the date and the initials to the auditor', () => {
    expect(sheet.columns.filter(({ kind }) => kind === 'box')).toHaveLength(1)
    expect(cells(sheet, 'measured', 'date', 'initials').flat()).toEqual(
      sheet.rows.flatMap(() => Array(3).fill(undefined)),
    )
  })

  test('each row knows the record it comes from', () => {
    expect(sheet.rows.map(({ id }) => id)).toEqual(['ignored', 'heat', 'cold', 'cold', 'all'])
  })
})

test('a blueprint without marks makes empty checklists', () => {
  expect(Object.values(checklists).map((list) => list(steps, words).rows)).toEqual([[], [], [], []])
})

describe.each(samples)('of %s', (_name, text) => {
  const reading = readBlueprintFile(text)
  if (!('file' in reading)) throw new Error('the sample cannot be read')
  const blueprint = blueprintFromFile(reading.file)

  test.each(languages)('every record is listed once, in words of %s', (language) => {
    const ids = (list: Checklist) => list.rows.map(({ id }) => id).toSorted()
    const { failPoints, standards, touchpoints, audit } = checklists
    const inWords = wordsIn(language)
    expect(ids(failPoints(blueprint, inWords))).toEqual([...blueprint.failPoints.keys()].toSorted())
    expect(ids(standards(blueprint, inWords))).toEqual([...blueprint.standards.keys()].toSorted())
    expect(ids(touchpoints(blueprint, inWords))).toEqual([...blueprint.touchpoints.keys()].toSorted())
    expect(new Set(ids(audit(blueprint, inWords)))).toEqual(
      new Set([...blueprint.standards.keys(), ...blueprint.failPoints.keys()]),
    )
  })

  test('no heading and no word is left in its key', () => {
    for (const list of Object.values(checklists)) {
      const made = list(blueprint, wordsIn('zh-CN'))
      const said = [made.title, ...made.columns.map(({ heading }) => heading)]
      expect(said.filter((word) => /^(checklists|terms)\./.test(word) || word === '')).toEqual([])
    }
  })
})
