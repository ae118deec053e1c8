import { expect, type Page } from '@playwright/test'
import { type Point, connectionsOf, inspectorOf, press, savedFile, stepOf } from './editor.ts'
import { openSample, settled, test } from './harness.ts'
import { choose, fill } from './marks.ts'

/** A point on the line of a connection where nothing else lies over it. */
async function pointOn(page: Page, id: string): Promise<Point> {
  const found = await page.locator(`[data-connection="${id}"]`).evaluate((group) => {
    const path = group.querySelector('path')
    const matrix = path?.getScreenCTM()
    if (!path || !matrix) return null
    const shares = Array.from({ length: 41 }, (_, i) => 0.5 + (i % 2 === 0 ? i : -i - 1) / 90)
    const points = shares.map((share) =>
      path.getPointAtLength(path.getTotalLength() * share).matrixTransform(matrix),
    )
    const free = points.find(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-connection]') === group,
    )
    return free ? { x: free.x, y: free.y } : null
  })
  if (!found) throw new Error(`the connection ${id} is covered all along`)
  return found
}

test('a connection is selected on its line, told in the inspector, and deleted with the key', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const before = await savedFile(page)
  const [first] = before.connections
  const { x, y } = await pointOn(page, first?.id ?? '')
  await page.mouse.click(x, y)
  await expect(inspectorOf(page).getByRole('region', { name: 'Connection' })).toBeVisible()
  await choose(inspectorOf(page), 'Kind', 'Information')
  expect((await savedFile(page)).connections[0]?.kind).toBe('information')
  await press(page, 'Delete')
  expect(connectionsOf(await savedFile(page))).toHaveLength(before.connections.length - 1)
  await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
})

test('a connection is named by a double-click on its line, and its label is drawn', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const connection = (await savedFile(page)).connections.find(({ label }) => label === undefined)
  const { x, y } = await pointOn(page, connection?.id ?? '')
  await page.mouse.dblclick(x, y)
  const field = page.getByRole('textbox', { name: 'Label of the connection' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('by phone')
  await page.keyboard.press('Enter')
  await settled(page)
  const of = async () => (await savedFile(page)).connections.find(({ id }) => id === connection?.id)
  expect((await of())?.label).toBe('by phone')
  await expect(page.locator(`[data-connection="${connection?.id}"]`)).toContainText('by phone')
})

test('the ends of a connection lead to their steps', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { connections, steps } = await savedFile(page)
  const [first] = connections
  const { x, y } = await pointOn(page, first?.id ?? '')
  await page.mouse.click(x, y)
  const name = steps.find(({ id }) => id === first?.to)?.name ?? ''
  await inspectorOf(page).getByRole('button', { name, exact: true }).click()
  await expect(stepOf(page, name)).toHaveAttribute('aria-pressed', 'true')
  await fill(inspectorOf(page), 'Performed by', 'Shiner')
  expect((await savedFile(page)).steps.find((step) => step.name === name)?.performer).toBe('Shiner')
})
