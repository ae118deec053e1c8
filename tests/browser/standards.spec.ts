import { expect } from '@playwright/test'
import { expectNothingFound } from './axe.ts'
import { canvasOf, expectSaved, inspectorOf, placeStep, press, savedFile, stepOf, undoOf } from './editor.ts'
import { drawn, openAt, openSample, sampleText, settled, startBlank, test } from './harness.ts'
import { fill, sectionOf } from './marks.ts'
import { copyElsewhere, dialogOf, openPage, standardsOf } from './standardPages.ts'

test('three ready standards are found, added and edited with the keyboard, and undone one by one', async ({
  page,
}) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Check in')
  await press(page, 'Shift+M')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('Ready standards for “Check in”')
  const search = dialog.getByRole('combobox', { name: 'Search' })
  await expect(search).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hotel')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.insertText('check-in')
  const first = dialog.getByRole('listbox').getByRole('option').first()
  await expect(first).toContainText('Hotel')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  const wanted = await first.locator('strong').textContent()
  await page.keyboard.press('Enter')
  await expect(first).toContainText('added')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('3 added')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const { standards = [], steps } = await savedFile(page)
  expect(standards.map(({ step }) => step)).toEqual(Array(3).fill(steps[0]?.id))
  expect(standards[0]?.metric).toBe(wanted)
  for (const each of standards) expect(each).toMatchObject({ method: /\S/, frequency: /\S/, dimension: /\S/ })
  await expect(standardsOf(page).locator('li')).toHaveCount(3)
  await fill(standardsOf(page).locator('li[aria-current]'), 'Owner', 'Front office')
  await expect(undoOf(page)).toHaveAccessibleName('Undo: change fields')
  await press(page, 'ControlOrMeta+z')
  for (const left of [2, 1, 0]) {
    await expect(undoOf(page)).toHaveAccessibleName('Undo: add ready standard')
    await press(page, 'ControlOrMeta+z')
    expect((await savedFile(page)).standards ?? []).toHaveLength(left)
  }
})

test('a new standard has no target until one is said, with its unit in the same breath', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Answer the call')
  await press(page, 'm')
  const card = standardsOf(page)
  const target = card.getByRole('textbox', { name: 'Target', exact: true })
  await expect(target).toHaveValue('')
  await expect(card).toContainText('Not set yet')
  await expect(stepOf(page, 'Answer the call')).toContainText('?')
  await fill(card, 'Metric', 'Time to the answer')
  await fill(card, 'Target', '2 min 30 s')
  await fill(card, 'Tolerated', '5:00')
  await expect(target).toHaveValue('150')
  await expect(stepOf(page, 'Answer the call')).toContainText('2 min 30 s')
  expect((await savedFile(page)).standards).toMatchObject([{ target: 150, limit: 300, unit: 's' }])
  await fill(card, 'Tolerated', 'soon')
  await expect(card.getByRole('alert')).toContainText('a time like “2 min 30 s”')
})

test('a target of nothing is kept as one that was meant', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Serve')
  await press(page, 'm')
  const target = standardsOf(page).getByRole('textbox', { name: 'Target', exact: true })
  await fill(standardsOf(page), 'Target', '0')
  await expect(target).toHaveValue('0')
  await expectSaved(page)
  await page.reload()
  await drawn(page)
  await stepOf(page, 'Serve').click()
  await expect(target).toHaveValue('0')
})

test('a standard that is answered by yes or no asks for a share', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { standards = [], steps } = await savedFile(page)
  const greeted = standards.find(({ unit }) => unit === '%')
  await stepOf(page, steps.find(({ id }) => id === greeted?.step)?.name ?? '').click()
  const card = standardsOf(page).locator('li', { hasText: greeted?.metric ?? '' })
  const measure = standardsOf(page).getByRole('combobox', { name: /^Measured as/ })
  await measure.focus()
  await page.keyboard.press('y')
  await expect(measure).toHaveAccessibleName('Measured as: Yes or no')
  await fill(standardsOf(page), 'Target', '98')
  await expect(standardsOf(page).getByRole('textbox', { name: 'Target', exact: true })).toHaveValue('98 %')
  await expect(standardsOf(page).getByRole('textbox', { name: 'Unit' })).toHaveCount(0)
  await expect(card).toHaveCount(1)
  const kept = (await savedFile(page)).standards?.find(({ id }) => id === greeted?.id)
  expect(kept).toMatchObject({ measure: 'yes-no', target: 0.98 })
  expect(kept).not.toHaveProperty('unit')
})

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('times are typed as people write them there, in targets and in measured values', async ({ page }) => {
    await openSample(page, 'hotel.zh')
    const { standards = [], steps } = await savedFile(page)
    const timed = standards.find(({ unit, target }) => unit === '秒' && target === 30)
    await stepOf(page, steps.find(({ id }) => id === timed?.step)?.name ?? '').click()
    const card = sectionOf(page, '执行标准')
    await fill(card, '目标值', '2分30秒')
    await fill(card, '容许限', '３分')
    await card.getByRole('button', { name: '实测值' }).focus()
    await page.keyboard.press('Enter')
    await fill(card, '数值', '2分5秒')
    await fill(card.getByRole('group', { name: '添加实测值' }), '数值', '1:50')
    await expect(card).toContainText('117.5 秒 · 达标')
    const file = await savedFile(page)
    expect(file.standards?.find(({ id }) => id === timed?.id)).toMatchObject({ target: 150, limit: 180 })
    expect(file.measurements?.map(({ value }) => value)).toEqual([125, 110])
  })
})

