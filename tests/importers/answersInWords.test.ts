import { describe, expect, test } from 'vitest'
import { wordValues } from '#importers/answers/wordValues.ts'
import { columnsOf, csatSurvey, customers, noticed, plainSurvey, readAnswerFile } from './answerSurveys.ts'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\r\n')

const values = (words: readonly string[], min: number, max: number) => {
  const meant = wordValues(words, { min, max })
  return words.map((word) => meant.get(word))
}

describe('what an answer says', () => {
  test('is the number in it, however it is written', () => {
    const sevens = [
      '7 - Strongly agree',
      'Strongly agree (7)',
      '非常同意 7',
      '7、非常同意',
      '[7] Strongly agree',
      '7/7',
      '7 out of 7',
      '7分',
    ]
    expect(values(sevens, 1, 7)).toEqual(sevens.map(() => 7))
    const fours = [
      '★★★★☆',
      '★★★★',
      '⭐⭐⭐⭐',
      '4/5',
      '4 / 5',
      '4 of 5',
      '4 stars',
      '四星',
      '4分/5分',
      'Rating: 4',
    ]
    expect(values(fours, 1, 5)).toEqual(fours.map(() => 4))
  })

  test('is not made up, where its number lies beyond the scale or belongs to another scale', () => {
    const beyond = [
      '10 - Strongly agree',
      '0 - Strongly disagree',
      '8分',
      'Very satisfied (9)',
      '★★★★★★★★',
      '4/5',
      '8/10',
      '3 out of 10',
    ]
    expect(values(beyond, 1, 7)).toEqual(beyond.map(() => 'unknown'))
    expect(values(['★★★☆☆☆☆', '★★★☆☆☆☆☆☆☆'], 1, 7)).toEqual([3, 'unknown'])
  })

  test('on a scale of eleven is told where it is read into one of seven, and taken nowhere', async () => {
    const { read } = await readAnswerFile(
      csv([
        ['When', ...plainSurvey.items.map(({ text }) => text)],
        ['2026-11-05', '10 - best', '8', '9 of 10', '0 - worst', '7'],
      ]),
      plainSurvey,
    )
    expect(customers(read)).toEqual(['– – – – 7'])
    expect(noticed(read)).toEqual([
      '2 2 word 10 - best blank',
      '2 3 outOfRange 8 blank',
      '2 4 word 9 of 10 blank',
      '2 5 word 0 - worst blank',
    ])
  })

  test('may be that there is none', () => {
    const none = [
      'N/A',
      'n.a.',
      '-',
      '未作答',
      '(跳过)',
      '（空）',
      '#NULL!',
      'NaN',
      'Not answered',
      'not displayed',
      "I don't know",
      'N/A - did not use',
      '不好说',
      '无法评价',
      '未选择',
      'Keine Angabe',
      '{}',
      '(blank)',
    ]
    expect(values(none, 1, 7)).toEqual(none.map(() => 'blank'))
  })

  test.each([
    [
      [
        'Not at all satisfied',
        'Not so satisfied',
        'Somewhat satisfied',
        'Very satisfied',
        'Extremely satisfied',
      ],
    ],
    [
      [
        'Not at all satisfied',
        'Slightly satisfied',
        'Moderately satisfied',
        'Very satisfied',
        'Extremely satisfied',
      ],
    ],
    [
      [
        'Not at all satisfied',
        'Slightly satisfied',
        'Somewhat satisfied',
        'Mostly satisfied',
        'Completely satisfied',
      ],
    ],
    [
      [
        'Extremely dissatisfied',
        'Somewhat dissatisfied',
        'Neither satisfied nor dissatisfied',
        'Somewhat satisfied',
        'Extremely satisfied',
      ],
    ],
    [['Fully disagree', 'Disagree', 'Undecided', 'Agree', 'Fully agree']],
    [['Definitely not', 'Probably not', 'Might or might not', 'Probably yes', 'Definitely yes']],
    [
      [
        'Much worse than expected',
        'Worse than expected',
        'As expected',
        'Better than expected',
        'Much better than expected',
      ],
    ],
    [['极不可能', '不太可能', '可能', '很可能', '极有可能']],
    [['完全不同意', '基本不同意', '不确定', '基本同意', '完全同意']],
    [['非常不符合', '比较不符合', '不确定', '比较符合', '非常符合']],
    [['非常不滿意', '不滿意', '普通', '滿意', '非常滿意']],
    [['非常不同意', '不同意', '沒意見', '同意', '非常同意']],
  ])('in five words is their place: %s', (words) => {
    expect(values(words, 1, 5)).toEqual([1, 2, 3, 4, 5])
  })

  test('不确定 is no answer where another word is the middle', () => {
    expect(
      Object.fromEntries(wordValues(['同意', '一般', '不确定', '不同意'], { min: 1, max: 5 })),
    ).toMatchObject({
      一般: 3,
      不确定: 'blank',
    })
  })

  test('in words of satisfaction is read in a survey of one question, and a further question is let be', async () => {
    const { plan, read } = await readAnswerFile(
      csv([
        ['序号', '提交答卷时间', '所用时间', '1、您对本次服务是否满意？', '2、您最满意的是什么？'],
        ['1', '2026/11/5 15:04:05', '95秒', '非常满意', '早餐'],
        ['2', '2026/11/6 15:04:05', '95秒', '一般', ''],
      ]),
      { ...csatSurvey, items: [{ id: 'stay', text: '您对我们的服务满意吗？' }] },
    )
    expect(columnsOf(plan)).toEqual(['respondent', 'at', '-', 'stay perception', '-'])
    expect(customers(read)).toEqual(['5', '3'])
  })
})
