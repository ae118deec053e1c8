import * as fc from 'fast-check'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { smallSheet } from './smallSheet.ts'

const bounds = { x: 0, y: 0, width: 200, height: 40 }
const type = { size: 12, weight: 400, color: '#000000', lineHeight: 15 } as const
const text = (...lines: string[]): Figure => ({ is: 'text', at: { x: 10, y: 20 }, lines, type })

/** Throws where the text is no well-formed SVG. */
const parsed = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } })

test('text stays text: one element for each figure, one span for each line', () => {
  const svg = toSvg([text('Greet and', 'take bags')], { bounds, title: 'Hotel' })
  expect(svg).toContain('<tspan x="10" y="20">Greet and</tspan><tspan x="10" y="35">take bags</tspan></text>')
  expect(svg).toContain('<title>Hotel</title>')
})

test('the picture names the part of the drawing it shows, and its language', () => {
  const svg = toSvg([], {
    bounds: { x: -20, y: -10, width: 200.5, height: 40 },
    title: '',
    language: 'zh-CN',
  })
  expect(svg).toMatch(/ width="200.5" height="40" viewBox="-20 -10 200.5 40" .*xml:lang="zh-CN"/)
})

test('whatever the names hold, the picture stays well-formed', () => {
  const names = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(names, (all) => {
      const groups = all.map((name): Figure => ({
        is: 'group',
        of: `step ${name}`,
        title: name,
        figures: [text(name)],
      }))
      const [first = ''] = all
      expect(() => parsed(toSvg(groups, { bounds, title: first, language: first }))).not.toThrow()
    }),
    { numRuns: 20 },
  )
})

test('what cannot stand in XML is left out, all else stays', () => {
  const svg = toSvg([text('a\u0000b\ud800c\u001fd & <e> "f" 😀 客')], { bounds, title: '' })
  expect(svg).toContain('abcd &amp; &lt;e&gt; &quot;f&quot; 😀 客')
})

test('nothing in the picture is looked up elsewhere', () => {
  const svg = toSvg(drawBlueprint(smallSheet, themes.paper), {
    bounds: pictureBounds(smallSheet.placed),
    title: 'Small',
  })
  expect(svg).not.toMatch(/foreignObject|class=|var\(|url\(|href=|<style|<image/)
})

test('no two elements have the same id', () => {
  const svg = toSvg(drawBlueprint(smallSheet, themes.paper), {
    bounds: pictureBounds(smallSheet.placed),
    title: 'Small',
  })
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(10)
  expect(new Set(ids).size).toBe(ids.length)
})

test('without a background the ground stays transparent', () => {
  const corner = (svg: string) => parsed(svg).render().pixels[3]
  expect(corner(toSvg([], { bounds, title: '' }))).toBe(0)
  expect(corner(toSvg([], { bounds, title: '', background: '#ffffff' }))).toBe(255)
})
