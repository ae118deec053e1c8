import { expect, type Page } from '@playwright/test'
import { openSample, settled, startBlank, test } from './harness.ts'
import {
  bottom,
  type Box,
  boxOf,
  canvasOf,
  drag,
  emptyPlace,
  fitAll,
  laneOf,
  middle,
  middleOf,
  phaseOf,
  placeStep,
  press,
  right,
  savedFile,
  stepOf,
} from './editor.ts'

/** Where the name of a line is written on the page. */
const lineNamed = (page: Page, name: string) => canvasOf(page).getByText(name, { exact: true }).first()

const percent = async (page: Page) =>
  Number.parseInt((await page.getByRole('group', { name: 'Zoom' }).getByText('%').textContent()) ?? '', 10)

/** How large things are shown, by a step's width. */
const widthOf = async (page: Page, name: string) => (await boxOf(stepOf(page, name))).width

test('the lines of interaction, visibility and internal interaction stand between the lanes', async ({
  page,
}) => {
  await startBlank(page)
  for (const [line, above, below] of [
    ['Line of interaction', 'Customer actions', 'Frontstage'],
    ['Line of visibility', 'Frontstage', 'Backstage'],
    ['Line of internal interaction', 'Backstage', 'Support processes'],
  ] as const) {
    const { y } = await middleOf(lineNamed(page, line))
    expect(y, line).toBeGreaterThan((await middleOf(laneOf(page, above))).y)
    expect(y, line).toBeLessThan((await middleOf(laneOf(page, below))).y)
    const border = bottom(await boxOf(laneOf(page, above)))
    expect(Math.abs(y - border), `${line} stands on the border`).toBeLessThan(16)
  }
})

test('the lines follow the lanes: without a frontstage two of them are one, named both', async ({ page }) => {
  await startBlank(page)
  await laneOf(page, 'Frontstage').click()
  await press(page, 'Delete')
  await settled(page)
  const both = canvasOf(page).getByText(/Line of interaction.+Line of visibility/)
  const { y } = await middleOf(both.first())
  expect(Math.abs(y - bottom(await boxOf(laneOf(page, 'Customer actions'))))).toBeLessThan(24)
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  await expect(both).toHaveCount(0)
})

test('evidence is drawn in its lane, above the step that it belongs to', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { steps, touchpoints = [] } = await savedFile(page)
  const lane = await boxOf(laneOf(page, 'Physical evidence'))
  const first = steps.filter(({ phase }) => phase === steps[0]?.phase)
  const shown = touchpoints.filter(({ step }) => first.some(({ id }) => id === step))
  expect(shown.length).toBeGreaterThan(1)
  for (const { id, step } of shown) {
    const piece = await boxOf(page.locator(`[data-touchpoint="${id}"]`))
    const below = await boxOf(stepOf(page, steps.find((each) => each.id === step)?.name ?? ''))
    expect(piece.y).toBeGreaterThanOrEqual(lane.y)
    expect(bottom(piece)).toBeLessThanOrEqual(bottom(lane))
    expect(bottom(piece)).toBeLessThan(below.y)
    expect(piece.x).toBeLessThan(right(below))
    expect(right(piece)).toBeGreaterThan(below.x)
  }
})

test('a double-click in the evidence lane makes a piece of evidence of that moment’s customer step', async ({
  page,
}) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Customer actions' }, 'Arrive')
  const { x, y } = await emptyPlace(page, { lane: 'Physical evidence', under: 'Arrive' })
  await page.mouse.dblclick(x, y)
  const field = page.getByRole('textbox', { name: 'Evidence' }).first()
  await expect(field).toBeFocused()
  await page.keyboard.insertText('Exterior, parking')
  await page.keyboard.press('Enter')
  const { steps, touchpoints } = await savedFile(page)
  expect(touchpoints).toMatchObject([{ evidence: 'Exterior, parking', step: steps[0]?.id }])
})

