import { expect, type Page } from '@playwright/test'
import {
  boxOf,
  inspectorOf,
  laneOf,
  middleOf,
  phaseOf,
  savedFile,
  stepNamed,
  stepOf,
  undoOf,
} from './editor.ts'
import { openSample, settled, test } from './harness.ts'

const choice = (page: Page, of: 'Lane' | 'Phase') =>
  inspectorOf(page).getByRole('combobox', { name: new RegExp(`^${of}: `) })

async function choose(page: Page, of: 'Lane' | 'Phase', name: string): Promise<void> {
  await choice(page, of).click()
  await page.getByRole('option', { name, exact: true }).click()
  await settled(page)
}

test('a step goes to another lane and to another phase by choosing them in the inspector: one step of undo each', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const before = stepNamed(await savedFile(page), 'Check in')
  expect(before).toMatchObject({ lane: 'Customer', phase: 'Arrive' })
  await stepOf(page, 'Check in').click()
  await expect(choice(page, 'Lane')).toHaveText('Customer')
  await expect(choice(page, 'Phase')).toHaveText('Arrive')

  await choose(page, 'Lane', 'Backstage')
  await expect(choice(page, 'Lane')).toHaveText('Backstage')
  const lane = await boxOf(laneOf(page, 'Backstage'))
  const { y } = await middleOf(stepOf(page, 'Check in'))
  expect(y).toBeGreaterThan(lane.y)
  expect(y).toBeLessThan(lane.y + lane.height)

  await choose(page, 'Phase', 'Depart')
  await expect(choice(page, 'Phase')).toHaveText('Depart')
  await expect(stepOf(page, 'Check in'), 'it is followed').toBeInViewport({ ratio: 1 })
  const phase = await boxOf(phaseOf(page, 'Depart'))
  const { x } = await middleOf(stepOf(page, 'Check in'))
  expect(x).toBeGreaterThan(phase.x)
  expect(stepNamed(await savedFile(page), 'Check in')).toMatchObject({ lane: 'Backstage', phase: 'Depart' })

  await undoOf(page).click()
  expect(stepNamed(await savedFile(page), 'Check in')).toMatchObject({ lane: 'Backstage', phase: 'Arrive' })
  await undoOf(page).click()
  expect(stepNamed(await savedFile(page), 'Check in')).toEqual(before)
  await expect(undoOf(page)).toBeDisabled()
})

test('the keyboard chooses them too; evidence lanes are not offered, and a step may stand in no phase', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const { lanes } = await savedFile(page)
  await stepOf(page, 'Check in').click()
  await choice(page, 'Lane').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveText(
    lanes.filter(({ kind }) => kind !== 'evidence').map(({ name }) => name ?? ''),
  )
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(choice(page, 'Lane')).toHaveText('Frontstage')
  await expect(choice(page, 'Lane')).toBeFocused()
  await choose(page, 'Phase', 'None')
  const after = stepNamed(await savedFile(page), 'Check in')
  expect(after).toMatchObject({ lane: 'Frontstage', phase: undefined })
})
