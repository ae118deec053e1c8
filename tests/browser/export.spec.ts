import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { interFiles } from '../exporters/interFont.ts'
import { readCsv } from '../exporters/readCsv.ts'
import { openAt, openSample, sampleText, settled, test } from './harness.ts'
import { boxOf, canvasOf, downloadOf, fitAll, press, savedFile, stepOf } from './editor.ts'
import {
  exportDialog,
  exportedChecklist,
  exportedPicture,
  exportedSvg,
  markdownRows,
  partsOf,
  pick,
} from './exports.ts'
import { colorAt, distance, jpegSize, pixelsOf, unlike } from './pixels.ts'

const rootOf = (svg: string) => {
  const number = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1])
  return { width: number('width'), height: number('height') }
}

/** A page that shows nothing but an SVG, in the bundled font. */
async function show(page: Page, svg: string): Promise<void> {
  const faces = await Promise.all(
    ['latin', 'latin-ext'].flatMap((script) =>
      [400, 500, 600].map(async (weight) => {
        const file = `../../node_modules/@fontsource/inter/files/inter-${script}-${weight}-normal.woff`
        const data = (await readFile(new URL(file, import.meta.url))).toString('base64')
        const range =
          script === 'latin'
            ? 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212'
            : 'U+0100-02BA, U+1E00-1E9F'
        return `@font-face { font-family: Inter; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff;base64,${data}) }`
      }),
    ),
  )
  const picture = svg.replace(/^<\?xml[^>]*\?>\s*/, '')
  await page.setContent(
    `<style>${faces.join('\n')} body { margin: 0 } svg { display: block }</style>${picture}`,
  )
  await page.evaluate(() =>
    Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 14px Inter`))),
  )
}

test('the SVG stands alone: plain shapes, real text, nothing looked up elsewhere', async ({ page }) => {
  await openSample(page, 'hotel.zh')
  const svg = await exportedSvg(page)
  expect(svg).not.toMatch(/foreignObject|<style|class=|var\(|url\(|href=|<script|<image/)
  expect(svg).toMatch(/font-family="Inter, [^"]*sans-serif"/)
  const parts = await partsOf(page, svg)
  const { steps, connections, touchpoints = [] } = await savedFile(page)
  for (const { id, name } of steps) {
    expect(parts[`step-${id}`]?.title).toBe(name)
    expect(parts[`step-${id}`]?.text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
  }
  for (const { id } of connections) expect(Object.keys(parts)).toContain(`connection-${id}`)
  const cards = Object.entries(parts).filter(([id]) => id.startsWith('card-'))
  const evidence = cards
    .map(([, { text }]) => text)
    .join(' ')
    .replace(/\s/g, '')
  for (const piece of touchpoints) expect(evidence).toContain(piece.evidence.replace(/\s/g, ''))
})

test('a second program paints the SVG as the browser does, and each text lies in its box', async ({
  page,
  browser,
}) => {
  test.slow()
  await openSample(page, 'hotel.en')
  // The bundled font has no Chinese: with which face it is drawn is the system's affair.
  const svg = (await exportedSvg(page)).replace(/\p{Script=Han}+/gu, '')
  const { width, height } = rootOf(svg)
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  const other = await browser.newPage({ viewport: size, deviceScaleFactor: 1 })
  await show(other, svg)
  const screenshot = await other.screenshot({ clip: { x: 0, y: 0, ...size } })
  const painted = pixelsOf(screenshot)
  const outside = await other.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('g[id^="step-"]')].flatMap((step) => {
      const [box, ...others] = [...step.querySelectorAll<SVGGraphicsElement>('rect, path')].map((each) =>
        each.getBBox(),
      )
      const frame = [box, ...others].reduce((a, b) =>
        (a?.width ?? 0) * (a?.height ?? 0) > (b?.width ?? 0) * (b?.height ?? 0) ? a : b,
      )
      const text = step.querySelector('text')?.getBBox()
      if (!frame || !text) return [step.id]
      const within =
        text.x >= frame.x &&
        text.y >= frame.y &&
        text.x + text.width <= frame.x + frame.width &&
        text.y + text.height <= frame.y + frame.height
      return within ? [] : [step.id]
    }),
  )
  await other.close()
  expect(outside, 'steps whose text leaves its box').toEqual([])
  const resvg = new Resvg(svg, {
    font: { fontFiles: interFiles(), loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
  const second = resvg.render().asPng()
  const rendered = pixelsOf(second)
  await writeFile(test.info().outputPath('browser.png'), screenshot)
  await writeFile(test.info().outputPath('resvg.png'), second)
  expect({ width: rendered.width, height: rendered.height }).toEqual(size)
  expect(Math.max(unlike(painted, rendered), unlike(rendered, painted))).toBeLessThan(0.001)
})

/** The shapes and texts of a step, without its colours, which the theme decides. */
const shapesOf = (elements: readonly Element[]) =>
  elements
    .filter((element) => element.localName !== 'title')
    .map((element) => {
      const names = [
        'd',
        'x',
        'y',
        'cx',
        'cy',
        'r',
        'rx',
        'width',
        'height',
        'font-size',
        'font-weight',
        'stroke-dasharray',
        'transform',
      ]
      const look = names.map((name) => {
        const value = element.getAttribute(name) ?? ''
        return name === 'd' || name === 'transform'
          ? value
          : Number.isFinite(Number(value)) && value !== ''
            ? Math.round(Number(value) * 100) / 100
            : value
      })
      const own = element.localName === 'tspan' ? element.textContent : ''
      return [element.localName, ...(element.localName === 'text' ? look.slice(9) : look), own].join(' ')
    })

test('what the canvas shows of a step is what the SVG has of it', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await fitAll(page)
  const svg = await exportedSvg(page)
  await settled(page)
  const { steps } = await savedFile(page)
  for (const { id, name } of steps) {
    const [shown, exported] = await page.evaluate(
      ([text, id, name, shapes]) => {
        // oxlint-disable-next-line no-new-func -- the same function runs here as is written above
        const read = new Function(`return ${shapes}`)() as (elements: readonly Element[]) => string[]
        const node = [...document.querySelectorAll('[data-canvas] [role=button][aria-pressed]')].find(
          (each) => each.getAttribute('aria-label') === name,
        )
        const parsed = new DOMParser().parseFromString(text ?? '', 'image/svg+xml')
        const group = parsed.querySelector(`[id="step-${id}"]`)
        return [
          read([...(node?.querySelectorAll('svg *') ?? [])]),
          read([...(group?.querySelectorAll('*') ?? [])]),
        ] as const
      },
      [svg, id, name, shapesOf.toString()],
    )
    expect(shown.length).toBeGreaterThan(1)
    expect(shown, name).toEqual(exported)
  }
})

test('a PNG of the whole has the size that was asked for, on paper or on nothing', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { width, height } = rootOf(await exportedSvg(page))
  for (const [scale, times] of [
    ['1×', 1],
    ['2×', 2],
    ['4×', 4],
  ] as const) {
    const png = pixelsOf(
      await exportedPicture(page, {
        format: 'PNG',
        scale,
        background: times === 2 ? 'Transparent' : 'Paper',
      }),
    )
    expect([png.width, png.height]).toEqual([Math.ceil(width * times), Math.ceil(height * times)])
    expect(colorAt(png, 2, 2)[3], scale).toBe(times === 2 ? 0 : 255)
    const some = Array.from({ length: 4000 }, (_, i) =>
      colorAt(png, (((i * 37) % 400) / 400) * png.width, (i / 4000) * png.height),
    )
    const colors = new Set(some.map((color) => color.join(' ')))
    expect(colors.size, 'it is no blank sheet').toBeGreaterThan(8)
  }
})

test('a JPEG of the whole has the size that was asked for', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { width, height } = rootOf(await exportedSvg(page))
  const jpeg = await exportedPicture(page, { format: 'JPEG', scale: '2×' })
  expect(jpegSize(jpeg)).toEqual({ width: Math.ceil(width * 2), height: Math.ceil(height * 2) })
})

test('the whole as PNG goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'shoeshine.en')
  const { width, height } = rootOf(await exportedSvg(page))
  await press(page, 'ControlOrMeta+Shift+c')
  const size = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      if (!item?.types.includes('image/png')) return null
      const picture = await createImageBitmap(await item.getType('image/png'))
      return [picture.width, picture.height]
    })
  await expect.poll(size).toEqual([Math.ceil(width * 2), Math.ceil(height * 2)])
})

/** A blueprint of one long row. */
function longRow(count: number): string {
  const steps = Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    name: `Step ${i}`,
    lane: 'customer',
    kind: 'action',
  }))
  const connections = steps
    .slice(1)
    .map(({ id }, i) => ({ id: `c${i}`, from: `s${i}`, to: id, kind: 'flow' }))
  const lanes = [{ id: 'customer', name: 'Customer', kind: 'customer' }]
  return JSON.stringify({
    format: 'service-blueprint',
    version: 1,
    id: 'row',
    title: 'Long row',
    state: 'as-is',
    lanes,
    steps,
    connections,
  })
}

test('a picture larger than a canvas is made in stripes; one too large is refused with the largest that works', async ({
  page,
  site,
}) => {
  test.slow()
  await openAt(page, site.offer('row.blueprint.json', longRow(140)))
  const { width, height } = rootOf(await exportedSvg(page))
  expect(width).toBeGreaterThan(16_384)
  const png = pixelsOf(await exportedPicture(page, { format: 'PNG', scale: '1×' }))
  expect([png.width, png.height]).toEqual([Math.ceil(width), Math.ceil(height)])
  const column = (x: number) =>
    new Set(Array.from({ length: png.height }, (_, y) => colorAt(png, x, y).join(' '))).size
  expect(column(png.width - 160), 'the end of the row is painted too').toBeGreaterThan(2)
  const dialog = await exportDialog(page, 'Picture')
  await pick(dialog, 'Format', 'JPEG')
  await pick(dialog, 'Size', '4×')
  await expect(dialog.getByRole('status')).toContainText('is larger than a JPEG picture may be')
  await expect(dialog.getByRole('button', { name: 'Save JPEG' })).toBeDisabled()
  await dialog.getByRole('button', { name: /the largest that works$/ }).click()
  await expect(dialog.getByRole('button', { name: 'Save JPEG' })).toBeEnabled()
})

test('what is on screen is saved as a picture, with its connections', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const canvas = await boxOf(canvasOf(page))
  const points = await page.evaluate(({ x, y }) => {
    const taken = (at: DOMPoint) =>
      document.elementFromPoint(at.x, at.y)?.closest('[role=button], [data-lane], [data-phase]') !== null
    return [...document.querySelectorAll('[data-connection]')].flatMap((each) => {
      const path = each.querySelector('path')
      const matrix = path?.getScreenCTM()
      if (!path || !matrix) return []
      const places = [0.3, 0.5, 0.7].map((share) =>
        path.getPointAtLength(path.getTotalLength() * share).matrixTransform(matrix),
      )
      return places.filter((at) => !taken(at)).map((at) => ({ x: at.x - x, y: at.y - y }))
    })
  }, canvas)
  expect(points.length).toBeGreaterThan(2)
  const seen = pixelsOf(await canvasOf(page).screenshot())
  const dialog = await exportDialog(page, 'Screen')
  const file = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Save the canvas as seen' }).click(),
  )
  const saved = pixelsOf(await readFile(await file.path()))
  const times = saved.width / canvas.width
  const near = points.filter(({ x, y }) => {
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => colorAt(saved, (x + dx) * times, (y + dy) * times)),
    )
    return around.some((color) => distance(color, colorAt(seen, x, y)) < 48)
  })
  expect(near.length / points.length, 'share of the places on connections that are painted').toBeGreaterThan(
    0.9,
  )
})

test('the open register is saved as a picture', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await press(page, 'ControlOrMeta+j')
  const register = await boxOf(page.getByRole('region', { name: 'Registers' }))
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  const dialog = await exportDialog(page, 'Screen')
  const file = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Save the open register' }).click(),
  )
  const { width, height } = pixelsOf(await readFile(await file.path()))
  expect(width / height).toBeCloseTo(register.width / register.height, 0)
})

test('checklists as Markdown and as CSV say the same as the document', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { failPoints = [], standards = [], touchpoints = [] } = await savedFile(page)
  for (const [which, heading, texts] of [
    ['Fail points', 'Failure', failPoints.map(({ failure }) => failure)],
    ['Standards', 'Metric', standards.map(({ metric }) => metric)],
    ['Touchpoints', 'Evidence', touchpoints.map(({ evidence }) => evidence)],
  ] as const) {
    const csv = readCsv((await exportedChecklist(page, which, 'CSV')).replace(/^\uFEFF/, ''))
    const column = csv[0]?.indexOf(heading) ?? -1
    expect(
      csv
        .slice(1)
        .map((row) => row[column])
        .toSorted(),
    ).toEqual([...texts].toSorted())
    const markdown = markdownRows(await exportedChecklist(page, which, 'Markdown'))
    const place = markdown[0]?.indexOf(heading) ?? -1
    expect(
      markdown
        .slice(1)
        .map((row) => row[place])
        .toSorted(),
    ).toEqual([...texts].toSorted())
  }
})

test('the audit sheet goes by lane and step: what to check, target, tolerated, a box, a place for the value', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const [head, ...rows] = readCsv(
    (await exportedChecklist(page, 'Audit sheet', 'CSV')).replace(/^\uFEFF/, ''),
  )
  expect(head?.slice(0, 7)).toEqual([
    'Lane',
    'Step',
    'What to check',
    'Target',
    'Tolerated',
    'Done',
    'Measured',
  ])
  const { standards = [] } = await savedFile(page)
  for (const { metric } of standards) expect(rows.map((row) => row[2])).toContain(metric)
  expect(rows.every((row) => row[5] === '☐' && row[6] === '')).toBe(true)
})

test('a CSV is UTF-8 for spreadsheets, keeps awkward texts whole and runs none as a formula', async ({
  page,
  site,
}) => {
  const file = JSON.parse(sampleText('shoeshine.en')) as { steps: { id: string }[]; failPoints?: unknown[] }
  const awkward = ['=1+1', '+49 30 1234', '-free', '@home', 'a, "b"\nc', '客人等候，无人接待']
  const step = file.steps[0]?.id
  const failPoints = awkward.map((failure, i) => ({ id: `x${i}`, step, failure, status: 'open' }))
  const text = JSON.stringify({ ...file, failPoints })
  await openAt(page, site.offer('awkward.blueprint.json', text))
  const csv = await exportedChecklist(page, 'Fail points', 'CSV')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const [head, ...rows] = readCsv(csv.slice(1))
  const told = rows.map((row) => row[head?.indexOf('Failure') ?? -1] ?? '')
  expect(told.map((failure) => failure.replace(/^'/, ''))).toEqual(awkward)
  for (const failure of told) expect(failure).not.toMatch(/^[=+\-@\t\r]/)
})

test('exports of a step’s marks follow an edit at once', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { steps } = await savedFile(page)
  const [step] = steps
  await stepOf(page, step?.name ?? '').click()
  await press(page, 'F2')
  await page.keyboard.insertText('Brush, both sides')
  await page.keyboard.press('Enter')
  await settled(page)
  expect((await partsOf(page, await exportedSvg(page)))[`step-${step?.id}`]?.title).toBe('Brush, both sides')
})
