import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition } from '#exporters/exporter.ts'
import { failPointsByStep } from '#analysis/quality/recordsByStep.ts'
import { sampleBlueprints, sampleEdition } from '../editions.ts'
import { type Element, elementsOf, readXml } from '../xlsx/readXml.ts'
import { misplaced } from './childOrder.ts'
import { distance, frameOf, pointsOf, siteOf } from './geometry.ts'
import {
  type OpenedDeck,
  openedDeck,
  type OpenedSlide,
  paragraphsOf,
  relationsOf,
  wordsOn,
} from './openedDeck.ts'

const slideSize = { width: 960, height: 540 }
/** One px of a screen, in pt. */
const px = 0.75

const attributesIn = (element: Element, name: string) =>
  elementsOf(element, name).map(({ attributes }) => attributes)
const nameOf = (item: Element) => attributesIn(item, 'p:cNvPr')[0]?.['name'] ?? ''
const idOf = (item: Element) => attributesIn(item, 'p:cNvPr')[0]?.['id'] ?? ''

const shapesById = (slide: OpenedSlide) =>
  new Map(elementsOf(slide.root, 'p:sp').map((shape) => [idOf(shape), shape]))

/** The connectors that hold on to shapes; lines between lanes are none of them. */
const gluedConnectors = (slide: OpenedSlide) =>
  elementsOf(slide.root, 'p:cxnSp').filter((connector) => elementsOf(connector, 'a:stCxn').length > 0)

const endOf = (connector: Element, name: 'a:stCxn' | 'a:endCxn') => {
  const [end] = attributesIn(connector, name)
  return { id: end?.['id'] ?? '', site: Number(end?.['idx']) }
}

/** Connectors that end in an arrow: those of connections, not the stems of evidence. */
const isConnection = (connector: Element) =>
  elementsOf(connector, 'a:tailEnd').some(({ attributes }) => attributes['type'] === 'triangle')

const dashOf = (connector: Element) => attributesIn(connector, 'a:prstDash')[0]?.['val'] ?? 'solid'
const dashes = { flow: 'solid', information: 'dash', dependency: 'dot' }

/** The paths of all parts that hold content, sorted. */
const contentParts = ({ parts }: OpenedDeck) =>
  [...parts.keys()].filter((path) => !/\.rels$|Content_Types/.test(path)).toSorted()

const squeezed = (text: string) => text.replace(/\s+/g, '')

