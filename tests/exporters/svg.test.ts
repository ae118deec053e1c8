import { existsSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { themes } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { usualOptions } from '#exporters/exporter.ts'
import { svg } from '#exporters/svg.ts'
import { wordsIn } from '#i18n/words.ts'
import type { Box } from '#layout/placed.ts'
import { interFiles } from './interFont.ts'
import { sampleSheets } from './sampleSheets.ts'

/** Where systems keep the Chinese face that the drawing names as its fallback. */
const chinese = ['Regular', 'Bold']
  .map((weight) => `/usr/share/fonts/opentype/noto/NotoSansCJK-${weight}.ttc`)
  .filter((path) => existsSync(path))
const isChinese = ({ blueprint }: Sheet) => blueprint.about.language === 'zh-CN'

const rendered = (text: string, fontFiles: string[]) =>
  new Resvg(text, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } }).render()

async function written(sheet: Sheet): Promise<string> {
  const picture = await svg.write(
    {
      sheet,
      blueprint: sheet.blueprint,
      whole: sheet.blueprint,
      options: usualOptions,
      words: wordsIn('en'),
      language: 'en',
    },
    nodeMeans,
  )
  return typeof picture === 'string' ? picture : picture.text()
}

/** The text that remains of a picture once all marking up is taken away. */
const plainText = (picture: string) =>
  picture
    .replace(/<\/tspan><tspan[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Only the names of the steps, as the whole drawing sets them. */
function namesOf(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure): Figure[] => {
    if (figure.is !== 'group' || !figure.of.startsWith('step ')) return []
    const name = figure.figures.find(({ is }) => is === 'text')
    return name ? [{ ...figure, figures: [name] }] : []
  })
}

/** Pixels with something on them that lie in none of the boxes. */
function strayPixels(
  { width, pixels }: { width: number; pixels: Uint8Array },
  origin: Box,
  boxes: readonly Box[],
): number {
  const clear = Uint8Array.from(pixels)
  for (const box of boxes) {
    for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
      const start = ((y - origin.y) * width + Math.floor(box.x) - origin.x) * 4
      clear.fill(0, start, start + Math.ceil(box.width) * 4)
    }
  }
  let stray = 0
  for (let at = 3; at < clear.length; at += 4) if ((clear[at] ?? 0) > 0) stray++
  return stray
}

/** How many pixels of the names of steps lie outside all boxes, once it is sure that there are names. */
function strayText(sheet: Sheet, fontFiles: string[]): number {
  const bounds = pictureBounds(sheet.placed)
  const names = namesOf(drawBlueprint(sheet, themes.paper))
  const picture = rendered(toSvg(names, { bounds, title: '' }), fontFiles)
  expect(strayPixels(picture, bounds, [])).toBeGreaterThan(sheet.blueprint.steps.size * 50)
  const boxes = [...sheet.placed.steps.values()].map(({ box }) => box)
  return strayPixels(picture, bounds, boxes)
}

let inter: string[] = []
beforeAll(() => {
  inter = interFiles()
})

describe.each(sampleSheets)('the drawing of %s', (_name, sheet) => {
  test('shows the name of every step, lane and phase, and every piece of evidence', async () => {
    const shown = squeezed(plainText(await written(sheet)))
    const { steps, lanes, phases, touchpoints } = sheet.blueprint
    const names = [...steps.values(), ...lanes.values(), ...phases.values()].map(({ name }) => name)
    const evidence = [...touchpoints.values()].map((touchpoint) => touchpoint.evidence)
    const missing = [...names, ...evidence].filter((name) => !shown.includes(squeezed(name)))
    expect(missing).toEqual([])
  })

  test('stands alone and keeps its text as text', async () => {
    const picture = await written(sheet)
    expect(picture).not.toMatch(/foreignObject|class=|var\(|url\(|href=|<style|<image/)
    const tspans = picture.match(/<tspan/g) ?? []
    expect(tspans.length).toBeGreaterThan(sheet.blueprint.steps.size)
  })

  test('draws each step, connection and piece of evidence once', async () => {
    const picture = await written(sheet)
    const ids = [...picture.matchAll(/ id="(step|connection|touchpoint)-([^"]+)"/g)].map(
      ([, kind, id]) => `${kind} ${id}`,
    )
    const { steps, connections, touchpoints } = sheet.blueprint
    const expected = [
      ...[...steps.keys()].map((id) => `step ${id}`),
      ...[...connections.keys()].map((id) => `connection ${id}`),
      ...[...touchpoints.keys()].map((id) => `touchpoint ${id}`),
    ]
    expect(ids.toSorted()).toEqual(expected.toSorted())
  })

  test('is the same each time', async () => {
    expect(await written(sheet)).toBe(await written(sheet))
  })

  test('a second program renders it, and it is not blank', async () => {
    const bounds = pictureBounds(sheet.placed)
    const picture = rendered(await written(sheet), inter)
    expect([picture.width, picture.height]).toEqual([Math.ceil(bounds.width), Math.ceil(bounds.height)])
    const colors = new Set(new Uint32Array(Uint8Array.from(picture.pixels).buffer))
    expect(colors.size).toBeGreaterThan(200)
  })

  if (isChinese(sheet)) return
  test('the text of each step lies inside its box', () => {
    expect(strayText(sheet, inter)).toBe(0)
  })
})

test.skipIf(chinese.length === 0).each(sampleSheets.filter(([name]) => name === 'hotel.zh'))(
  'the Chinese text of each step of %s lies inside its box',
  (_name, sheet) => {
    expect(strayText(sheet, [...inter, ...chinese])).toBe(0)
  },
  // resvg looks through a whole Chinese collection for each sign.
  60_000,
)
