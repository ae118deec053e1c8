import { describe, expect, test } from 'vitest'
import {
  answerFile,
  chineseGapSurvey,
  columnsOf,
  csatSurvey,
  customers,
  gapSurvey,
  noticed,
  npsSurvey,
  plainSurvey,
  readAnswerFile,
} from './answerSurveys.ts'

const expectations = [1, 2, 3, 4, 5].map((n) => `item${n} expectation`)
const perceptions = [1, 2, 3, 4, 5].map((n) => `item${n} perception`)
const nothing = (count: number) => Array.from({ length: count }, () => '-')

describe('answers as survey tools export them are read', () => {
  test('from Google Forms: rows of a grid in brackets, ends of the scale in words, times with an offset', async () => {
    const { plan, read } = await readAnswerFile(answerFile('googleForms.csv'), gapSurvey)
    expect(columnsOf(plan)).toEqual(['at', ...expectations, ...perceptions, 'segment', '-'])
    expect(customers(read)).toEqual([
      '7 7 6 7 5 / 5 6 4 7 3',
      '6 6 6 6 6 / 6 5 5 – 5',
      '7 6 7 6 7 / 1 2 3 4 5',
    ])
    expect(read.answers.at).toEqual([
      '2026-11-22T14:03:11+01:00',
      '2026-11-22T15:15:40+01:00',
      '2026-11-23T09:00:02+01:00',
    ])
    expect(read.answers.segment).toEqual(['Harbour', 'Station', 'Harbour'])
    expect(read.report.blanks).toEqual([{ item: 'item4', part: 'perception', count: 1 }])
    expect(noticed(read)).toEqual([])
  })

  test('from Microsoft Forms: a workbook, satisfaction in words, the time of completion', async () => {
    const { plan, read } = await readAnswerFile(answerFile('microsoftForms.xlsx'), csatSurvey)
    expect(columnsOf(plan)).toEqual(['respondent', '-', 'at', '-', '-', 'stay perception', '-'])
    expect(customers(read)).toEqual(['5', '2', '3', '4', '1'])
    expect(read.answers.at?.[0]).toBe('2026-11-22T14:03:11+08:00')
  })

  test('from Qualtrics: codes, texts and import ids above the answers, −99 for what was seen but not answered', async () => {
    const { plan, read } = await readAnswerFile(answerFile('qualtrics.csv'), gapSurvey)
    expect(plan.headings).toBe(3)
    expect(columnsOf(plan)).toEqual([
      '-',
      'at',
      ...nothing(6),
      'respondent',
      '-',
      '-',
      ...expectations,
      ...perceptions,
    ])
    expect(plan.words).toEqual([{ text: '-99', count: 1, value: 'blank' }])
    expect(customers(read)).toEqual(['7 7 6 7 5 / 5 6 4 7 3', '6 6 6 6 6 / – 5 – – 5'])
    expect(noticed(read)).toEqual(['5 19 outOfRange 9 blank', '6 9 duplicate R_1aB leftOut'])
  })

  test('from SurveyMonkey: a question above the first of its rows, agreement in seven words, months first', async () => {
    const { plan, read } = await readAnswerFile(answerFile('surveyMonkey.csv'), gapSurvey)
    expect([plan.headings, plan.dayOrder]).toEqual([2, 'month-first'])
    expect(columnsOf(plan)).toEqual([
      'respondent',
      '-',
      '-',
      'at',
      ...nothing(5),
      ...expectations,
      ...perceptions,
      'segment',
    ])
    expect(customers(read)).toEqual(['7 6 5 4 6 / 3 2 1 6 –', '6 6 6 6 6 / 6 7 6 – 6'])
  })

  test('from LimeSurvey: codes of questions and of answers', async () => {
    const { plan, read } = await readAnswerFile(answerFile('limeSurveyCodes.csv'), gapSurvey)
    expect(columnsOf(plan)).toEqual(['respondent', 'at', ...nothing(3), ...expectations, ...perceptions])
    expect(customers(read)).toEqual(['7 6 7 5 6 / 5 6 3 1 –', '6 6 6 6 6 / 4 4 4 4 4'])
  })

  test('from LimeSurvey: full texts; five words are spread over a scale of seven, one is not understood', async () => {
    const { read } = await readAnswerFile(answerFile('limeSurveyTexts.csv'), gapSurvey)
    expect(customers(read)).toEqual(['7 5.5 7 4 5.5 / 5.5 2.5 1 – 5.5', '5.5 5.5 5.5 5.5 5.5 / 4 4 4 – 4'])
    expect(noticed(read)).toEqual(['3 noAnswers 2 leftOut', '4 14 word Quite so blank'])
  })

  test('from Typeform: one question in other words', async () => {
    const { plan, read } = await readAnswerFile(answerFile('typeform.csv'), npsSurvey)
    expect(columnsOf(plan)).toEqual(['respondent', 'recommend perception', ...nothing(4), 'at', '-', '-'])
    expect(customers(read)).toEqual(['10', '7', '0'])
  })

  test.each(['wenjuanxing.csv', 'wenjuanxing.xlsx'])(
    'from 问卷星 (%s): numbered questions, agreement in Chinese, questions that were skipped',
    async (name) => {
      const { plan, read } = await readAnswerFile(answerFile(name), chineseGapSurvey)
      expect(columnsOf(plan)).toEqual([
        'respondent',
        'at',
        ...nothing(4),
        ...expectations,
        ...perceptions,
        'segment',
        '-',
      ])
      expect(customers(read)).toEqual(['7 6 7 5 6 / 4 2 1 3 –', '6 6 6 6 6 / 6 6 6 6 6'])
      expect(read.answers.at).toEqual(['2026-11-22T14:03:11+08:00', '2026-11-22T15:20:00+08:00'])
      expect(read.answers.segment).toEqual(['外滩店', '南京店'])
    },
  )

  test('from 腾讯问卷: points with their unit, dates with the signs of year, month and day', async () => {
    const { plan, read } = await readAnswerFile(answerFile('tencent.csv'), chineseGapSurvey)
    expect(columnsOf(plan)).toEqual(['respondent', '-', 'at', ...nothing(7), ...expectations, ...perceptions])
    expect(customers(read)).toEqual(['7 6 7 5 6 / 5 6 3 1 –', '6 6 6 6 6 / – 4 4 4 4'])
    expect(read.answers.at?.[1]).toBe('2026-11-23T09:03:00+08:00')
    expect(noticed(read)).toEqual(['3 16 word 8分 blank'])
  })

  test('from the “Unicode text” of a spreadsheet: UTF-16, tabs, 期望1 and 感知1', async () => {
    const { table, plan, read } = await readAnswerFile(answerFile('unicodeText.txt'), chineseGapSurvey)
    expect(table.text).toEqual({ encoding: 'utf-16le', separator: '\t' })
    expect(columnsOf(plan)).toEqual(['respondent', 'at', ...expectations, ...perceptions, 'segment'])
    expect(customers(read)).toEqual(['7 6 7 5 6 / 5 6 3 1 –', '6 6 6 6 6 / 4 4 4 4 4'])
    expect(read.answers.at).toEqual(['2026-11-22', '2026-11-23'])
    expect(read.answers.segment).toEqual(['Geschäft', 'privat'])
  })

  test('with semicolons, decimal commas and points for dimensions', async () => {
    const { plan, read } = await readAnswerFile(answerFile('decimalComma.csv'), plainSurvey)
    expect(columnsOf(plan)).toEqual(['at', ...perceptions, 'points reliability', 'points tangibles'])
    expect([plan.decimal, plan.dayOrder]).toEqual([',', 'day-first'])
    expect(customers(read)).toEqual(['6.5 5 4.5 7 6', '5 5.5 – 6 3', '5 5 5 5 –'])
    expect(read.answers.points).toEqual({ reliability: [60, 55.5, 50], tangibles: [40, 44.5, null] })
    expect(noticed(read)).toEqual(['4 6 outOfRange 75 blank', '4 8 points half blank'])
  })

  test('from a sheet that somebody typed: a title above the headings, days as numbers, an empty row, a guest twice', async () => {
    const { table, plan, read } = await readAnswerFile(answerFile('typedByHand.xlsx'), gapSurvey, {}, 1)
    expect([table.name, plan.headings]).toEqual(['Answers', 3])
    expect(columnsOf(plan)).toEqual(['respondent', 'at', ...expectations, ...perceptions])
    expect(customers(read)).toEqual(['7 7 6 7 5 / 5 6 4 7 3', '6 6 6 6 6 / – 5 – – 5'])
    expect(read.answers.at).toEqual(['2026-11-22T14:02:24+08:00', '2026-11-23'])
    expect(noticed(read)).toEqual([
      '5 11 outOfRange 12 blank',
      '6 emptyRow leftOut',
      '7 1 duplicate 101 leftOut',
      '8 noAnswers 103 leftOut',
    ])
  })
})
