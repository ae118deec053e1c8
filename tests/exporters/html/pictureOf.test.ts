import { describe, expect, test } from 'vitest'
import { pictureBounds } from '#drawing/drawBlueprint.ts'
import { extentOf } from '#drawing/extentOf.ts'
import type { ExportOptions } from '#exporters/exporter.ts'
import { boundsOf, pictureOf } from '#exporters/pictureOf.ts'
import type { Box } from '#layout/placed.ts'
import { textsIn } from '../../drawing/inside.ts'
import { sampleBlueprints, sampleEdition } from '../editions.ts'

const titleBlock = { organisation: 'Grand Hotel', author: 'M. Reyes', version: '3.2', date: '2026-02-03' }

const cases: readonly (readonly [string, Partial<ExportOptions>])[] = [
  ['title block', { titleBlock }],
  ['legend', { legend: true }],
  ['both', { titleBlock, legend: true }],
]

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe.each([...sampleBlueprints.keys()])('a picture of %s', (name) => {
  test('is the drawing alone where nothing else is wanted', async () => {
    const edition = await sampleEdition(name)
    expect(boundsOf(edition)).toEqual(pictureBounds(edition.sheet.placed))
  })

  test.each(cases)('has room for %s, as large as it says before it is drawn', async (_, options) => {
    const edition = await sampleEdition(name, options)
    const { bounds, figures } = pictureOf(edition)
    expect(boundsOf(edition)).toEqual(bounds)
    expect(holds(bounds, extentOf(figures) ?? bounds)).toBe(true)
    const alone = pictureBounds(edition.sheet.placed)
    expect(bounds.height).toBeGreaterThan(alone.height)
    expect(bounds.width).toBe(alone.width)
  })
})

test('the title block says who answers for which version, in the words of the reader', async () => {
  const texts = textsIn(pictureOf(await sampleEdition('clinic.zh', { titleBlock })).figures)
  for (const text of ['门诊就诊', '现状', 'Grand Hotel', '编制', '3.2', '2026年2月3日'])
    expect(texts).toContain(text)
})

test('one narrow phase gets as wide as its title block needs', async () => {
  const whole = await sampleEdition('hotel.en')
  const [phase = null] = whole.blueprint.phases.keys()
  const edition = await sampleEdition('hotel.en', { part: { is: 'phase', phase }, titleBlock, legend: true })
  const { bounds, figures } = pictureOf(edition)
  expect(holds(bounds, extentOf(figures) ?? bounds)).toBe(true)
})
