import { describe, expect, test } from 'vitest'
import type { ExportOptions } from '#exporters/exporter.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { editionFor, sampleEdition } from '../editions.ts'
import { type Element, elementsOf } from '../xlsx/readXml.ts'
import { distance, pointsOf } from './geometry.ts'
import { openedDeck, type OpenedSlide, paragraphsOf, wordsOn } from './openedDeck.ts'

const deckOf = async (blueprint: Blueprint, options: Partial<ExportOptions> = {}) =>
  openedDeck(await editionFor(blueprint, options))

const titles = (slides: readonly OpenedSlide[]) => slides.map(({ root }) => paragraphsOf(root)[0])

const connectors = ({ root }: OpenedSlide) =>
  elementsOf(root, 'p:cxnSp').filter((each) => elementsOf(each, 'a:stCxn').length > 0)

const wholeOf = ({ slides }: { readonly slides: readonly OpenedSlide[] }): OpenedSlide => {
  const [, whole] = slides
  if (!whole) throw new Error('there is no slide of the whole')
  return whole
}

describe('the first slide', () => {
  test('says what it is about, who answers for it, and what it covers', async () => {
    const cafe = applied(blueprintOf({ customer: ['order'] }), [
      {
        table: 'about',
        set: { title: 'Café', summary: 'One cup of coffee.', header: { scope: 'Branch in Bern' } },
      },
    ])
    const titleBlock = { organisation: 'Beans Ltd', author: 'Mo', version: '3', date: '2026-02-03' }
    const { slides } = await deckOf(cafe, { titleBlock })
    const said = slides[0] ? wordsOn(slides[0]) : ''
    for (const text of [
      'Café',
      'One cup of coffee.',
      'As-is',
      'Beans Ltd',
      'Mo',
      '3 February 2026',
      'Branch in Bern',
    ]) {
      expect(said).toContain(text)
    }
  })

  test('takes from the header of the blueprint what nobody said', async () => {
    const cafe = applied(blueprintOf({ customer: ['order'] }), [
      { table: 'about', set: { header: { organisation: 'Beans Ltd', author: 'Mo', revision: '3' } } },
    ])
    const { slides } = await deckOf(cafe)
    expect(slides[0] ? wordsOn(slides[0]) : '').toContain('Beans Ltd')
  })
})

test('the slides are the title, the whole, and the phases in their order', async () => {
  const cafe = blueprintOf({ 'customer/arrive': ['enter'], 'customer/pay': ['pay'] }, 'enter>pay')
  const { slides } = await deckOf(cafe)
  expect(titles(slides)).toEqual(['Test', 'The whole service', 'arrive', 'pay'])
})

test('steps of no phase have a slide too', async () => {
  const { slides } = await deckOf(blueprintOf({ customer: ['order', 'pay'] }, 'order>pay'))
  expect(titles(slides)).toEqual(['Test', 'The whole service', 'Steps of no phase'])
})

test('a blueprint in which nothing stands yet has its title and its empty drawing', async () => {
  const { slides } = await deckOf(blueprintOf({ customer: [] }))
  expect(titles(slides)).toEqual(['Test', 'The whole service'])
})

test('a chosen phase is all that is shown', async () => {
  const { slides } = await openedDeck(
    await sampleEdition('hotel.en', { part: { is: 'phase', phase: 'p3' } }),
  ).then((deck) => deck)
  expect(titles(slides).slice(0, 3)).toEqual(['Hotel overnight stay', 'The whole service', 'Stay'])
  expect(slides.map(wordsOn).join()).not.toContain('Make reservation')
})

test('what a speaker tells is the description of each step, with who does it and where it leads', async () => {
  const cafe = applied(blueprintOf({ customer: ['order', 'pay'] }, 'order>pay'), [
    {
      table: 'steps',
      id: 'order',
      set: { description: 'The guest chooses at the counter.', performer: 'Guest' },
    },
  ])
  const notes = (await deckOf(cafe)).slides[2]?.notes ?? []
  expect(notes).toContain('The guest chooses at the counter.')
  expect(notes).toContain('Performed by Guest. Leads to: pay.')
})

test('a register that was not chosen is left out', async () => {
  const edition = await sampleEdition('hotel.en', { registers: ['standards'] })
  const { slides } = await openedDeck(edition)
  const tables = slides.flatMap(({ root }) => elementsOf(root, 'p:graphicFrame'))
  const [failure] = [...edition.blueprint.failPoints.values()].map((each) => each.failure)
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.flatMap(paragraphsOf)).not.toContain(failure)
})

