import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerTable } from '#importers/answers/answerTable.ts'
import { openAnswersPort } from '#importers/answers/askAnswers.ts'
import type { DeskAnswer } from '#importers/answers/answersDesk.ts'
import { answerPlanFor, guessAnswerPlan } from '#importers/answers/guessAnswerPlan.ts'
import { readAnswers } from '#importers/answers/readAnswers.ts'
import { wordValues } from '#importers/answers/wordValues.ts'
import {
  answerFile,
  columnsOf,
  customers,
  drained,
  gapSurvey,
  noticed,
  npsSurvey,
  plainSurvey,
  readAnswerFile,
} from './answerSurveys.ts'

const five = { min: 1, max: 5 }
const meant = (texts: readonly string[], scale: Parameters<typeof wordValues>[1]) =>
  Object.fromEntries(wordValues(texts, scale))

describe('answers in words', () => {
  test('stand for the steps of a scale, in English and Chinese', () => {
    expect(
      meant(['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'], five),
    ).toEqual({
      'Very satisfied': 5,
      Satisfied: 4,
      Neutral: 3,
      Dissatisfied: 2,
      'Very dissatisfied': 1,
    })
    expect(meant(['非常满意', '满意', '一般', '不满意', '非常不满意'], five)).toEqual({
      非常满意: 5,
      满意: 4,
      一般: 3,
      不满意: 2,
      非常不满意: 1,
    })
    expect(meant(['非常满意', '比较满意', '一般', '不太满意', '非常不满意'], five)).toMatchObject({
      比较满意: 4,
      不太满意: 2,
    })
  })

  test('are ranked on a scale where less is better from the other end, unless they name an amount', () => {
    const effort = { min: 1, max: 5, direction: 'less-is-better' } as const
    expect(meant(['Very easy', 'Very difficult'], effort)).toEqual({ 'Very easy': 1, 'Very difficult': 5 })
    expect(meant(['Very low effort', 'Very high effort'], effort)).toEqual({
      'Very low effort': 1,
      'Very high effort': 5,
    })
  })

  test('are known though only some of the scale were given', () => {
    expect(meant(['Strongly agree', 'Agree'], five)).toEqual({ 'Strongly agree': 5, Agree: 4 })
    expect(meant(['Excellent', 'Good', 'Poor'], five)).toEqual({ Excellent: 5, Good: 3, Poor: 1 })
  })

  test('are worth the number in them', () => {
    expect(meant(['5 - Very satisfied', '4分', '满意(3分)', 'A2', '1 = worst'], five)).toEqual({
      '5 - Very satisfied': 5,
      '4分': 4,
      '满意(3分)': 3,
      A2: 2,
      '1 = worst': 1,
    })
  })

  test('may say that there is no answer, or nothing that is known', () => {
    expect(meant(['N/A', '不适用', '-', "Don't know", 'blue', '__proto__', 'constructor'], five)).toEqual(
      Object.fromEntries([
        ...['N/A', '不适用', '-', "Don't know"].map((word) => [word, 'blank']),
        ...['blue', '__proto__', 'constructor'].map((word) => [word, 'unknown']),
      ]),
    )
  })

  test('stand for what a person says they stand for, also once the columns are others', async () => {
    const source = 'Q1,Q2,Q3,Q4,Q5\nblue,1,2,3,4\n5,5,5,5,5\n6,6,6,6,6\n'
    const { table, plan } = await readAnswerFile(source, plainSurvey)
    const said = { ...plan, words: [{ text: 'blue', count: 1, value: 6 }] }
    const again = answerPlanFor(table, plainSurvey, { ...said, columns: said.columns.slice(0, 2) })
    expect(again.words).toEqual([{ text: 'blue', count: 1, value: 6 }])
    expect(customers(drained(table, said, plainSurvey))[0]).toBe('6 1 2 3 4')
  })
})

describe('columns are known', () => {
  const columns = async (source: string, survey = gapSurvey) =>
    columnsOf((await readAnswerFile(source, survey)).plan)

  test('by the ids of the items', async () => {
    expect(await columns('item2_expectation,item2_perception,item1\n7,6,5\n')).toEqual([
      'item2 expectation',
      'item2 perception',
      'item1 perception',
    ])
  })

  test('by numbers that count expectations first and perceptions behind them', async () => {
    const heading = Array.from({ length: 10 }, (_, i) => `Q${i + 1}`).join(',')
    expect(await columns(`${heading}\n7,7,7,7,7,5,5,5,5,5\n`)).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `item${n} expectation`),
      ...[1, 2, 3, 4, 5].map((n) => `item${n} perception`),
    ])
  })

  test('by the texts of the items, nearly word for word', async () => {
    const source = 'Staff know what customers need,Is the equipment up to date?\n7,6\n'
    expect(await columns(source, plainSurvey)).toEqual(['item5 perception', 'item1 perception'])
  })

  test('by their order, where there are just as many as items and no names', async () => {
    expect(await columns('7,6,5,4,3\n1,2,3,4,5\n3,3,3,3,3\n', plainSurvey)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `item${n} perception`),
    )
  })
})

