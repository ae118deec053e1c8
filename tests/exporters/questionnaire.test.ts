import { beforeAll, describe, expect, test } from 'vitest'
import type { Questionnaire } from '#exporters/questionnaire/questionnaire.ts'
import { questionnaireCsv } from '#exporters/questionnaire/questionnaireCsv.ts'
import { questionnaireDocx } from '#exporters/questionnaire/questionnaireDocx.ts'
import { questionnairePage } from '#exporters/questionnaire/questionnairePage.ts'
import { questionnaireText } from '#exporters/questionnaire/questionnaireTexts.ts'
import { questionnaireTsv } from '#exporters/questionnaire/questionnaireTsv.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { readWordFile, reading } from './docx/wordFile.ts'
import { hostileTexts } from './html/hostileBlueprint.ts'
import { readCsv } from './readCsv.ts'
import { elementsOf, readXml } from './xlsx/readXml.ts'

const ends = ['strongly disagree', 'strongly agree'] as const

const both = (text: string): Questionnaire => ({
  title: text,
  subject: text,
  language: 'en',
  scale: { min: 1, max: 7 },
  parts: (['expectation', 'perception'] as const).map((is) => ({
    is,
    questions: [1, 2].map((number) => ({
      number,
      code: `${is === 'expectation' ? 'E' : 'P'}${number}`,
      text: `${text} ${number}`,
      dimension: 'reliability',
      ends,
    })),
  })),
  points: ['reliability', 'empathy'],
})

const words = () => wordsIn('en')
const one = { ...both('Was it easy?'), parts: both('Was it easy?').parts.slice(1), points: [] }

/** What stands on the page, without head and style. */
function sheetOf(questionnaire: Questionnaire, language: 'en' | 'zh-CN' = 'en') {
  const page = questionnairePage(questionnaire, wordsIn(language))
  const at = page.indexOf('<div class="sheet"')
  return readXml(page.slice(at, page.lastIndexOf('</body>')))
}

/** All that an element says, with what stands inside it. */
const saidIn = ({ text, children }: ReturnType<typeof readXml>): string =>
  [text, ...children.map(saidIn)].join(' ')

const docxOf = async (questionnaire: Questionnaire) =>
  readWordFile(new Uint8Array(await (await questionnaireDocx(questionnaire, words())).arrayBuffer()))

beforeAll(() => loadAllWords('zh-CN'))

describe('the sheet to print', () => {
  test('has a box for each answer to each question, in both parts, and place for the points', () => {
    const sheet = sheetOf(both('Promises are kept.'))
    expect(elementsOf(sheet, 'h2').map(({ text }) => text)).toEqual([
      'Part 1: What I expect',
      'Part 2: What I got',
      'What matters to you',
    ])
    const classes = elementsOf(sheet, 'span').map(({ attributes }) => attributes['class'])
    expect(classes.filter((name) => name === 'box')).toHaveLength(2 * 2 * 7)
    expect(classes.filter((name) => name === 'line')).toHaveLength(3)
  })

  test('says what the ends of the scale mean once, or with each question where they differ', () => {
    const [part] = one.parts
    const differing = {
      ...one,
      parts: [
        {
          is: 'perception',
          questions: part?.questions.map((each, i) => (i ? { ...each, ends: ['far', 'near'] } : each)) ?? [],
        },
      ],
    } as const satisfies Questionnaire
    const times = (sheet: ReturnType<typeof sheetOf>) => saidIn(sheet).split('strongly agree').length - 1
    expect(times(sheetOf(one))).toBe(1)
    expect(saidIn(sheetOf(differing))).toContain('1 = far, 7 = near')
    expect(times(sheetOf(differing))).toBe(1)
  })

  test('asks for a number where the scale is too long for boxes', () => {
    const sheet = sheetOf({ ...one, scale: { min: 0, max: 100 } })
    const classes = elementsOf(sheet, 'span').map(({ attributes }) => attributes['class'])
    expect(classes).not.toContain('box')
    expect(classes.filter((name) => name === 'line')).toHaveLength(2)
  })

  test('is Chinese where the questions are', () => {
    const sheet = sheetOf({ ...both('员工有礼貌。'), language: 'zh-CN' }, 'zh-CN')
    expect(saidIn(sheet)).toContain('第 1 部分：我的期望')
    expect(saidIn(sheet)).toContain('感谢您的回答')
  })
})

test('the Word document has the same parts, questions and boxes', async () => {
  const { headings, tables } = await reading(await docxOf(both('Promises are kept.')))
  expect(headings.map(({ text }) => text)).toEqual([
    'Promises are kept.',
    'Part 1: What I expect',
    'Part 2: What I got',
    'What matters to you',
  ])
  expect(tables[0]).toEqual([
    ['', '', '1', '2', '3', '4', '5', '6', '7'],
    ['1', 'Promises are kept. 1', ...Array.from({ length: 7 }, () => '☐')],
    ['2', 'Promises are kept. 2', ...Array.from({ length: 7 }, () => '☐')],
  ])
  expect(tables).toHaveLength(3)
})