test('hand-offs name who hands what to whom; a row leads to its connection, and what no standard covers gets one', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await openPage(page, 'Hand-offs')
  const table = page.getByRole('region', { name: 'Hand-offs' })
  const told = page.getByRole('status').filter({ hasText: 'hand-offs' })
  const { standards: before = [] } = await savedFile(page)
  const left = Number(/(\d+) without/.exec((await told.textContent()) ?? '')?.[1])
  expect(left).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: 'Only those without a standard' }).check()
  const cells = table.getByRole('gridcell')
  await cells.first().click()
  await expect(inspectorOf(page)).toContainText('Connection')
  await page.keyboard.press('End')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(standardsOf(page).getByRole('textbox', { name: 'Metric' })).toHaveValue(/^Handed over: /)
  expect((await savedFile(page)).standards).toHaveLength(before.length + 1)
  await expect(undoOf(page)).toHaveAccessibleName('Undo: add standard')
  await expect(told).not.toContainText(`${left} without`)
})

/** The hotel with a benchmark, measurements and an escalation at its first standard. */
function comparedHotel(): string {
  const file = JSON.parse(sampleText('hotel.en')) as { standards: Record<string, unknown>[] }
  const [first, ...others] = file.standards
  const compared = {
    ...first,
    benchmark: [
      { who: 'Harbour Inn', value: 0.9 },
      { who: 'Grand Hotel', value: 0.2 },
    ],
    escalation: [
      { afterSeconds: 7200, to: 'Shift leader' },
      { afterSeconds: 14_400, to: 'Manager' },
    ],
  }
  const measurements = [0.3, 0.5].map((value, i) => ({
    id: `m${i}`,
    standard: first?.['id'],
    value,
    at: `2026-11-0${i + 1}`,
  }))
  return JSON.stringify({ ...file, standards: [compared, ...others], measurements })
}

test('a benchmark is written down on its own page, with the keyboard, and taken back', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await openPage(page, 'Benchmarks')
  const form = page.getByRole('form', { name: 'Add benchmark' })
  await form
    .getByLabel('Standard')
    .selectOption({ label: 'Greeted after reaching the door · Arrive at hotel' })
  await form.getByLabel('Who').fill('Grand Hotel')
  await form.getByLabel('Value').fill('soon')
  await page.keyboard.press('Enter')
  await expect(form).toContainText('time')
  await form.getByLabel('Value').fill('20 s')
  await page.keyboard.press('Enter')
  const table = page.locator('[data-register=benchmarks]').getByRole('table').first()
  await expect(table.getByRole('columnheader', { name: 'Grand Hotel' })).toBeVisible()
  await expect(table).toContainText('20 s')
  await expect(form.getByLabel('Who')).toBeFocused()
  await form.getByLabel('Who').blur()
  await press(page, 'ControlOrMeta+z')
  await expect(table).toBeHidden()
})

test('benchmarks stand side by side with ours and the target; the escalation is told on the card', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('compared.blueprint.json', comparedHotel()))
  await openPage(page, 'Benchmarks')
  const table = page.getByRole('table', { name: /^Benchmarks/ }).first()
  const row = table.getByRole('row', { name: /Reservation entry error rate/ })
  await expect(row.getByRole('cell')).toHaveText([
    /0\.4 %/,
    '≤ 0.5 %',
    '0.2 % (best)',
    '0.9 %',
    '+0.2 points, behind',
    /points, ahead$/,
    '50',
  ])
  for (const name of ['Grand Hotel', 'Harbour Inn'])
    await expect(table.getByRole('columnheader', { name })).toBeVisible()
  await expect(page.getByRole('figure', { name: /^Benchmarks/ }).locator('svg')).toBeVisible()
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(standardsOf(page)).toContainText('after 2 h: Shift leader → after 6 h: Manager')
})

for (const [locale, colorScheme] of [
  ['en-US', 'light'],
  ['zh-CN', 'dark'],
] as const)
  test.describe(`axe, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme })

    test('finds nothing on the pages and dialogs of the standards', async ({ page, site }) => {
      test.slow()
      await openAt(page, site.offer('compared.blueprint.json', comparedHotel()))
      await press(page, '3')
      for (let i = 0; i < 4; i++) {
        const radios = page.locator('[data-registers] input[type=radio]')
        await radios.nth(i).focus()
        await page.keyboard.press('Space')
        await settled(page)
        await expectNothingFound(page, `page ${i}`)
      }
      await stepOf(page, 'Make reservation').click()
      await settled(page)
      await expectNothingFound(page, 'inspector with a run chart')
      await press(page, 'Shift+M')
      await expect(dialogOf(page).getByRole('listbox').getByRole('option').first()).toBeVisible()
      await settled(page)
      await expectNothingFound(page, 'ready standards')
      await page.keyboard.press('Escape')
      await expect(dialogOf(page)).toBeHidden()
      await canvasOf(page).focus()
      await copyElsewhere(page, '3/4/2026\t0.3\n5/6/2026\tx')
      await inspectorOf(page).locator('input[type=date]').first().press('Shift+Tab')
      await page.keyboard.press('ControlOrMeta+v')
      await expect(dialogOf(page).getByRole('radiogroup').first()).toBeVisible()
      await settled(page)
      await expectNothingFound(page, 'import of measurements')
    })
  })
