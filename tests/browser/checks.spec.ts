import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { drawn, openAt, openSample, sampleText, test } from './harness.ts'
import { fitAll, press, savedFile, stepOf } from './editor.ts'
import { sectionOf } from './marks.ts'

/** The shoe shine with a standard whose target is worse than its limit: an error that can be mended. */
function withBadStandard(): string {
  const file: BlueprintFile = JSON.parse(sampleText('shoeshine.en'))
  const standards = (file.standards ?? []).map((each) =>
    each.id === 's3' ? { ...each, target: 200, limit: 120 } : each,
  )
  return JSON.stringify({ ...file, standards })
}

const checksOf = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /check/i })
const bad = /target of “Wait for a free chair” is worse than its limit/
const findingsOf = (page: Page): Locator => page.getByRole('grid', { name: 'Checks' }).locator('tbody tr')

/** Opens the list of findings with the keyboard, which then stands on the worst. */
async function openFindings(page: Page): Promise<void> {
  await expect(checksOf(page)).toHaveAccessibleName(/^\d+ checks?, worst: Error$/)
  await checksOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(findingsOf(page).first()).toBeFocused()
}

test('a finding is gone to, mended with one key, and the mending undone', async ({ page, site }) => {
  await openAt(page, site.offer('bad.blueprint.json', withBadStandard()))
  await openFindings(page)
  await expect(findingsOf(page).first()).toContainText(bad)
  await expect(findingsOf(page).first()).toContainText('Error')
  const before = await findingsOf(page).count()
  await page.keyboard.press('ArrowDown')
  await expect(findingsOf(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(sectionOf(page, 'Step').getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Choose the stand and sit down',
  )
  await expect(findingsOf(page).first(), 'the keyboard stays in the list').toBeFocused()
  await page.keyboard.press('f')
  await expect(page.getByText(bad)).toBeHidden()
  await expect(findingsOf(page)).toHaveCount(before - 1)
  await expect(findingsOf(page).first(), 'what comes next has the keyboard').toBeFocused()
  await expect(checksOf(page)).toHaveAccessibleName(`${before - 1} checks, worst: Warning`)
  expect((await savedFile(page)).standards?.find(({ id }) => id === 's3')).toMatchObject({
    target: 120,
    limit: 200,
  })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(findingsOf(page).filter({ hasText: bad })).toBeVisible()
  expect((await savedFile(page)).standards?.find(({ id }) => id === 's3')).toMatchObject({
    target: 200,
    limit: 120,
  })
})

test('a rule is switched off with one key, stays off, and is found again among the rules', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('bad.blueprint.json', withBadStandard()))
  await openFindings(page)
  await page.keyboard.press('o')
  await expect(page.getByText('The rule “Target worse than limit” is switched off.')).toBeVisible()
  await expect(page.getByText(bad)).toBeHidden()
  await page.reload()
  await drawn(page)
  await expect(checksOf(page)).toHaveAccessibleName(/worst: Warning$/)
  await checksOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 rule is switched off.')).toBeVisible()
  await page.getByRole('button', { name: 'See the rules' }).focus()
  await page.keyboard.press('Enter')
  const off = page
    .getByRole('group', { name: 'Switched off' })
    .getByRole('checkbox', { name: /Target worse than limit/ })
  await expect(off).not.toBeChecked()
  await off.focus()
  await page.keyboard.press('Space')
  await expect(checksOf(page)).toHaveAccessibleName(/worst: Error$/)
  await expect(page.getByText('No rule is switched off.')).toBeVisible()
})

test('findings follow the edits', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await page
    .locator('[data-registers]')
    .getByRole('button', { name: /^Checks \d+/ })
    .click()
  await expect(findingsOf(page).first()).toBeVisible()
  const before = await findingsOf(page).count()
  await fitAll(page)
  await stepOf(page, 'Buff').click()
  await press(page, 'Delete')
  await expect(findingsOf(page)).not.toHaveCount(before)
  await press(page, 'ControlOrMeta+z')
  await expect(findingsOf(page)).toHaveCount(before)
})