test('more fail points than have room go on on further slides, none of them lost', async () => {
  const many = Array.from({ length: 120 }, (_, i) => ({
    id: `f${i}`,
    step: 'order',
    failure: `Failure number ${i}`,
    status: 'open' as const,
  }))
  const cafe = having(blueprintOf({ 'customer/pay': ['order'] }), 'failPoints', ...many)
  const { slides } = await deckOf(cafe)
  const cells = slides.flatMap(({ root }) => elementsOf(root, 'a:tc').flatMap(paragraphsOf))
  expect(many.filter(({ failure }) => cells.filter((cell) => cell === failure).length !== 1)).toEqual([])
  expect(titles(slides)).toContain('pay: fail points and standards')
})

test('a phase too wide to be read on one slide is divided, and every step keeps its place once', async () => {
  const steps = Array.from({ length: 24 }, (_, i) => `step-${i}`)
  const { slides } = await deckOf(blueprintOf({ 'customer/long': steps }, steps.join('>')))
  const pieces = slides.slice(2)
  expect(pieces.length).toBeGreaterThan(2)
  expect(titles(pieces)[0]).toBe(`long (1 of ${pieces.length})`)
  const names = pieces.flatMap(({ root }) => paragraphsOf(root).filter((text) => text.startsWith('step-')))
  expect(names).toEqual(steps)
})

const dialogues: readonly (readonly [what: string, blueprint: Blueprint])[] = [
  [
    'two connections between the same steps',
    blueprintOf({ customer: ['a'], frontstage: ['b@1'] }, 'a>b', 'b~a'),
  ],
  ['two side by side', blueprintOf({ customer: ['a', 'b'] }, 'a>b', 'a~b')],
]

test.each(dialogues)('%s do not lie on each other', async (_what, blueprint) => {
  const [first, second] = connectors(wholeOf(await deckOf(blueprint)))
  if (!first || !second) throw new Error('a connector is missing')
  const [one, other] = [middleOf(first), middleOf(second)]
  expect(distance(one, other)).toBeGreaterThan(4)
})

/** The middle of a line's way. */
function middleOf(connector: Element) {
  const points = pointsOf(connector)
  const [from, to] = [points[Math.floor(points.length / 2) - 1], points[Math.ceil(points.length / 2)]]
  if (!from || !to) throw new Error('a line has two ends')
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}

test('a connection from a step to itself leaves it and comes back to it', async () => {
  const loop = { id: 'l', from: 'a', to: 'a', kind: 'flow' } as const
  const whole = wholeOf(
    await deckOf(having(blueprintOf({ customer: ['a', 'b'] }, 'a>b'), 'connections', loop)),
  )
  const back = connectors(whole).filter((each) => {
    const ends = [...elementsOf(each, 'a:stCxn'), ...elementsOf(each, 'a:endCxn')]
    return new Set(ends.map(({ attributes }) => attributes['id'])).size === 1
  })
  expect(back).toHaveLength(1)
  expect(back[0] && pointsOf(back[0]).length).toBe(5)
})

test('a connection in both directions has heads at both ends', async () => {
  const both = applied(blueprintOf({ customer: ['a', 'b'] }, 'a>b'), [
    { table: 'connections', id: 'a-b', set: { bidirectional: true } },
  ])
  const [line] = connectors(wholeOf(await deckOf(both)))
  const heads = line ? [...elementsOf(line, 'a:headEnd'), ...elementsOf(line, 'a:tailEnd')] : []
  expect(heads.map(({ attributes }) => attributes['type'])).toEqual(['triangle', 'triangle'])
})

test('a collapsed phase is one box on the whole, which its connections hold on to, and is shown in full on its own slide', async () => {
  const cafe = applied(
    blueprintOf({ 'customer/arrive': ['enter', 'wait'], 'customer/pay': ['pay'] }, 'enter>wait>pay'),
    [{ table: 'phases', id: 'arrive', set: { collapsed: true } }],
  )
  const { slides } = await deckOf(cafe)
  expect(connectors(wholeOf({ slides }))).toHaveLength(1)
  const own = slides[2]
  expect(own && paragraphsOf(own.root)).toEqual(expect.arrayContaining(['enter', 'wait']))
})

test('slides of a dark theme stand on dark ground, and what follows from the theme follows it', async () => {
  const { parts } = await openedDeck(await sampleEdition('hotel.en', { theme: 'dark' }))
  expect(parts.get('ppt/slideMasters/slideMaster1.xml')).toMatch(/<p:clrMap bg1="dk1" tx1="lt1"/)
  expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="10141B"/></a:dk1>')
})

test('the same edition gives the same file', async () => {
  const edition = await sampleEdition('shoeshine.en')
  const [one, other] = [await openedDeck(edition), await openedDeck(edition)]
  expect([...one.parts]).toEqual([...other.parts])
})