describe('what comes twice', () => {
  const source =
    'Respondent,Timestamp,Q1,Q2,Q3,Q4,Q5\nanna,2026-11-23 10:00:00,1,1,1,1,1\nanna,2026-11-22 10:00:00,7,7,7,7,7\nbob,2026-11-22 11:00:00,4,4,4,4,4\n'

  test.each([
    ['first', ['7 7 7 7 7', '4 4 4 4 4'], '2 1 duplicate anna leftOut'],
    ['last', ['1 1 1 1 1', '4 4 4 4 4'], '3 1 duplicate anna leftOut'],
    ['all', ['1 1 1 1 1', '7 7 7 7 7', '4 4 4 4 4'], '2 1 duplicate anna kept'],
  ] as const)('is taken as a person says: the %s, by time', async (duplicates, taken, issue) => {
    const { read } = await readAnswerFile(source, plainSurvey, { duplicates })
    expect(customers(read)).toEqual(taken)
    expect(noticed(read)).toEqual([issue])
  })

  test('without a respondent is told, and taken unless a person says otherwise', async () => {
    const twice = 'When,Q1,Q2,Q3,Q4,Q5\n2026-11-22 10:00:00,7,6,5,4,3\n2026-11-22 10:00:00,7,6,5,4,3\n'
    const { read } = await readAnswerFile(twice, plainSurvey)
    expect([customers(read).length, noticed(read)]).toEqual([2, ['3 likeRow kept']])
    const { read: once } = await readAnswerFile(twice, plainSurvey, { likeRows: 'first' })
    expect([customers(once).length, noticed(once)]).toEqual([1, ['3 likeRow leftOut']])
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '4',
    '7',
    '9',
    '5,5',
    'n/a',
    'Agree',
    '非常满意',
    '__proto__',
    'constructor',
    '"',
    'a\nb',
    ';',
    '\t',
    'Q1',
    '[',
    '(',
    '2026-11-22',
    '1e999',
    '{"ImportId":"x"}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\n')

describe('whatever stands in a file', () => {
  test('is read without a fault, and each row is taken or told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), async (rows) => {
        const tables = await answerTable(csvOf(rows), 'x.csv')
        for (const table of typeof tables === 'string' ? [] : tables) {
          const plan = guessAnswerPlan(table, gapSurvey)
          const { report, rowOf } = drained(table, plan, gapSurvey)
          const told = report.issues.filter(({ done }) => done === 'leftOut').map(({ row }) => row)
          expect(new Set([...rowOf, ...told]).size).toBe(report.rows)
          expect(report.customers).toBe(rowOf.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of bytes is read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const tables = await answerTable(bytes, 'x')
        const plans =
          typeof tables === 'string' ? [] : tables.map((table) => guessAnswerPlan(table, npsSurvey))
        expect(plans.every(({ columns }) => columns.length > 0)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('says the same of each customer in any order of rows', async () => {
    const value = fc.constantFrom(
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '',
      'n/a',
      'Agree',
      'Strongly disagree',
    )
    const row = fc.array(value, { minLength: 10, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (rows, keys) => {
          const heading = ['Respondent', ...[1, 2, 3, 4, 5].flatMap((n) => [`E${n}`, `P${n}`])]
          const named = rows.map((cells, i) => [`guest ${i}`, ...cells])
          const shuffled = named
            .map((cells) => ({ cells, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
          const said = { headings: 1 }
          const first = await readAnswerFile(csvOf([heading, ...named]), gapSurvey, said)
          const second = await readAnswerFile(
            csvOf([heading, ...shuffled.map(({ cells }) => cells)]),
            gapSurvey,
            said,
          )
          expect(customers(second.read).toSorted()).toEqual(customers(first.read).toSorted())
          expect(second.read.report.counts).toEqual(first.read.report.counts)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a long file', () => {
  test('is read in slices with progress, until somebody stops it', async () => {
    const { table, plan } = await readAnswerFile(answerFile('qualtrics.csv'), gapSurvey)
    const rows = [...table.rows, ...Array.from({ length: 5000 }, () => table.rows[4] ?? [])]
    const shares: number[] = []
    const read = await readAnswers({ ...table, rows }, plan, gapSurvey, {
      progress: (share) => shares.push(share),
      hold: 1,
    })
    expect(read.report.rows).toBe(5003)
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const stopping = new AbortController()
    const stopped = readAnswers({ ...table, rows }, plan, gapSurvey, {
      signal: stopping.signal,
      progress: () => stopping.abort(),
      hold: 1,
    })
    await expect(stopped).rejects.toThrow(/abort/i)
  })

  test('lies at a desk that hands out the columns one by one', async () => {
    const port = openAnswersPort()
    const bytes = answerFile('qualtrics.csv')
    const opened = await port.ask({ ask: 'open', source: bytes, name: 'qualtrics.csv', chosen: {} })
    expect(opened).toMatchObject({ is: 'opened', tables: [{ count: 6 }] })
    const guessed = await port.ask({ ask: 'guess', sheet: 0, survey: gapSurvey })
    if (guessed?.is !== 'plan') throw new Error('no plan')
    const read = await port.ask({ ask: 'read', sheet: 0, survey: gapSurvey, plan: guessed.plan })
    expect(read).toMatchObject({ is: 'read', report: { customers: 2 } })
    const columns: DeskAnswer[] = []
    expect(await port.ask({ ask: 'take' }, (answer) => columns.push(answer))).toEqual({ is: 'taken' })
    expect(columns).toHaveLength(11)
    expect(columns[1]).toEqual({ is: 'column', path: ['items', 'item1', 'perception'], column: [5, null] })
    port.close()
  })
})
