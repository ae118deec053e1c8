import { expect } from '@playwright/test'
import { openSample, settled, startBlank, test } from './harness.ts'
import {
  boxOf,
  canvasOf,
  connectionsOf,
  drag,
  emptyPlace,
  middleOf,
  nameStep,
  placeStep,
  press,
  savedFile,
  stepNamed,
  stepOf,
  undoOf,
} from './editor.ts'
import { row } from './row.ts'

test('a double-click in a lane places a step there, and its name is typed at once', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Greet the guest')
  await expect(stepOf(page, 'Greet the guest')).toHaveAttribute('aria-pressed', 'true')
  expect(stepNamed(await savedFile(page), 'Greet the guest')).toMatchObject({
    lane: 'Frontstage',
    kind: 'action',
  })
})

test('Enter, Alt+Down and Alt+Up add a connected step in their own lane and moment', async ({ page }) => {
  await startBlank(page)
  await press(page, 'Enter')
  await nameStep(page, 'Arrive')
  await page.keyboard.press('Enter')
  await nameStep(page, 'Ask for the room')
  await page.keyboard.press('Alt+ArrowDown')
  await nameStep(page, 'Look up the booking')
  await page.keyboard.press('Alt+ArrowDown')
  await nameStep(page, 'Check the payment')
  await page.keyboard.press('Alt+ArrowUp')
  await nameStep(page, 'Hand over the key')
  const file = await savedFile(page)
  const at = (name: string) => stepNamed(file, name)
  expect(connectionsOf(file)).toEqual(
    [
      'Arrive → Ask for the room',
      'Ask for the room → Look up the booking',
      'Look up the booking → Check the payment',
      'Check the payment → Hand over the key',
    ].toSorted(),
  )
  expect(at('Arrive').lane).toBe('Customer actions')
  expect(at('Ask for the room').lane).toBe('Customer actions')
  expect(at('Look up the booking').lane).toBe('Frontstage')
  expect(at('Check the payment').lane).toBe('Backstage')
  expect(at('Hand over the key').lane).toBe('Frontstage')
  expect(at('Ask for the room').column).toBeGreaterThan(at('Arrive').column)
  expect(at('Look up the booking').column).toBe(at('Ask for the room').column)
  expect(at('Check the payment').column).toBe(at('Ask for the room').column)
  expect(at('Hand over the key').column).toBeGreaterThan(at('Check the payment').column)
})

test('the + at the sides of the selected step adds a connected step there', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Serve')
  for (const [words, name] of [
    ['Add the next step', 'Clear the table'],
    ['Add a step below', 'Cook'],
    ['Add a step above', 'Taste'],
  ] as const) {
    await stepOf(page, 'Serve').click()
    await stepOf(page, 'Serve').getByTitle(words).click()
    await nameStep(page, name)
  }
  const file = await savedFile(page)
  expect(connectionsOf(file)).toEqual(['Serve → Clear the table', 'Serve → Cook', 'Serve → Taste'])
  expect(stepNamed(file, 'Clear the table').lane).toBe('Frontstage')
  expect(stepNamed(file, 'Cook')).toMatchObject({
    lane: 'Backstage',
    column: stepNamed(file, 'Serve').column,
  })
  expect(stepNamed(file, 'Taste').lane).toBe('Customer actions')
})

test('the tools place a decision and a wait where the lane is clicked', async ({ page }) => {
  await startBlank(page)
  for (const [key, name, kind] of [
    ['d', 'Is a room free?', 'decision'],
    ['w', 'Wait for the lift', 'wait'],
  ] as const) {
    await press(page, key)
    const { x, y } = await emptyPlace(page, { lane: kind === 'wait' ? 'Customer actions' : 'Backstage' })
    await page.mouse.click(x, y)
    await nameStep(page, name)
    expect(stepNamed(await savedFile(page), name).kind).toBe(kind)
  }
})

test('Enter that ends a composition does not end the naming of a step', async ({ page }) => {
  await startBlank(page)
  await press(page, 'Enter')
  const field = page.getByRole('textbox', { name: 'Name of the step' })
  await expect(field).toBeFocused()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'keren', selectionStart: 5, selectionEnd: 5 })
  // An input method takes the key: the page hears of it while the composition is on, and no line break comes of it.
  await input.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  })
  await expect(field).toBeFocused()
  await input.send('Input.insertText', { text: '客人' })
  await input.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  })
  await expect(field).toHaveValue('客人')
  await page.keyboard.insertText('到店')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(stepOf(page, '客人到店')).toBeVisible()
  expect((await savedFile(page)).steps.map(({ name }) => name)).toEqual(['客人到店'])
})

