import { expect, type Locator, type Page } from '@playwright/test'
import { openSample, settled, startBlank, test } from './harness.ts'
import { canvasOf, inspectorOf, placeStep, press, savedFile, stepOf, undoOf } from './editor.ts'
import { choose, fill, markFailPoint, markStandard, markTouchpoint, rate, sectionOf } from './marks.ts'

test('a fail point of the selected step is described, rated, and shown on the canvas', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Greet the guest')
  await markFailPoint(page, {
    failure: 'Guest waits at the kerb',
    cause: 'One bellperson at shift change',
    effect: 'First impression lost',
    rating: { severity: 7, occurrence: 7, detection: 5 },
    prevention: { kind: 'task', action: 'Door sensor pages a second bellperson' },
    recovery: 'Apologise, carry the bags up at once',
    owner: 'Front office',
    due: '2026-12-12',
    status: 'in-progress',
  })
  await expect(sectionOf(page, 'Fail points').getByRole('group', { name: 'Today' })).toContainText('245')
  await expect(sectionOf(page, 'Fail points')).toContainText('RPN, high')
  await expect(stepOf(page, 'Greet the guest')).toContainText('F')
  await expect(stepOf(page, 'Greet the guest')).toContainText('245')
  const { failPoints, steps } = await savedFile(page)
  expect(failPoints).toMatchObject([
    {
      step: steps[0]?.id,
      failure: 'Guest waits at the kerb',
      cause: 'One bellperson at shift change',
      effect: 'First impression lost',
      rating: { severity: 7, occurrence: 7, detection: 5 },
      prevention: { kind: 'task', action: 'Door sensor pages a second bellperson' },
      recovery: 'Apologise, carry the bags up at once',
      owner: 'Front office',
      due: '2026-12-12',
      status: 'in-progress',
    },
  ])
})

test('a standard has its metric, target, limit, unit and method, and stands on its step', async ({
  page,
}) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Answer the call')
  await markStandard(page, {
    metric: 'Rings before the answer',
    comparator: 'at-most',
    target: 3,
    limit: 5,
    unit: 'rings',
    dimension: 'responsiveness',
    method: 'Log of the exchange',
    frequency: 'daily',
    owner: 'Front office',
  })
  await expect(stepOf(page, 'Answer the call')).toContainText('3 rings')
  expect((await savedFile(page)).standards).toMatchObject([
    {
      metric: 'Rings before the answer',
      comparator: 'at-most',
      target: 3,
      limit: 5,
      unit: 'rings',
      dimension: 'responsiveness',
      method: 'Log of the exchange',
      frequency: 'daily',
      owner: 'Front office',
    },
  ])
})

test('a touchpoint of the selected step is drawn as evidence above it', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Customer actions' }, 'Check in')
  await markTouchpoint(page, { evidence: 'Key card', momentOfTruth: true, channel: 'in-person' })
  const [touchpoint] = (await savedFile(page)).touchpoints ?? []
  expect(touchpoint).toMatchObject({ evidence: 'Key card', momentOfTruth: true, channel: 'in-person' })
  await expect(page.locator(`[data-touchpoint="${touchpoint?.id}"]`)).toBeVisible()
  await expect(canvasOf(page).getByText('Key card')).toBeVisible()
})

test('a step tells its performer, times and channel; what cannot be kept is said in words', async ({
  page,
}) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Customer actions' }, 'Wait for the lift')
  const fields = sectionOf(page, 'Step')
  await fill(fields, 'Performed by', 'Guest')
  await fill(fields, 'Waiting time', '2 min 30 s')
  await choose(fields, 'Channel', 'In person')
  await expect(stepOf(page, 'Wait for the lift')).toContainText('W')
  await fill(fields, 'Work time', 'a while')
  await expect(fields.getByRole('alert')).toContainText('A time like')
  const [step] = (await savedFile(page)).steps
  expect(step).toMatchObject({ performer: 'Guest', waitSeconds: 150, channel: 'in-person' })
  expect(step?.workSeconds).toBeUndefined()
})

test('fields of several selected steps are changed at once, as one undo step', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const before = await savedFile(page)
  await press(page, 'ControlOrMeta+a')
  await fill(inspectorOf(page), 'Performed by', 'Shiner')
  expect((await savedFile(page)).steps.every(({ performer }) => performer === 'Shiner')).toBe(true)
  await press(page, 'ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
})