test('CSV has a row for each question of each part, with its code', () => {
  const rows = readCsv(questionnaireCsv(both('Promises are kept.'), words()).replace(/^\ufeff/, ''))
  expect(rows.map((row) => row[1])).toEqual(['Code', 'E1', 'E2', 'P1', 'P2'])
  expect(rows[1]).toEqual([
    '1',
    'E1',
    'What I expect',
    'Reliability',
    'Promises are kept. 1',
    '1',
    '7',
    ...ends,
  ])
})

test('the text for Qualtrics has a question with its code and its answers, a block for each part', () => {
  const lines = questionnaireText(both('Kept.'), 'qualtrics', words()).split('\r\n')
  expect(lines[0]).toBe('[[AdvancedFormat]]')
  expect(lines.filter((line) => line.startsWith('[[Block:'))).toEqual([
    '[[Block:Part 1: What I expect]]',
    '[[Block:Part 2: What I got]]',
  ])
  const at = lines.indexOf('[[ID:P2]]')
  expect(lines.slice(at - 1, at + 10)).toEqual([
    '[[Question:MC:SingleAnswer:Horizontal]]',
    '[[ID:P2]]',
    'Kept. 2',
    '[[Choices]]',
    '1 = strongly disagree',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7 = strongly agree',
  ])
})

test('the texts for SurveyMonkey and Wenjuanxing have a question and its answers below, and a blank line between', () => {
  const [first = ''] = questionnaireText(one, 'surveyMonkey', words()).split('\r\n\r\n')
  expect(first.split('\r\n')).toEqual([
    'P1. Was it easy? 1',
    '1 = strongly disagree',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7 = strongly agree',
  ])
  const [, , second = ''] = questionnaireText(one, 'wenjuanxing', wordsIn('zh-CN')).split('\r\n\r\n')
  expect(second.split('\r\n')[0]).toBe('2. P2、Was it easy? 2[单选题]')
})

test('the table for LimeSurvey has a group and an array for each part', () => {
  const [head = '', ...lines] = questionnaireTsv(both('Kept.'), words())
    .replace(/^\ufeff/, '')
    .replace(/\r\n$/, '')
    .split('\r\n')
  const names = head.split('\t')
  const rows = lines.map((line) => line.split('\t'))
  const of = (kind: string) => rows.filter((row) => row[0] === kind).map((row) => row[names.indexOf('name')])
  expect(of('G')).toEqual(['Part 1: What I expect', 'Part 2: What I got'])
  expect(of('Q')).toEqual(['E', 'P'])
  expect(of('SQ')).toEqual(['1', '2', '1', '2'])
  expect(of('A')).toHaveLength(14)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]))
})

const shown = (text: string) => JSON.stringify(text.slice(0, 40))

describe.each(hostileTexts.map((text) => [shown(text), text.replaceAll(/\s+/gu, ' ').trim()] as const))(
  'the text %s in a question',
  (_, text) => {
    const said = both(text)

    test('stays text on the sheet', () => {
      const sheet = sheetOf(said)
      expect(elementsOf(sheet, 'tr')).toHaveLength(2 + 4 + 3)
      for (const name of ['script', 'img', 'svg', 'iframe', 'a', 'style', 'base'])
        expect(elementsOf(sheet, name)).toEqual([])
    })

    test('stays in its cell of CSV, and runs in no spreadsheet', () => {
      const rows = readCsv(questionnaireCsv(said, words()).replace(/^\ufeff/, ''))
      expect(rows).toHaveLength(5)
      for (const row of rows) {
        expect(row).toHaveLength(9)
        expect(row[4]).not.toMatch(/^[=+@]/)
      }
    })

    test('makes no question, answer or block of its own', () => {
      const count = (form: 'qualtrics' | 'surveyMonkey' | 'wenjuanxing') =>
        questionnaireText(said, form, words()).split(/\r\n|\n|\r/).length
      const plain = (form: 'qualtrics' | 'surveyMonkey' | 'wenjuanxing') =>
        questionnaireText(both('Plain'), form, words()).split('\r\n').length
      for (const form of ['qualtrics', 'surveyMonkey', 'wenjuanxing'] as const)
        expect(count(form)).toBe(plain(form))
      expect(questionnaireTsv(said, words()).split(/\r\n|\n|\r/)).toHaveLength(
        questionnaireTsv(both('Plain'), words()).split('\r\n').length,
      )
    })

    test('breaks no part of the Word document', async () => {
      const file = await docxOf(said)
      for (const path of Object.keys(file.parts).filter((each) => /\.(xml|rels)$/.test(each)))
        expect(readXml(file.xml(path)).name).not.toBe('')
      expect((await reading(file)).tables).toHaveLength(3)
    })
  },
)

test('marks of survey tools in a question are no marks', () => {
  const text = questionnaireText(both('[[PageBreak]] [[Block:x]]'), 'qualtrics', words())
  expect(text).not.toContain('[[PageBreak')
  expect(questionnaireText(both('x[多选题]'), 'wenjuanxing', words())).not.toContain('[多选题]')
  expect(questionnaireTsv(both('{TOKEN:EMAIL}'), words())).not.toContain('{')
})
