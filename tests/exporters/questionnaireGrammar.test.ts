import { beforeAll, describe, expect, test } from 'vitest'
import { questionnaireOf } from '#commands/questionnaireOf.ts'
import type { Questionnaire } from '#exporters/questionnaire/questionnaire.ts'
import { questionnaireCsv } from '#exporters/questionnaire/questionnaireCsv.ts'
import { questionnaireText } from '#exporters/questionnaire/questionnaireTexts.ts'
import { questionnaireTsv } from '#exporters/questionnaire/questionnaireTsv.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { itemsFor } from '#templates/instruments/itemsFor.ts'
import { hostileTexts } from './html/hostileBlueprint.ts'
import { readCsv } from './readCsv.ts'

/*
 * Each file is read here by the rules that its tool documents, by a reader that knows nothing of how it was written.
 */

type Language = 'en' | 'zh-CN'

/** A question as a tool understands it. */
interface Understood {
  readonly code: string
  readonly text: string
  readonly kind: string
  readonly choices: readonly string[]
}

const marks: readonly string[] = [
  '[[PageBreak]]',
  '[[[Block:x]]]',
  '[[Question:Matrix]] [[Choices]]',
  '${e://Field/Name} &lt;b&gt; R&D',
  'x[多选题]',
  '【填空题】',
  '您的性别（单选题）',
  '(下拉框)',
  '{TOKEN:EMAIL} {if(1,2,3)}',
  '"twice ""quoted"""',
  'a \\" backslash\\',
  ']]> <![CDATA[',
  '12. a number first',
  '1、第一',
  '+1 @name -2',
  "it's; 5,5; a|b",
]
const hostile = [...marks, ...hostileTexts.filter((text) => text.length < 200)]

const survey = (texts: readonly string[]): Survey => ({
  id: 's',
  title: texts[0] ?? '',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items: texts.map((text, i) => ({
    id: `item${i + 1}`,
    text,
    dimension: i < 11 ? 'reliability' : 'empathy',
  })),
  answers: { items: {} },
})
const asked = (language: Language, texts: readonly string[]) =>
  questionnaireOf(survey(texts), { about: { id: 'b', title: 'x', state: 'as-is', language } })

const ready = (language: Language): readonly string[] =>
  itemsFor('servqual', { language, service: language === 'en' ? 'our hotel' : '本酒店' }).map(
    ({ text }) => text,
  )
/** Twenty-two items that say a hostile thing each, in turn. */
const hostileItems = (from: number): readonly string[] =>
  Array.from({ length: 22 }, (_, i) => `Item ${hostile[(from + i) % hostile.length] ?? ''} ends ${i + 1}`)

const questionnaires: Readonly<Record<string, Questionnaire>> = {
  'ready items in English': asked('en', ready('en')),
  'ready items in Chinese': asked('zh-CN', ready('zh-CN')),
  'hostile items': asked('en', hostileItems(0)),
  'further hostile items': asked('en', hostileItems(22)),
  'hostile items in Chinese': asked(
    'zh-CN',
    hostileItems(7).map((text) => `员工有礼貌${text}`),
  ),
}

/** What has to come through: the signs of a text, whatever blanks and forms of brackets a tool asked for. */
const signs = (text: string): string =>
  text
    .replaceAll(/\p{Control}|\p{Surrogate}|[\s\ufffe\uffff]/gu, '')
    .replaceAll(/[[【［(（]/g, '(')
    .replaceAll(/[\]】］)）]/g, ')')

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#123': '{',
  '#125': '}',
}
const ofHtml = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

const wanted = ({ parts }: Questionnaire) =>
  parts.flatMap(({ questions }) => questions.map(({ code, text }) => [code, signs(text)]))
const got = (questions: readonly Understood[]) => questions.map(({ code, text }) => [code, signs(text)])

const lines = (text: string) => text.split(/\r\n|\n|\r/)
const blocksOf = (text: string) =>
  lines(text)
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0)