test('Enter that ends a composition does not end the typing in a field', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Greet')
  const field = sectionOf(page, 'Step').getByRole('textbox', { name: 'Performed by' })
  await field.focus()
  const input = await page.context().newCDPSession(page)
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } as const
  await input.send('Input.imeSetComposition', { text: 'liyi', selectionStart: 4, selectionEnd: 4 })
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await input.send('Input.insertText', { text: '礼宾员' })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
  await expect(undoOf(page)).toHaveAccessibleName('Undo: add step')
  await page.keyboard.press('Enter')
  await expect(undoOf(page)).toHaveAccessibleName('Undo: change fields')
  expect((await savedFile(page)).steps[0]?.performer).toBe('礼宾员')
})

const registers = (page: Page): Locator => page.getByRole('region', { name: 'Registers' })

const cell = (page: Page, text: string): Locator =>
  registers(page).getByRole('gridcell', { name: text, exact: true })

test('registers list all marks and count them; a row leads to its step', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { failPoints = [], standards = [], touchpoints = [], steps } = await savedFile(page)
  await press(page, 'ControlOrMeta+j')
  for (const [name, count] of [
    ['Steps', steps.length],
    ['Fail points', failPoints.length],
    ['Standards', standards.length],
    ['Touchpoints', touchpoints.length],
  ] as const)
    await expect(registers(page).getByRole('button', { name: `${name} ${count}`, exact: true })).toBeVisible()
  const last = failPoints.at(-1)
  const owner = steps.find(({ id }) => id === last?.step)?.name ?? ''
  await cell(page, last?.failure ?? '').click()
  await settled(page)
  await expect(stepOf(page, owner)).toBeInViewport()
  await expect(sectionOf(page, 'Fail points').getByRole('textbox', { name: 'Failure' })).toHaveValue(
    last?.failure ?? '',
  )
})

test('what is edited in a register shows in the inspector, and the other way round', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const [point] = (await savedFile(page)).failPoints ?? []
  await press(page, 'ControlOrMeta+j')
  await cell(page, point?.failure ?? '').dblclick()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('Wrong date is booked')
  await page.keyboard.press('Enter')
  const failure = sectionOf(page, 'Fail points').getByRole('textbox', { name: 'Failure' })
  await cell(page, 'Wrong date is booked').click()
  await expect(failure).toHaveValue('Wrong date is booked')
  await fill(sectionOf(page, 'Fail points'), 'Failure', 'Wrong night is booked')
  await expect(cell(page, 'Wrong night is booked')).toBeVisible()
  const rating = sectionOf(page, 'Fail points').getByRole('group', { name: 'Today' })
  await rate(rating, { severity: 9, occurrence: 9, detection: 10 })
  await expect(registers(page).getByRole('gridcell', { name: '810', exact: true })).toBeVisible()
  const kept = (await savedFile(page)).failPoints?.find(({ id }) => id === point?.id)
  expect(kept).toMatchObject({
    failure: 'Wrong night is booked',
    rating: { severity: 9, occurrence: 9, detection: 10 },
  })
})

test('a wrong value in a register is refused in words and the old one stays', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const before = await savedFile(page)
  await press(page, 'ControlOrMeta+j')
  await registers(page)
    .getByRole('button', { name: /^Steps/ })
    .click()
  const [step] = before.steps
  await cell(page, step?.name ?? '').click()
  await registers(page).locator('[col-id="waitSeconds"][role=gridcell]').first().dblclick()
  await page.keyboard.insertText('soon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('was not kept')
  expect(await savedFile(page)).toEqual(before)
})

test('a mark is deleted from its card and comes back with undo', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const before = await savedFile(page)
  const [point] = before.failPoints ?? []
  await stepOf(page, before.steps.find(({ id }) => id === point?.step)?.name ?? '').click()
  await sectionOf(page, 'Fail points')
    .getByRole('button', { name: `Delete: ${point?.failure}` })
    .click()
  expect((await savedFile(page)).failPoints?.map(({ id }) => id)).not.toContain(point?.id)
  await press(page, 'ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
})

test('the keys F, M and E mark the selected step', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Customer actions' }, 'Check in')
  for (const [key, section] of [
    ['f', 'Fail points'],
    ['m', 'Standards'],
    ['e', 'Evidence the customer sees'],
  ] as const) {
    await stepOf(page, 'Check in').click()
    await press(page, key)
    await expect(sectionOf(page, section).getByRole('listitem')).toHaveCount(1)
  }
  const file = await savedFile(page)
  expect([file.failPoints?.length, file.standards?.length, file.touchpoints?.length]).toEqual([1, 1, 1])
})