test('Escape while a new step is named takes the step back', async ({ page }) => {
  await startBlank(page)
  await press(page, 'Enter')
  await page.keyboard.insertText('Never mind')
  await page.keyboard.press('Escape')
  expect((await savedFile(page)).steps).toEqual([])
})

test('a drag from the side of a step to another connects them, once', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Customer actions' }, 'Order')
  await placeStep(page, { lane: 'Backstage' }, 'Cook')
  for (const attempt of ['first', 'again']) {
    await stepOf(page, 'Order').click()
    const side = stepOf(page, 'Order').getByTitle('Add a step below')
    await drag(page, await middleOf(side), await middleOf(stepOf(page, 'Cook')))
    expect(connectionsOf(await savedFile(page)), attempt).toEqual(['Order → Cook'])
  }
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('connected already')
})

test('Shift and a drag over the ground select what the frame touches; Ctrl+A selects all; Delete deletes it', async ({
  page,
}) => {
  await row(page, 'One', 'Two', 'Three')
  const [one, two] = [await boxOf(stepOf(page, 'One')), await boxOf(stepOf(page, 'Two'))]
  await page.keyboard.down('Shift')
  await drag(page, { x: one.x - 8, y: one.y - 8 }, { x: two.x + 10, y: two.y + 10 })
  await page.keyboard.up('Shift')
  const pressed = canvasOf(page).getByRole('button', { pressed: true })
  await expect(pressed).toHaveCount(2)
  await expect(stepOf(page, 'Three')).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'ControlOrMeta+a')
  await expect(pressed).toHaveCount(3)
  await page.keyboard.press('Delete')
  expect(await savedFile(page)).toMatchObject({ steps: [], connections: [] })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pressed).toHaveCount(3)
  expect(connectionsOf(await savedFile(page))).toEqual(['One → Two', 'Two → Three'])
})

test('undo goes back to the first moment and redo to the last, edit by edit', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const states = [await savedFile(page)]
  await stepOf(page, 'Check in').click()
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    await page.keyboard.press(name === 'C' ? 'Alt+ArrowDown' : 'Enter')
    await nameStep(page, name)
    states.push(await savedFile(page))
  }
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(undoOf(page)).toHaveAccessibleName('Undo: tidy')
  const last = await savedFile(page)
  while ((await undoOf(page).getAttribute('aria-disabled')) !== 'true')
    await page.keyboard.press('ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(states[0])
  const redo = page.getByRole('button', { name: /^(Redo:|Nothing to redo)/ })
  for (let i = 0; (await redo.getAttribute('aria-disabled')) !== 'true'; i++)
    await page.keyboard.press(i % 2 === 0 ? 'ControlOrMeta+y' : 'ControlOrMeta+Shift+z')
  expect(await savedFile(page)).toEqual(last)
})

test('a new step and its name are one undo step, another name later a step of its own', async ({ page }) => {
  await row(page, 'One')
  const one = await savedFile(page)
  await page.keyboard.press('Enter')
  await nameStep(page, 'Two')
  const two = await savedFile(page)
  await stepOf(page, 'Two').dblclick()
  await nameStep(page, 'Second')
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(two)
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(one)
  await page.keyboard.press('ControlOrMeta+y')
  expect(await savedFile(page)).toEqual(two)
})

test('the arrow keys walk from step to step and bring each into view', async ({ page }) => {
  await row(page, 'One', 'Two', 'Three')
  await stepOf(page, 'Two').click()
  await page.keyboard.press('Alt+ArrowDown')
  await nameStep(page, 'Below two')
  await stepOf(page, 'One').click()
  for (const [key, name] of [
    ['ArrowRight', 'Two'],
    ['ArrowDown', 'Below two'],
    ['ArrowUp', 'Two'],
    ['ArrowRight', 'Three'],
    ['ArrowLeft', 'Two'],
    ['ArrowLeft', 'One'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(stepOf(page, name), key).toHaveAttribute('aria-pressed', 'true')
    await settled(page)
    await expect(stepOf(page, name)).toBeInViewport({ ratio: 1 })
  }
})

test('keys move selected steps from cell to cell and connect them, one undo step each', async ({ page }) => {
  await row(page, 'One', 'Two', 'Three')
  await stepOf(page, 'One').click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  const lane = async (name: string) => stepNamed(await savedFile(page), name).lane
  expect(await lane('One')).not.toBe(await lane('Two'))
  await page.keyboard.press('Alt+Shift+ArrowRight')
  const moved = await savedFile(page)
  expect(stepNamed(moved, 'One').column).toBe(stepNamed(moved, 'Two').column)
  await stepOf(page, 'Three').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Shift+C')
  expect(connectionsOf(await savedFile(page))).toContain('One → Three')
  await page.keyboard.press('ControlOrMeta+z')
  expect(connectionsOf(await savedFile(page))).not.toContain('One → Three')
})