/** Qualtrics' advanced format: a tag stands alone on its line; what follows a question's tag is its text, then its choices. */
function readQualtrics(text: string) {
  const blocks: string[] = []
  const questions: { code: string; text: string; kind: string; choices: string[] }[] = []
  let inChoices = false
  const [first, ...rest] = lines(text)
  for (const line of rest) {
    const [, tag, , value = ''] = /^\[\[([A-Za-z]+)(:(.*))?\]\]$/.exec(line.trim()) ?? []
    const last = questions.at(-1)
    if (tag === undefined && line.includes('[[')) throw new Error(`a stray tag: ${line}`)
    if (tag === 'Block') blocks.push(value)
    else if (tag === 'Question') {
      questions.push({ code: '', text: '', kind: value, choices: [] })
      inChoices = false
    } else if (tag === 'ID' && last) last.code = value
    else if (tag === 'Choices') inChoices = true
    else if (tag !== undefined) throw new Error(`no tag of a question: ${tag}`)
    else if (line.trim() !== '' && last && inChoices) last.choices.push(line)
    else if (line.trim() !== '' && last) last.text += line
  }
  return { first, blocks, questions }
}

/** SurveyMonkey's pasted text: a question on its line, an answer on each below, a blank line between. */
const readSurveyMonkey = (text: string): Understood[] =>
  blocksOf(text).map(([head = '', ...choices]) => {
    const [, code = '', asking = ''] = /^([EP]\d+)\. (.*)$/.exec(head) ?? []
    return { code, text: asking, kind: '', choices }
  })

const kinds = '单选题|多选题|下拉框|量表题|判断题|填空题|简答题|排序题|矩阵题|比重题|滑动条|文件上传'
const kindAtEnd = new RegExp(`\\s*[[【(（](${kinds})[\\]】)）]\\s*$`)

/** 问卷星's text: title and introduction, then questions with a number before and the kind in brackets behind. */
function readWenjuanxing(text: string) {
  const [head = [], ...blocks] = blocksOf(text)
  const questions = blocks.map(([line = '', ...choices], i): Understood => {
    const [, number, rest = ''] = /^(\d+)[.、]\s*(.*)$/.exec(line) ?? []
    if (Number(number) !== i + 1) throw new Error(`no question with its number: ${line}`)
    const kind = kindAtEnd.exec(rest)?.[1] ?? ''
    const asking = rest.replace(kindAtEnd, '')
    if (new RegExp(`[[【(（](?:${kinds})[\\]】)）]`).test(asking)) throw new Error(`two kinds: ${line}`)
    const [, code = '', own = ''] = /^([EP]\d+)、(.*)$/.exec(asking) ?? []
    return { code, text: own, kind, choices }
  })
  return { head, questions }
}

/** LimeSurvey's tab-separated structure: rows by their class, each belonging to the row of a question or group before it. */
function readLimeSurvey(text: string) {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const [head = '', ...rest] = text.slice(1).split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
  const names = head.split('\t')
  const rows = rest
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      if (cells.length !== names.length || /"|\]\]>|[{}]/.test(line)) throw new Error(`a broken row: ${line}`)
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
    })
  return { names, rows }
}

