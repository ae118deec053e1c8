import { describe, expect, test } from 'vitest'
import { askedOf } from '#commands/answerImport.ts'
import { questionnaireOf } from '#commands/questionnaireOf.ts'
import { choiceText, type Questionnaire } from '#exporters/questionnaire/questionnaire.ts'
import { questionnaireCsv } from '#exporters/questionnaire/questionnaireCsv.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { itemsFor } from '#templates/instruments/itemsFor.ts'
import { readCsv } from '../exporters/readCsv.ts'
import { customers, noticed, readAnswerFile } from './answerSurveys.ts'

type Language = 'en' | 'zh-CN'
type Rows = readonly (readonly string[])[]

const service = { en: 'our hotel', 'zh-CN': '本酒店' }
const own = {
  en: (n: number) => `What we ourselves say of thing ${n}`,
  'zh-CN': (n: number) => `我们自己写的第${n}条`,
}

/** SERVQUAL as it is made for a hotel, or with texts that somebody wrote. */
const servqual = (language: Language, wording: 'ready' | 'own'): Survey => ({
  id: 's',
  title: 'Guests',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items: itemsFor('servqual', { language, service: service[language] }).map((item, i) => ({
    ...item,
    id: `item${i + 1}`,
    text: wording === 'own' ? own[language](i + 1) : item.text,
  })),
  answers: { items: {} },
})

const respondents = [0, 1, 2, 3]
const valueOf = (respondent: number, question: number) => ((respondent * 3 + question * 5) % 7) + 1

/** What each tool gives back for a questionnaire that it was given. */
const tools: Readonly<Record<string, (questionnaire: Questionnaire) => Rows>> = {
  'Qualtrics with texts of answers': (questionnaire) => {
    const asked = questionsOf(questionnaire)
    return [
      ['RecordedDate', 'ResponseId', ...asked.map(({ code }) => code)],
      ['Recorded Date', 'Response ID', ...asked.map(({ text }) => text)],
      [
        '{"ImportId":"recordedDate"}',
        '{"ImportId":"_recordId"}',
        ...asked.map((_, i) => `{"ImportId":"QID${i}"}`),
      ],
      ...respondents.map((n) => [`2026-11-2${n} 10:00:00`, `R_${n}`, ...answersBy(questionnaire, n)]),
    ]
  },
  SurveyMonkey: (questionnaire) => {
    const asked = questionsOf(questionnaire)
    return [
      [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        ...asked.map(({ code, text }) => `${code}. ${text}`),
      ],
      ['', '', '', '', ...asked.map(() => 'Response')],
      ...respondents.map((n) => [
        `11800${n}`,
        '4',
        '11/22/2026 01:58:00 PM',
        `11/2${n}/2026 02:03:11 PM`,
        ...answersBy(questionnaire, n),
      ]),
    ]
  },
  'LimeSurvey with codes': ({ parts }) => [
    [
      'id',
      'submitdate',
      'lastpage',
      'startlanguage',
      ...parts.flatMap(({ is, questions }) =>
        questions.map(({ number }) => `${is === 'expectation' ? 'E' : 'P'}[${number}]`),
      ),
    ],
    ...respondents.map((n) => [`${n + 1}`, `2026-11-2${n} 10:00:00`, '3', 'en', ...numbersBy(parts, n)]),
  ],
  'LimeSurvey with full texts': (questionnaire) => [
    [
      'Response ID',
      'Date submitted',
      'Last page',
      'Start language',
      ...questionnaire.parts.flatMap(({ is, questions }) =>
        questions.map(({ text }) => `Part ${is === 'expectation' ? 1 : 2} [${text}]`),
      ),
    ],
    ...respondents.map((n) => [
      `${n + 1}`,
      `2026-11-2${n} 10:00:00`,
      '3',
      'en',
      ...answersBy(questionnaire, n),
    ]),
  ],
  问卷星: (questionnaire) => [
    [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      ...questionsOf(questionnaire).map(({ code, text }, i) => `${i + 1}、${code}、${text}`),
      '总分',
    ],
    ...respondents.map((n) => [
      `${n + 1}`,
      `2026/11/2${n} 10:00:00`,
      '95秒',
      '微信',
      'N/A',
      '192.0.2.1',
      ...answersBy(questionnaire, n),
      '88',
    ]),
  ],
  'Google Forms, questions alone': ({ parts }) => [
    ['Timestamp', ...parts.flatMap(({ questions }) => questions.map(({ text }) => text))],
    ...respondents.map((n) => [`2026/11/2${n} 3:04:05 PM GMT+1`, ...numbersBy(parts, n)]),
  ],
  'a form that asks expectation and perception side by side': ({ parts: [expected, got] }) => [
    (expected?.questions ?? []).flatMap(({ text }, i) => [text, got?.questions[i]?.text ?? '']),
    ...respondents.map((n) =>
      (expected?.questions ?? []).flatMap((_, i) => [`${valueOf(n, i)}`, `${valueOf(n, i + 22)}`]),
    ),
  ],
  'a form that asks perception first': ({ parts }) => [
    parts.toReversed().flatMap(({ questions }) => questions.map(({ code, text }) => `${code}: ${text}`)),
    ...respondents.map((n) => {
      const numbers = numbersBy(parts, n)
      return [...numbers.slice(22), ...numbers.slice(0, 22)]
    }),
  ],
}

const questionsOf = ({ parts }: Questionnaire) => parts.flatMap(({ questions }) => questions)
const numbersBy = (parts: Questionnaire['parts'], respondent: number) =>
  parts.flatMap(({ questions }) => questions).map((_, i) => String(valueOf(respondent, i)))
const answersBy = (questionnaire: Questionnaire, respondent: number) =>
  questionsOf(questionnaire).map((question, i) => choiceText(valueOf(respondent, i), questionnaire, question))

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const csv = (rows: Rows) => rows.map((row) => row.map(quoted).join(',')).join('\r\n')
const wanted = respondents.map((n) => {
  const all = Array.from({ length: 44 }, (_, i) => valueOf(n, i))
  return `${all.slice(0, 22).join(' ')} / ${all.slice(22).join(' ')}`
})

describe.each([
  ['en', 'ready'],
  ['en', 'own'],
  ['zh-CN', 'ready'],
  ['zh-CN', 'own'],
] as const)('a questionnaire of 22 items in %s, %s wording, comes back', (language, wording) => {
  const survey = servqual(language, wording)
  const questionnaire = questionnaireOf(survey, { about: { id: 'b', title: 'Hotel', state: 'as-is' } })

  test.each(Object.entries(tools))('from %s with every item in both parts', async (_, exported) => {
    const { read } = await readAnswerFile(csv(exported(questionnaire)), askedOf(survey))
    expect(customers(read)).toEqual(wanted)
    expect(noticed(read)).toEqual([])
  })

  test('from a sheet that was made of its CSV, a row for each customer', async () => {
    await loadAllWords(language)
    const [, ...questions] = readCsv(
      questionnaireCsv(questionnaire, wordsIn(language)).replace(/^\ufeff/, ''),
    )
    const filled = [
      questions.map(([, code = '', , , text = '']) => `${code} ${text}`),
      ...respondents.map((n) => numbersBy(questionnaire.parts, n)),
    ]
    const { read } = await readAnswerFile(csv(filled), askedOf(survey))
    expect(customers(read)).toEqual(wanted)
  })
})