/** Whether the headings stand at the edges, each beside what it names. */
async function expectHeadings(page: Page, edge: { left: number; top: number }, words: string): Promise<void> {
  const { steps, lanes, phases = [] } = await savedFile(page)
  const shown = await Promise.all(
    steps.map(async (step) => ({
      step,
      box: (await stepOf(page, step.name).count()) === 1 ? await boxOf(stepOf(page, step.name)) : null,
    })),
  )
  const within = (inner: Box, outer: Box, axis: 'x' | 'y', side: 'width' | 'height') =>
    inner[axis] >= outer[axis] - 2 && inner[axis] + inner[side] <= outer[axis] + outer[side] + 2
  for (const { id, name } of lanes) {
    const heading = await boxOf(page.locator(`[data-lane="${id}"]`))
    expect(heading.x, `${name} ${words}`).toBeCloseTo(edge.left, 0)
    for (const { step, box } of shown)
      if (box && step.lane === id)
        expect(within(box, heading, 'y', 'height'), `${step.name} ${words}`).toBe(true)
  }
  for (const { id, name } of phases) {
    const heading = await boxOf(page.locator(`[data-phase="${id}"]`))
    expect(heading.y, `${name} ${words}`).toBeCloseTo(edge.top, 0)
    for (const { step, box } of shown)
      if (box && step.phase === id)
        expect(within(box, heading, 'x', 'width'), `${step.name} ${words}`).toBe(true)
  }
}

test('the headings of lanes and phases stay in view while the canvas pans and zooms', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const edge = {
    left: (await boxOf(laneOf(page, 'Customer'))).x,
    top: (await boxOf(phaseOf(page, 'Reserve'))).y,
  }
  await expectHeadings(page, edge, 'at first')
  const { x, y } = await emptyPlace(page, { lane: 'Backstage' })
  await drag(page, { x, y }, { x: x - 260, y: y - 60 })
  await expectHeadings(page, edge, 'after a pan')
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -240)
  await settled(page)
  await expectHeadings(page, edge, 'nearer')
  await fitAll(page)
  await expectHeadings(page, edge, 'with all in view')
})

test('the wheel zooms about the pointer, and a pinch does the same without zooming the page', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const ratio = await page.evaluate(() => window.devicePixelRatio)
  for (const modifier of [null, 'Control'] as const) {
    await press(page, '0')
    await settled(page)
    const at = await middleOf(stepOf(page, 'Make reservation'))
    const before = await widthOf(page, 'Make reservation')
    await page.mouse.move(at.x, at.y)
    if (modifier) await page.keyboard.down(modifier)
    await page.mouse.wheel(0, -100)
    if (modifier) await page.keyboard.up(modifier)
    await settled(page)
    expect(await widthOf(page, 'Make reservation')).toBeGreaterThan(before * 1.05)
    const now = await middleOf(stepOf(page, 'Make reservation'))
    expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(3)
  }
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(ratio)
})

test('+ and − zoom, 0 shows 100 %, and the zoom is told', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await press(page, '0')
  await settled(page)
  await expect.poll(() => percent(page)).toBe(100)
  const near = await widthOf(page, 'Make reservation')
  await page.keyboard.press('+')
  await settled(page)
  await expect.poll(() => percent(page)).toBeGreaterThan(100)
  const shown = await widthOf(page, 'Make reservation')
  expect(shown / near).toBeCloseTo((await percent(page)) / 100, 1)
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await settled(page)
  await expect.poll(() => percent(page)).toBeLessThan(100)
  await page.getByRole('group', { name: 'Zoom' }).getByText('%').click()
  await settled(page)
  expect(await widthOf(page, 'Make reservation')).toBeCloseTo(near, 0)
})

test('Shift+1 brings all into view, Shift+2 what is selected', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { steps } = await savedFile(page)
  await fitAll(page)
  const free = { left: right(await boxOf(laneOf(page, 'Customer'))), frame: await boxOf(canvasOf(page)) }
  for (const { name } of steps) {
    const box = await boxOf(stepOf(page, name))
    expect(box.x, name).toBeGreaterThanOrEqual(free.left)
    expect(right(box), name).toBeLessThanOrEqual(right(free.frame))
    expect(bottom(box), name).toBeLessThanOrEqual(bottom(free.frame))
  }
  const small = await widthOf(page, 'Check out and leave')
  await stepOf(page, 'Check out and leave').click()
  await page.keyboard.press('Shift+2')
  await settled(page)
  await expect(stepOf(page, 'Check out and leave')).toBeInViewport({ ratio: 1 })
  expect(await widthOf(page, 'Check out and leave')).toBeGreaterThan(small)
})

test('the overview shows where one is, and a click in it goes there', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await press(page, '0')
  await settled(page)
  const overview = page.getByRole('img', { name: 'Overview of the blueprint' })
  const small = await boxOf(overview)
  await page.mouse.click(right(small) - 6, middle(small).y)
  await settled(page)
  await expect(stepOf(page, 'Check out and leave')).toBeInViewport()
  await fitAll(page)
  await expect(overview).toBeHidden()
})