describe.each([...sampleBlueprints.keys()])('the slides of %s', (name) => {
  let edition: Edition
  let deck: OpenedDeck
  let whole: OpenedSlide
  beforeAll(async () => {
    edition = await sampleEdition(name)
    deck = await openedDeck(edition)
    const [, second] = deck.slides
    if (!second) throw new Error('there is no slide of the whole')
    whole = second
  }, 60_000)

  test('every part is well formed, of a known kind, and in the order that the format wants', () => {
    const types = readXml(deck.parts.get('[Content_Types].xml') ?? '')
    const known = attributesIn(types, 'Override').map((each) => each['PartName'] ?? '')
    expect(known.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(contentParts(deck).map((path) => `/${path}`))
    const wrong = contentParts(deck).flatMap((path) =>
      misplaced(readXml(deck.parts.get(path) ?? '')).map((what) => `${path}: ${what}`),
    )
    expect(wrong).toEqual([])
  })

  test('every reference from part to part leads somewhere, and every part is referred to', () => {
    const reached = new Set<string>()
    const lost: string[] = []
    const walk = (path: string): void => {
      for (const { target, isOutside } of relationsOf(deck.parts, path)) {
        if (isOutside || !deck.parts.has(target)) lost.push(`${path} to ${target}`)
        if (reached.has(target)) continue
        reached.add(target)
        walk(target)
      }
    }
    walk('')
    expect(lost).toEqual([])
    expect([...reached].toSorted()).toEqual(contentParts(deck))
  })

  test('ids that are used as references are those of relations', () => {
    const lost = [...deck.parts].flatMap(([path, xml]) => {
      const ids = new Set(relationsOf(deck.parts, path).map(({ id }) => id))
      const used = [...xml.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? '')
      return used.filter((id) => !ids.has(id)).map((id) => `${path}: ${id}`)
    })
    expect(lost).toEqual([])
  })

  test('no two items of a slide have the same number', () => {
    const twice = deck.slides.flatMap(({ root, path }) => {
      const ids = attributesIn(root, 'p:cNvPr').map((each) => each['id'])
      return new Set(ids).size === ids.length ? [] : [path]
    })
    expect(twice).toEqual([])
  })

  test('every connector holds on to two shapes of its slide and touches them where it says', () => {
    const ends = deck.slides.flatMap((slide) => {
      const shapes = shapesById(slide)
      return gluedConnectors(slide).flatMap((connector) => {
        const points = pointsOf(connector)
        return [
          [endOf(connector, 'a:stCxn'), points[0]] as const,
          [endOf(connector, 'a:endCxn'), points.at(-1)] as const,
        ].map(([{ id, site }, point]) => {
          const shape = shapes.get(id)
          const off = shape && point ? distance(siteOf(shape, site), point) : Infinity
          return { of: nameOf(connector), off }
        })
      })
    })
    expect(ends.filter(({ off }) => off >= px)).toEqual([])
    expect(ends.length).toBeGreaterThan(2 * edition.blueprint.connections.size)
  })

  test('the whole has one connector for each connection, between its two steps and in the line of its kind', () => {
    const shapes = shapesById(whole)
    const drawn = gluedConnectors(whole)
      .filter(isConnection)
      .map((connector) => {
        const held = [endOf(connector, 'a:stCxn'), endOf(connector, 'a:endCxn')]
        const names = held.map(({ id }) => shapes.get(id)).map((shape) => shape && nameOf(shape))
        return [...names, dashOf(connector)].join(' | ')
      })
    const { steps, connections } = edition.blueprint
    const expected = [...connections.values()].map(({ from, to, kind }) =>
      [steps.get(from)?.name, steps.get(to)?.name, dashes[kind]].join(' | '),
    )
    expect(drawn.toSorted()).toEqual(expected.toSorted())
  })

  test('connectors turn where the drawing does, but for their ends, which stand in the middle of a side', () => {
    const toDrawing = drawingPlaces(whole, edition)
    const connectors = gluedConnectors(whole).filter(isConnection)
    const routes = [...edition.sheet.placed.connections.values()].filter(({ points }) => points.length > 0)
    expect(connectors).toHaveLength(routes.length)
    const turns = routes.flatMap(({ points }, i) => {
      const connector = connectors[i]
      const written = connector ? pointsOf(connector).map(toDrawing) : []
      const [first, second, turn] = [points[0], points[1], written[1]]
      if (points.length < 4 || written.length !== points.length || !first || !second || !turn) return []
      // The first turn keeps its place along the run that leads to it.
      const isLevel = Math.abs(first.y - second.y) < 0.5
      return [{ route: i, off: Math.abs(isLevel ? turn.x - second.x : turn.y - second.y) }]
    })
    expect(turns.filter(({ off }) => off >= 1)).toEqual([])
    expect(turns.length).toBeGreaterThan(4)
  })

  test('every step, lane, phase, piece of evidence, fail point and standard is found', () => {
    const said = squeezed(deck.slides.map(wordsOn).join('\n'))
    const { steps, lanes, phases, touchpoints, failPoints, standards } = edition.blueprint
    const texts = [
      ...[...steps.values(), ...lanes.values(), ...phases.values()].map((each) => each.name),
      ...[...touchpoints.values()].map(({ evidence }) => evidence),
      ...[...failPoints.values()].map(({ failure }) => failure),
      ...[...standards.values()].map(({ metric }) => metric),
    ]
    expect(texts.filter((text) => !said.includes(squeezed(text)))).toEqual([])
  })

  test('every step is shown, in letters, on the whole and on the slide of its phase', () => {
    const { steps, phases } = edition.blueprint
    const shown = deck.slides.map(({ root }) => squeezed(paragraphsOf(root).join('\n')))
    const missing = [...steps.values()].filter((step) => {
      const phase = squeezed(phases.get(step.phase ?? '')?.name ?? '')
      const name = squeezed(step.name)
      const ofPhase = shown.filter((text) => text.startsWith(phase)).join('\n')
      return !shown[1]?.includes(name) || !ofPhase.includes(name)
    })
    expect(missing).toEqual([])
  })

  test('fail points and standards stand in tables, each once', () => {
    const rows = deck.slides.flatMap(({ root }) =>
      elementsOf(root, 'a:tr').map((row) =>
        elementsOf(row, 'a:tc').map((cell) => paragraphsOf(cell).join('\n')),
      ),
    )
    const { failPoints, standards } = edition.blueprint
    const texts = [
      ...[...failPoints.values()].map(({ failure }) => failure),
      ...[...standards.values()].map(({ metric }) => metric),
    ]
    const wrong = texts.filter(
      (text) =>
        rows.filter((cells) => cells.includes(text)).length !== texts.filter((each) => each === text).length,
    )
    expect(wrong).toEqual([])
  })

  test('nothing reaches out of a slide', () => {
    const outside = deck.slides.flatMap(({ root, path }) =>
      [...elementsOf(root, 'p:sp'), ...elementsOf(root, 'p:graphicFrame')]
        .filter((item) => {
          const { x, y, width, height } = frameOf(item)
          return (
            Math.min(x, y) < -0.5 || x + width > slideSize.width + 0.5 || y + height > slideSize.height + 0.5
          )
        })
        .map((item) => `${path}: ${nameOf(item)}`),
    )
    expect(outside).toEqual([])
  })

  test('letters are no smaller than eight points, but on the slide of the whole', () => {
    const sizes = deck.slides
      .filter((slide) => slide !== whole)
      .flatMap(({ root }) => [...attributesIn(root, 'a:rPr'), ...attributesIn(root, 'a:endParaRPr')])
      .flatMap((attributes) => (attributes['sz'] === undefined ? [] : [Number(attributes['sz'])]))
    expect(Math.min(...sizes)).toBe(800)
  })

  test('texts say their language', () => {
    const runs = deck.slides.flatMap(({ root }) => elementsOf(root, 'a:r'))
    const wrong = runs.filter((run) => {
      const isChinese = /\p{Script=Han}/u.test(elementsOf(run, 'a:t')[0]?.text ?? '')
      return attributesIn(run, 'a:rPr')[0]?.['lang'] !== (isChinese ? 'zh-CN' : 'en-US')
    })
    expect(wrong).toEqual([])
    expect(runs.length).toBeGreaterThan(100)
  })

  test('notes tell of every step of the phase, and of what may fail in it', () => {
    const told = squeezed(deck.slides.flatMap(({ notes }) => notes).join('\n'))
    const { blueprint } = edition
    const texts = [...blueprint.steps.values()].flatMap(({ id, name: step }) => [
      step,
      ...(failPointsByStep(blueprint).get(id) ?? []).map(({ failure }) => failure),
    ])
    expect(texts.filter((text) => !told.includes(squeezed(text)))).toEqual([])
  })
})

/** From pt of the slide of the whole to px of the drawing, by two steps that are on both. */
function drawingPlaces({ root }: OpenedSlide, { sheet }: Edition) {
  const shapes = new Map(elementsOf(root, 'p:sp').map((shape) => [nameOf(shape), frameOf(shape)]))
  const known = [...sheet.placed.steps.values()].flatMap(({ id, box }) => {
    const step = sheet.blueprint.steps.get(id)
    const frame = step && step.kind === 'action' ? shapes.get(step.name) : undefined
    return frame ? [{ box, frame }] : []
  })
  const [left] = known.toSorted((a, b) => a.box.x - b.box.x)
  if (!left) throw new Error('no step was found')
  const scale = left.box.width / left.frame.width
  return ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: left.box.x + (x - left.frame.x) * scale,
    y: left.box.y + (y - left.frame.y) * scale,
  })
}
