import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import * as schema from '#model/schema.ts'
import { templates } from '#templates/templates.ts'

const records = schema.recordShapes
const fileShape = z.object({
  format: z.literal('service-blueprint'),
  version: z.literal(1),
  ...schema.about.shape,
  lanes: z.array(records.lanes),
  phases: z.array(records.phases),
  steps: z.array(records.steps),
  connections: z.array(records.connections),
  touchpoints: z.array(records.touchpoints),
  failPoints: z.array(records.failPoints),
  standards: z.array(records.standards),
})
type TemplateFile = z.infer<typeof fileShape>

const languages = ['en', 'zh-CN'] as const
const files = await Promise.all(
  templates.flatMap((template) =>
    languages.map(async (language) => ({
      name: `${template.id} in ${language}`,
      template,
      language,
      content: fileShape.parse(await template.load(language)),
      text: await readFile(
        new URL(`../../src/templates/${template.id}.${language}.json`, import.meta.url),
        'utf8',
      ),
    })),
  ),
)

/** Fields that are written anew in each language; `to` is one only within an escalation, else it is a step's id. */
const prose = new Set(
  `title summary name description performer system label evidence note failure cause effect prevention detection
  action recovery owner metric unit method frequency who scenario persona scope escalation.to`.split(/\s+/),
)

/** Visits every string, number and flag of a file; `field` is the key under which it stands. */
function visit(value: unknown, look: (leaf: unknown, field: string) => unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => visit(item, look, field))
  if (typeof value !== 'object' || value === null) return look(value, field)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      visit(inner, look, field === 'escalation' && key === 'to' ? 'escalation.to' : key),
    ]),
  )
}

const isProse = (leaf: unknown, field: string): leaf is string => typeof leaf === 'string' && prose.has(field)

function wordsOf(file: TemplateFile): string[] {
  const words: string[] = []
  visit(file, (leaf, field) => (isProse(leaf, field) ? words.push(leaf) : leaf))
  return words
}

const withoutWords = ({ id: _id, language: _language, ...rest }: TemplateFile) =>
  visit(rest, (leaf, field) => (isProse(leaf, field) ? 'words' : leaf))

const recordsOf = (file: TemplateFile) => [
  ...file.lanes,
  ...file.phases,
  ...file.steps,
  ...file.connections,
  ...file.touchpoints,
  ...file.failPoints,
  ...file.standards,
]

describe('the list of templates', () => {
  it('offers each industry once, under ids of their own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    expect(new Set(templates.map(({ industry }) => industry)).size).toBe(templates.length)
    expect(templates.length).toBeGreaterThanOrEqual(8)
  })

  it.each(files)('shows title, summary and number of steps of $name as the file has them', (file) => {
    const { template, language, content } = file
    expect(template.title[language]).toBe(content.title)
    expect(template.summary[language]).toBe(content.summary)
    expect(template.steps).toBe(content.steps.length)
    expect(content.language).toBe(language)
  })

  it('gives every file of a template an id of its own', () => {
    expect(new Set(files.map(({ content }) => content.id)).size).toBe(files.length)
  })
})

