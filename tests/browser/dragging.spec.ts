import { expect } from '@playwright/test'
import { openSample, test } from './harness.ts'
import {
  bottom,
  boxOf,
  drag,
  emptyPlace,
  laneOf,
  middle,
  middleOf,
  overlap,
  right,
  savedFile,
  stepNamed,
  stepOf,
} from './editor.ts'
import { row } from './row.ts'

test('a step dragged into another cell is shown where it will land, and lands there', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const before = await savedFile(page)
  const [first, other] = before.steps.filter(({ lane }) => lane !== before.steps[0]?.lane)
  const mover = before.steps[0]
  if (!first || !other || !mover) throw new Error('the sample has too few steps')
  const laneName = before.lanes.find(({ id }) => id === first.lane)?.name ?? ''
  const to = {
    x: (await middleOf(stepOf(page, mover.name))).x,
    y: (await emptyPlace(page, { lane: laneName })).y,
  }
  await drag(page, await middleOf(stepOf(page, mover.name)), to, async () => {
    const drop = page.locator('[data-drop]')
    await expect(drop).toBeVisible()
    const shown = await boxOf(drop)
    expect(to.x).toBeGreaterThanOrEqual(shown.x - 1)
    expect(to.x).toBeLessThanOrEqual(right(shown) + 1)
  })
  await expect(page.locator('[data-drop]')).toBeHidden()
  const after = await savedFile(page)
  expect(stepNamed(after, mover.name)).toMatchObject({
    lane: laneName,
    column: stepNamed(before, mover.name).column,
  })
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
})

test('a step dropped between two columns opens a moment of its own there', async ({ page }) => {
  await row(page, 'One', 'Two', 'Three')
  const [one, two, three] = [
    await boxOf(stepOf(page, 'One')),
    await boxOf(stepOf(page, 'Two')),
    await boxOf(stepOf(page, 'Three')),
  ]
  const gap = { x: (right(one) + two.x) / 2, y: middle(one).y }
  await drag(page, middle(three), gap, () => expect(page.locator('[data-drop][data-between]')).toBeVisible())
  const file = await savedFile(page)
  const column = (name: string) => stepNamed(file, name).column
  expect(column('Three')).toBeGreaterThan(column('One'))
  expect(column('Three')).toBeLessThan(column('Two'))
  const x = async (name: string) => (await boxOf(stepOf(page, name))).x
  expect(await x('One')).toBeLessThan(await x('Three'))
  expect(await x('Three')).toBeLessThan(await x('Two'))
})

test('many selected steps are dragged together, and Escape lets them stay', async ({ page }) => {
  await row(page, 'One', 'Two', 'Three')
  await stepOf(page, 'One').click()
  await stepOf(page, 'Two').click({ modifiers: ['Shift'] })
  const before = await savedFile(page)
  const middles = [(await middleOf(stepOf(page, 'One'))).x, (await middleOf(stepOf(page, 'Two'))).x]
  const to = { x: middles[0] ?? 0, y: (await emptyPlace(page, { lane: 'Backstage' })).y }
  await drag(page, await middleOf(stepOf(page, 'One')), to, () => page.keyboard.press('Escape'))
  expect(await savedFile(page)).toEqual(before)
  const marks = page.locator('[data-drop]')
  await drag(page, await middleOf(stepOf(page, 'One')), to, async () => {
    await expect(marks).toHaveCount(2)
    const lane = await boxOf(laneOf(page, 'Backstage'))
    for (const [i, name] of ['One', 'Two'].entries()) {
      const step = before.steps.find((each) => each.name === name)
      const mark = await boxOf(page.locator(`[data-drop="${step?.id ?? ''}"]`))
      expect(middle(mark).y).toBeGreaterThan(lane.y)
      expect(middle(mark).y).toBeLessThan(bottom(lane))
      expect(Math.abs(middle(mark).x - (middles[i] ?? 0))).toBeLessThan(2)
    }
  })
  const after = await savedFile(page)
  expect(['One', 'Two', 'Three'].map((name) => stepNamed(after, name).lane)).toEqual([
    'Backstage',
    'Backstage',
    'Customer actions',
  ])
  const column = (name: string) => stepNamed(after, name).column
  expect(column('One')).toBeLessThan(column('Two'))
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
})

test('a step dropped on another is shown below it, never over it', async ({ page }) => {
  await row(page, 'One', 'Two')
  const [one, two] = [await middleOf(stepOf(page, 'One')), await middleOf(stepOf(page, 'Two'))]
  const stays = await boxOf(stepOf(page, 'One'))
  await drag(page, two, one, async () => {
    const mark = await boxOf(page.locator('[data-drop]'))
    expect(mark.y).toBeGreaterThanOrEqual(bottom(stays) - 1)
    expect(overlap(mark, stays)).toBe(false)
  })
  expect((await boxOf(stepOf(page, 'Two'))).y).toBeGreaterThan(bottom(await boxOf(stepOf(page, 'One'))))
})
