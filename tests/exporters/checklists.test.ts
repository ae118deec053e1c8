import { describe, expect, test } from 'vitest'
import {
  type Checklist,
  checklistIds,
  readColumns,
  spreadsheetColumns,
} from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { languages, loadAllWords, wordsIn } from '#i18n/words.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { having } from '../model/notation.ts'
import { samples } from '../model/samples.ts'
import { cafe, steps } from './cafe.ts'

await loadAllWords('zh-CN')

const words = wordsIn('en')

function read(text: string): Blueprint {
  const reading = readBlueprintFile(text)
  if (!('file' in reading)) throw new Error('the sample cannot be read')
  return blueprintFromFile(reading.file)
}

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

  test('each row knows the record it comes from, and which of its checks it is', () => {
    expect(cells(sheet, 'id', 'checkKind')).toEqual([
      ['ignored', 'absent'],
      ['heat', 'standard'],
      ['cold', 'failSafe'],
      ['cold', 'detection'],
      ['all', 'standard'],
    ])
    expect(sheet.rows.map(({ id }) => id)).toEqual(cells(sheet, 'id').flat())
  })
})

test('a blueprint without marks makes empty lists of them', () => {
  const { failPoints, standards, touchpoints, measurements, audit } = checklists
  for (const list of [failPoints, standards, touchpoints, measurements, audit])
    expect(list(steps, words).rows).toEqual([])
})

describe('the columns of a list', () => {
  const lists = checklistIds.map((id) => [id, checklists[id](cafe, words)] as const)

  test('end with the id of the record, in spreadsheets alone', () => {
    for (const [, { columns, rows }] of lists) {
      expect(columns.at(-1)).toMatchObject({ key: 'id', heading: 'ID', spreadsheetOnly: true })
      expect(rows.map(({ cells: row }) => row['id'])).toEqual(rows.map(({ id }) => id))
    }
  })

  test('have headings that tell them apart, read or calculated with', () => {
    for (const [, { columns }] of lists)
      for (const shown of [readColumns(columns), spreadsheetColumns(columns)]) {
        const headings = shown.map(({ heading }) => heading)
        expect(new Set(headings).size).toBe(headings.length)
      }
  })

  test('are no more than a page can hold where people read', () => {
    for (const [, { columns }] of lists) expect(readColumns(columns).length).toBeLessThanOrEqual(17)
  })

  test('hold no word that is not among their choices', () => {
    const blueprints = samples.map(([, text]) => read(text))
    for (const blueprint of [cafe, ...blueprints])
      for (const id of checklistIds) {
        const { columns, rows } = checklists[id](blueprint, words)
        for (const { key, choices, several } of columns) {
          if (!choices) continue
          const known = new Set(choices.map(({ word }) => word))
          const cells = rows.flatMap(({ cells: row }) => (row[key] === undefined ? [] : [String(row[key])]))
          for (const cell of cells)
            for (const word of several ? cell.split(', ') : [cell]) expect(known).toContain(word)
        }
      }
  })
})

test('in spreadsheets a fail point has its controls, fail-safe, action and ratings one by one', () => {
  const done = having(steps, 'failPoints', {
    id: 'cold',
    step: 'serve',
    failure: 'Coffee is cold',
    controls: { prevention: 'Cups are warmed', detection: 'Taste one in ten' },
    rating: { severity: 7, occurrence: 7, detection: 5 },
    prevention: { kind: 'tangible', action: 'Warmer' },
    expected: { severity: 7, occurrence: 4, detection: 3 },
    taken: { action: 'Warmer bought', at: '2026-02-03' },
    achieved: { severity: 7, occurrence: 5, detection: 3 },
    status: 'closed',
  })
  const list = checklists.failPoints(done, words)
  const keys = spreadsheetColumns(list.columns).map(({ key }) => key)
  expect(keys).not.toContain('failSafe')
  expect(readColumns(list.columns).map(({ key }) => key)).not.toContain('preventionAction')
  expect(list.rows[0]?.cells).toMatchObject({
    preventionToday: 'Cups are warmed',
    detectionToday: 'Taste one in ten',
    preventionKind: 'Tangible',
    preventionAction: 'Warmer',
    expectedOccurrence: 4,
    expectedRpn: 84,
    takenAction: 'Warmer bought',
    takenAt: '2026-02-03',
    achievedOccurrence: 5,
    achievedRpn: 105,
  })
})

describe.each(samples)('of %s', (_name, text) => {
  const blueprint = read(text)

  test.each(languages)('every record is listed once, in words of %s', (language) => {
    const ids = (list: Checklist) => list.rows.map(({ id }) => id).toSorted()
    const { steps: all, failPoints, standards, touchpoints, measurements, audit } = checklists
    expect(ids(all(blueprint, wordsIn(language)))).toEqual([...blueprint.steps.keys()].toSorted())
    expect(ids(measurements(blueprint, wordsIn(language)))).toEqual(
      [...blueprint.measurements.keys()].toSorted(),
    )
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