describe.each(files)('the template $name', ({ content, text }) => {
  const decisions = content.steps.filter(({ kind }) => kind === 'decision')
  const waysOut = (step: string) =>
    content.connections.filter(({ from, kind }) => from === step && kind === 'flow')

  it('is written as the format asks: known fields only, in their order, two spaces, a final newline', () => {
    expect(text).toBe(`${JSON.stringify(content, null, 2)}\n`)
  })

  it('leaves no text empty', () => {
    for (const words of wordsOf(content)) expect(words.trim()).not.toBe('')
  })

  it('has no id twice', () => {
    const ids = recordsOf(content).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refers only to lanes, phases, steps and touchpoints that are there', () => {
    const { steps, connections, touchpoints, failPoints, standards } = content
    const ids = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id)
    const given = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined)
    expect(ids(content.lanes)).toEqual(expect.arrayContaining(steps.map(({ lane }) => lane)))
    expect(ids(content.phases)).toEqual(expect.arrayContaining(steps.map(({ phase }) => phase)))
    expect(ids(steps)).toEqual(expect.arrayContaining(connections.flatMap(({ from, to }) => [from, to])))
    expect(ids(steps)).toEqual(
      expect.arrayContaining([...touchpoints, ...failPoints].map(({ step }) => step)),
    )
    expect(ids(steps)).toEqual(expect.arrayContaining(given(standards.map(({ step }) => step))))
    expect(ids(touchpoints)).toEqual(
      expect.arrayContaining(given(standards.map(({ touchpoint }) => touchpoint))),
    )
  })

  it('has the five lanes from evidence to support, and no step among the evidence', () => {
    expect(content.lanes.map(({ kind }) => kind)).toEqual([
      'evidence',
      'customer',
      'frontstage',
      'backstage',
      'support',
    ])
    const evidence = content.lanes.find(({ kind }) => kind === 'evidence')?.id
    expect(content.steps.filter(({ lane }) => lane === evidence)).toEqual([])
  })

  it('leaves the places of its steps to the layout', () => {
    expect(content.steps.filter(({ column, row }) => column !== undefined || row !== undefined)).toEqual([])
  })

  it('fills each of its phases and lanes', () => {
    const used = new Set(content.steps.flatMap(({ lane, phase }) => [lane, phase]))
    const empty = [...content.phases, ...content.lanes].filter(({ id }) => !used.has(id))
    expect(empty.map(({ id }) => id)).toEqual(['evidence'])
  })

  it('connects every step, and no two steps twice', () => {
    const linked = new Set(content.connections.flatMap(({ from, to }) => [from, to]))
    const loose = content.steps.filter(({ id, kind }) => kind !== 'note' && !linked.has(id))
    expect(loose).toEqual([])
    const pairs = content.connections.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('gives every decision several ways out', () => {
    expect(decisions.filter(({ id }) => waysOut(id).length < 2)).toEqual([])
  })

  it('labels the ways out of a decision whose shares are known, and the shares sum to 1', () => {
    const known = decisions
      .map(({ id }) => waysOut(id))
      .filter((ways) => ways.some(({ share }) => share !== undefined))
    for (const ways of known) {
      expect(ways.reduce((sum, { share = NaN }) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(ways.filter(({ label }) => label === undefined)).toEqual([])
      expect(new Set(ways.map(({ label }) => label)).size).toBe(ways.length)
    }
  })

  it('shows evidence for everything the customer does', () => {
    const customer = content.lanes.find(({ kind }) => kind === 'customer')?.id
    const seen = new Set(content.touchpoints.map(({ step }) => step))
    const unseen = content.steps.filter(
      ({ id, lane, kind }) => lane === customer && kind !== 'decision' && !seen.has(id),
    )
    expect(unseen).toEqual([])
  })

  it('has waits that the customer tolerates, fail points with ratings, and standards with a target', () => {
    expect(content.steps.some((step) => step.waitSeconds && step.toleratedSeconds)).toBe(true)
    expect(content.touchpoints.some(({ momentOfTruth }) => momentOfTruth)).toBe(true)
    expect(content.failPoints.length).toBeGreaterThan(0)
    expect(content.failPoints.filter(({ rating, recovery }) => !rating || !recovery)).toEqual([])
    expect(content.standards.length).toBeGreaterThan(0)
  })

  it('never tolerates a value that is better than its target', () => {
    const inOrder = content.standards.map(({ comparator, target, limit = target, upper, upperLimit }) => {
      if (comparator === 'at-least') return [limit, target]
      if (comparator === 'at-most') return [target, limit]
      return [limit, target, upper ?? NaN, upperLimit ?? upper ?? NaN]
    })
    expect(inOrder).toEqual(inOrder.map((values) => values.toSorted((a, b) => a - b)))
    expect(inOrder.flat().filter(Number.isNaN)).toEqual([])
  })

  it('calls no step safe that has a fail point', () => {
    const failing = new Set(content.failPoints.map(({ step }) => step))
    expect(content.steps.filter(({ id, noFailPoint }) => noFailPoint && failing.has(id))).toEqual([])
  })

  it('keeps typical times between the shortest and the longest', () => {
    for (const step of content.steps) {
      const typical = (step.workSeconds ?? 0) + (step.waitSeconds ?? 0)
      expect(step.shortestSeconds ?? typical).toBeLessThanOrEqual(typical)
      expect(step.longestSeconds ?? typical).toBeGreaterThanOrEqual(typical)
    }
  })
})

const pairs = await Promise.all(
  templates.map(async ({ id, load }) => ({
    id,
    english: fileShape.parse(await load('en')),
    chinese: fileShape.parse(await load('zh-CN')),
  })),
)

describe.each(pairs)('the languages of the template $id', ({ english, chinese }) => {
  it('differ in words alone', () => {
    expect(withoutWords(chinese)).toEqual(withoutWords(english))
  })

  it('leave no English name in the Chinese file but well-known abbreviations', () => {
    const known = /\b(App|HIS|PMS|DCS|WMS|IVR|CRM|FCR|AHT|ISO|GB\/T)\b/g
    const foreign = wordsOf(chinese).filter((words) => /[A-Za-z]{2,}/.test(words.replaceAll(known, '')))
    expect(foreign).toEqual([])
    const symbols = new Set(['App', '%', '°C'])
    const withoutChinese = wordsOf(chinese).filter((words) => !/\p{Script=Han}/u.test(words))
    expect(withoutChinese.filter((words) => !symbols.has(words))).toEqual([])
  })
})
