import { describe, expect, test } from 'vitest'
import type { AskedSurvey } from '#importers/answers/answerPlan.ts'
import {
  chineseGapSurvey,
  columnsOf,
  customers,
  gapSurvey,
  noticed,
  npsSurvey,
  plainSurvey,
  readAnswerFile,
} from './answerSurveys.ts'
import { both, texts, toolFiles } from './answerToolFiles.ts'

const cells = (text: string) => (text === '' ? [] : text.split('|'))
const first = ['7', '7', '6', '7', '5', '5', '6', '4', '7', '3']
const second = ['6', '6', '6', '6', '6', '6', '5', '5', '', '5']
const asRead = ['7 7 6 7 5 / 5 6 4 7 3', '6 6 6 6 6 / 6 5 5 – 5']
const oneToFive = (survey: AskedSurvey): AskedSurvey => ({ ...survey, scale: { min: 1, max: 5 } })
const chinesePlain: AskedSurvey = { ...plainSurvey, items: chineseGapSurvey.items }

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const csv = (rows: readonly (readonly string[])[], separator = ',') =>
  rows.map((row) => row.map(quoted).join(separator)).join('\r\n')

describe('the columns of a tool are known by themselves', () => {
  test.each(Object.entries(toolFiles))('%s', async (_, { before, asked, behind, rows, at }) => {
    const heading = [...cells(before), ...asked, ...cells(behind)]
    const body = [first, second].map((answers, i) => {
      const [front = '', back = ''] = rows[i] ?? []
      return [...cells(front), ...answers, ...cells(back)]
    })
    const { plan, read } = await readAnswerFile(csv([heading, ...body]), gapSurvey)
    expect(plan.headings).toBe(1)
    expect(customers(read)).toEqual(asRead)
    expect(read.answers.at).toEqual(at)
    expect(noticed(read)).toEqual([])
  })

  test('问卷星: rows of a matrix behind a dash, −3 for what was skipped, no score taken for an answer', async () => {
    const heading = [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      ...both(
        chineseGapSurvey,
        (t) => `1、您期望一家出色的酒店—${t}`,
        (t) => `2、您的实际感受—${t}`,
      ),
      '总分',
    ]
    const from = ['95秒', '微信', 'N/A', '192.0.2.1']
    const { plan, read } = await readAnswerFile(
      csv([
        heading,
        [
          '1',
          '2026/11/5 15:04:05',
          ...from,
          '非常同意',
          '同意',
          '7',
          '(跳过)',
          '5分',
          '5',
          '6',
          '-3',
          '-2',
          '(空)',
          '48',
        ],
        ['2', '2026/11/6 15:04:05', ...from, ...second.map((cell) => cell || '-3'), '50'],
      ]),
      chineseGapSurvey,
    )
    expect(columnsOf(plan).at(-1)).toBe('-')
    expect(customers(read)).toEqual(['7 6 7 – 5 / 5 6 – – –', '6 6 6 6 6 / 6 5 5 – 5'])
    expect(read.report.blanks).toHaveLength(4)
  })

  test('金数据: stars, the time behind the answers', async () => {
    const { plan, read } = await readAnswerFile(
      csv([
        ['序号', ...texts(chinesePlain), '提交人', '提交时间', '填写设备', 'IP'],
        ['1', '5星', '四星', '★★★☆☆', '2', '1', '游客', '2026-11-05 15:04:05', '手机', '192.0.2.1'],
      ]),
      oneToFive(chinesePlain),
    )
    expect(columnsOf(plan)[7]).toBe('at')
    expect(customers(read)).toEqual(['5 4 3 2 1'])
  })

  test('SPSS: names with the part before the number, missing values as codes and as #NULL!', async () => {
    const heading = [
      'ID',
      ...both(
        gapSurvey,
        (_, n) => `exp_${n}`,
        (_, n) => `per_${n}`,
      ),
      'filter_$',
    ]
    const { read } = await readAnswerFile(
      csv(
        [
          heading,
          ['1', ...first, '1'],
          ['2', ...second.map((cell) => cell || '-99'), '0'],
          ['3', ...second.map((cell) => cell || '#NULL!'), '0'],
        ],
        ';',
      ),
      gapSurvey,
    )
    expect(customers(read)).toEqual([...asRead, asRead[1]])
    expect(read.report.blanks).toEqual([{ item: 'item4', part: 'perception', count: 2 }])
  })

  test('Typeform: times by the clock of Greenwich, an answer beyond the scale and one that was not sent', async () => {
    const { read } = await readAnswerFile(
      csv([
        [
          '#',
          'How likely is it that you would recommend us to friends?',
          'What is the main reason?',
          'Response Type',
          'Start Date (UTC)',
          'Submit Date (UTC)',
        ],
        ['abc1', '9', 'nice', 'completed', '2026-11-05 15:04:05', '2026-11-05 15:05:05'],
        ['abc2', '', '', 'partial', '2026-11-05 16:04:05', ''],
        ['abc3', '11', '', 'completed', '2026-11-05 16:04:05', '2026-11-05 16:06:05'],
      ]),
      npsSurvey,
    )
    expect(customers(read)).toEqual(['9'])
    expect(read.answers.at).toEqual(['2026-11-05T15:05:05+00:00'])
    expect(noticed(read)).toEqual([
      '3 noAnswers abc2 leftOut',
      '4 2 outOfRange 11 blank',
      '4 noAnswers abc3 leftOut',
    ])
  })

  test.each([
    ['in words', ['Promoter', 'Detractor']],
    ['in codes', ['3', '1']],
  ])('Qualtrics: the group of the net promoter score (%s) is not the answer', async (_, groups) => {
    const asked = 'How likely are you to recommend us to a friend?'
    const { plan, read } = await readAnswerFile(
      csv([
        ['RecordedDate', 'ResponseId', 'Q1_NPS_GROUP', 'Q1'],
        ['Recorded Date', 'Response ID', `${asked} - Group`, asked],
        [
          '{"ImportId":"recordedDate"}',
          '{"ImportId":"_recordId"}',
          '{"ImportId":"QID1_NPS_GROUP"}',
          '{"ImportId":"QID1"}',
        ],
        ['2026-11-05 15:04:05', 'R_1', groups[0] ?? '', '9'],
        ['2026-11-05 15:05:05', 'R_2', groups[1] ?? '', '3'],
      ]),
      npsSurvey,
    )
    expect(columnsOf(plan)).toEqual(['at', 'respondent', '-', 'recommend perception'])
    expect(customers(read)).toEqual(['9', '3'])
  })

  test('a column “Customer” that says the kind of customer names nobody; who is anonymous is never a duplicate', async () => {
    const one = ['5', '5', '5', '5', '5']
    const kinds = await readAnswerFile(
      csv([
        ['Customer', ...texts(plainSurvey)],
        ...['retail', 'trade', 'retail', 'retail'].map((kind) => [kind, ...one]),
      ]),
      plainSurvey,
    )
    expect([customers(kinds.read).length, noticed(kinds.read)]).toEqual([4, []])
    const people = ['Anonymous', 'anna', 'Anonymous', 'bob', '匿名', '匿名', 'cleo', 'dora', 'anna']
    const named = await readAnswerFile(
      csv([['Guest', ...texts(plainSurvey)], ...people.map((person) => [person, ...one])]),
      plainSurvey,
    )
    expect([customers(named.read).length, noticed(named.read)]).toEqual([8, ['10 1 duplicate anna leftOut']])
  })

  test('points that some customers did not give are points all the same', async () => {
    const one = ['5', '5', '5', '5', '5']
    const { read } = await readAnswerFile(
      csv([
        [...texts(plainSurvey), 'Points: Reliability', 'Points: Tangibles'],
        [...one, '60', '40'],
        [...one, 'N/A', '-'],
      ]),
      plainSurvey,
    )
    expect(read.answers.points).toEqual({ reliability: [60, null], tangibles: [40, null] })
    expect(noticed(read)).toEqual([])
  })

  test('a further question with a number and few answers is no item, where all items are named', async () => {
    const { plan } = await readAnswerFile(
      csv([
        ['Q1 How often?', 'Q2 How many?', ...texts(gapSurvey)],
        ['1', '2', '5', '5', '5', '5', '5'],
      ]),
      gapSurvey,
    )
    expect(columnsOf(plan)).toEqual(['-', '-', ...[1, 2, 3, 4, 5].map((n) => `item${n} perception`)])
  })
})