describe.each(Object.entries(questionnaires))('%s, all 22 in both parts,', (_, questionnaire) => {
  const { language } = questionnaire
  const words = () => wordsIn(language)
  const choices = ['1', '2', '3', '4', '5', '6', '7']
  const numbersOf = ({ choices: all }: Understood) => all.map((choice) => /^\d+/.exec(choice)?.[0])
  beforeAll(() => loadAllWords(language))

  test('come through to Qualtrics: the mark first, a block a part, each question with its id and its choices', () => {
    const { first, blocks, questions } = readQualtrics(questionnaireText(questionnaire, 'qualtrics', words()))
    const [told, ...others] = questions.filter(({ kind }) => kind === 'Text')
    const real = questions
      .filter(({ kind }) => kind !== 'Text')
      .map((each) => ({ ...each, text: ofHtml(each.text) }))
    expect(first).toBe('[[AdvancedFormat]]')
    expect([blocks.length, others.length, told?.choices]).toEqual([2, 1, []])
    expect(got(real)).toEqual(wanted(questionnaire))
    expect(new Set(real.map(({ kind }) => kind))).toEqual(new Set(['MC:SingleAnswer:Horizontal']))
    for (const question of real) {
      expect(numbersOf(question)).toEqual(choices)
      expect(question.text).not.toContain('${')
    }
  })

  test('reach Qualtrics as text: no element, no reference, is made of what they say', () => {
    const { questions } = readQualtrics(questionnaireText(questionnaire, 'qualtrics', words()))
    for (const { text } of questions) expect(text).not.toMatch(/<[a-z!/?]/i)
  })

  test('come through to SurveyMonkey: a blank line between, an answer a line', () => {
    const questions = readSurveyMonkey(questionnaireText(questionnaire, 'surveyMonkey', words()))
    expect(got(questions)).toEqual(wanted(questionnaire))
    for (const question of questions) expect(numbersOf(question)).toEqual(choices)
  })

  test('come through to 问卷星: numbered through, one kind each, and nothing but the kind in its brackets', () => {
    const { head, questions } = readWenjuanxing(questionnaireText(questionnaire, 'wenjuanxing', words()))
    expect(signs(head[0] ?? '')).toBe(signs(questionnaire.title))
    expect(got(questions)).toEqual(wanted(questionnaire))
    for (const question of questions) {
      expect(question.kind).toBe('单选题')
      expect(numbersOf(question)).toEqual(choices)
    }
  })

  test('come through to LimeSurvey: settings, then each group with its array, its rows, its answers', () => {
    const { names, rows } = readLimeSurvey(questionnaireTsv(questionnaire, words()))
    const order = rows.map((row) => row['class']).join(' ')
    const part = `G Q${' SQ'.repeat(22)}${' A'.repeat(7)}`
    expect(names).toEqual(
      expect.arrayContaining(['class', 'type/scale', 'name', 'relevance', 'text', 'language']),
    )
    expect(order).toBe(`S SL SL ${part} ${part}`)
    const base = rows[0]?.['text']
    expect(new Set(rows.slice(1).map((row) => row['language']))).toEqual(new Set([base]))
    let within = ''
    const questions = rows.flatMap((row): Understood[] => {
      if (row['class'] === 'Q') within = row['name'] ?? ''
      const text = ofHtml(row['text'] ?? '')
      return row['class'] === 'SQ' ? [{ code: `${within}${row['name']}`, text, kind: '', choices: [] }] : []
    })
    expect(got(questions)).toEqual(wanted(questionnaire))
  })

  test('have codes that LimeSurvey takes', () => {
    const { rows } = readLimeSurvey(questionnaireTsv(questionnaire, words()))
    const of = (kind: string) => rows.filter((row) => row['class'] === kind).map((row) => row['name'] ?? '')
    expect(of('Q').every((name) => /^[A-Za-z][A-Za-z0-9]{0,19}$/.test(name))).toBe(true)
    expect(of('SQ').every((name) => /^[A-Za-z0-9]{1,20}$/.test(name))).toBe(true)
    expect(of('A').every((name) => /^[A-Za-z0-9]{1,5}$/.test(name))).toBe(true)
    expect(rows.find((row) => row['class'] === 'Q')?.['type/scale']).toBe('F')
  })

  test('come through as CSV: in UTF-8 with its mark, nine cells a row, none of which runs', () => {
    const text = questionnaireCsv(questionnaire, words())
    const [head = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''))
    expect([text.startsWith('\ufeff'), head.length]).toEqual([true, 9])
    expect(rows.map((row) => [row[1], signs(row[4] ?? '').replace(/^'/, '')])).toEqual(wanted(questionnaire))
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/)
  })
})
