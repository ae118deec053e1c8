import { expect, type Locator, type Page } from '@playwright/test'
import { openSample, settled, startBlank, test } from './harness.ts'
import {
  bottom,
  boxOf,
  drag,
  fitAll,
  inspectorOf,
  laneOf,
  middleOf,
  phaseOf,
  placeStep,
  press,
  right,
  savedFile,
  stepOf,
  undoOf,
} from './editor.ts'

const tools = (page: Page) => page.getByRole('group', { name: 'Tools' })

/** What differs between lanes and phases, which stand across each other. */
const tables = [
  {
    table: 'lanes',
    one: 'lane',
    headingOf: laneOf,
    names: ['Customer', 'Frontstage', 'Backstage'],
    back: 'Move up',
    field: 'Name of the lane',
  },
  {
    table: 'phases',
    one: 'phase',
    headingOf: phaseOf,
    names: ['Reserve', 'Arrive', 'Stay'],
    back: 'Move left',
    field: 'Name of the phase',
  },
] as const

async function menuOf(page: Page, one: string, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions for the ${one} ${name}`, exact: true }).click()
  return page.getByRole('menu')
}

const namesOf = async (page: Page, table: 'lanes' | 'phases') =>
  (await savedFile(page))[table]?.map(({ name }) => name)

test('a blank blueprint has the five lanes of a service blueprint, from evidence down to support', async ({
  page,
}) => {
  await startBlank(page)
  const names = ['Physical evidence', 'Customer actions', 'Frontstage', 'Backstage', 'Support processes']
  const tops = await Promise.all(names.map(async (name) => (await boxOf(laneOf(page, name))).y))
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect((await savedFile(page)).lanes.map(({ kind }) => kind)).toEqual([
    'evidence',
    'customer',
    'frontstage',
    'backstage',
    'support',
  ])
})

test('a lane added from the tools takes the place of its kind and is named at once', async ({ page }) => {
  await startBlank(page)
  await tools(page).getByRole('button', { name: 'Add lane' }).click()
  await page.getByRole('menuitem', { name: 'Frontstage' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the lane' })).toBeFocused()
  await page.keyboard.insertText('Chat')
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await namesOf(page, 'lanes')).toEqual([
    'Physical evidence',
    'Customer actions',
    'Frontstage',
    'Chat',
    'Backstage',
    'Support processes',
  ])
  expect((await boxOf(laneOf(page, 'Chat'))).y).toBeGreaterThan((await boxOf(laneOf(page, 'Frontstage'))).y)
  expect((await boxOf(laneOf(page, 'Chat'))).y).toBeLessThan((await boxOf(laneOf(page, 'Backstage'))).y)
})

test('a phase added from the tools stands behind the last and is named at once', async ({ page }) => {
  await startBlank(page)
  await tools(page).getByRole('button', { name: 'Add phase' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the phase' })).toBeFocused()
  await page.keyboard.insertText('Depart')
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await namesOf(page, 'phases')).toEqual(['Phase 1', 'Depart'])
  expect((await boxOf(phaseOf(page, 'Depart'))).x).toBeGreaterThanOrEqual(
    right(await boxOf(phaseOf(page, 'Phase 1'))) - 1,
  )
})

test('what is added or renamed from a menu is named at once', async ({ page }) => {
  await startBlank(page)
  await placeStep(page, { lane: 'Frontstage' }, 'Greet')
  const bar = page.getByRole('navigation', { name: 'Commands' })
  for (const [menu, item, field] of [
    [bar.getByRole('button', { name: 'Edit' }), 'Rename the selected', 'Name of the step'],
    [bar.getByRole('button', { name: 'Insert' }), 'Add the next step', 'Name of the step'],
    [bar.getByRole('button', { name: 'Insert' }), 'Add phase', 'Name of the phase'],
    [page.getByRole('button', { name: 'Actions for the lane Backstage' }), 'Rename', 'Name of the lane'],
    [page.getByRole('button', { name: 'Actions for the phase Phase 1' }), 'Rename', 'Name of the phase'],
  ] as const) {
    await stepOf(page, 'Greet').click()
    await menu.click()
    await page.getByRole('menuitem', { name: item }).click()
    const typing = page.getByRole('textbox', { name: field })
    await expect.soft(typing, item).toBeFocused({ timeout: 2000 })
    // The menu has gone for good: the field is still there.
    await settled(page)
    await expect.soft(typing, item).toBeFocused({ timeout: 2000 })
    await page.keyboard.press('Escape')
  }
})

for (const { table, one, headingOf, names, back, field } of tables) {
  const [first, second, third] = names

  test(`a ${one} is renamed in its heading, in Chinese with an input method too`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    await headingOf(page, second).dblclick()
    const typing = page.getByRole('textbox', { name: field })
    await expect(typing).toBeFocused()
    const input = await page.context().newCDPSession(page)
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } as const
    await input.send('Input.imeSetComposition', { text: 'qian', selectionStart: 4, selectionEnd: 4 })
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
    await input.send('Input.insertText', { text: '前台' })
    await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
    await expect(typing).toHaveValue('前台')
    await page.keyboard.press('Enter')
    await expect(headingOf(page, '前台')).toBeVisible()
    await headingOf(page, '前台').dblclick()
    await page.keyboard.insertText('not this')
    await page.keyboard.press('Escape')
    expect(await namesOf(page, table)).toContain('前台')
  })

  test(`a ${one} is moved by dragging its heading, and by its menu`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    const before = await savedFile(page)
    const [from, to] = [await boxOf(headingOf(page, first)), await boxOf(headingOf(page, second))]
    const end =
      one === 'lane'
        ? { x: from.x + from.width / 2, y: bottom(to) - 2 }
        : { x: right(to) - 2, y: from.y + from.height / 2 }
    await drag(page, await middleOf(headingOf(page, first)), end)
    const expected = before[table]?.map(({ name }) => name) ?? []
    const at = expected.indexOf(first)
    expect(await namesOf(page, table)).toEqual([
      ...expected.slice(0, at),
      second,
      first,
      ...expected.slice(at + 2),
    ])
    await (await menuOf(page, one, first)).getByRole('menuitem', { name: back }).click()
    await settled(page)
    expect(await savedFile(page)).toEqual(before)
  })

  test(`Escape while the heading of a ${one} is dragged lets it stay`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    const before = await savedFile(page)
    const to = await boxOf(headingOf(page, third))
    await drag(page, await middleOf(headingOf(page, first)), { x: right(to) - 2, y: bottom(to) - 2 }, () =>
      page.keyboard.press('Escape'),
    )
    expect(await savedFile(page)).toEqual(before)
  })

  test(`a ${one} takes another colour, and loses it again`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    const color = async () => (await savedFile(page))[table]?.find(({ name }) => name === second)?.color
    await headingOf(page, second).click()
    await inspectorOf(page).getByRole('radio', { name: 'Rose' }).check({ force: true })
    expect(await color()).toMatch(/^#[0-9a-f]{6}$/i)
    const none = one === 'lane' ? 'Colour of its kind' : 'No colour'
    await (await menuOf(page, one, second)).getByRole('menuitem', { name: none }).click()
    expect(await color()).toBeUndefined()
  })

  test(`a collapsed ${one} hides its steps and says how many, until it is expanded`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    const { steps, ...file } = await savedFile(page)
    const id = file[table]?.find(({ name }) => name === second)?.id
    const inside = steps.filter((step) => (table === 'lanes' ? step.lane : step.phase) === id)
    const shown = inside.map(({ name }) => name)
    await fitAll(page)
    await (await menuOf(page, one, second)).getByRole('menuitem', { name: 'Collapse' }).click()
    await settled(page)
    for (const name of shown) await expect(stepOf(page, name)).toBeHidden()
    const bundles = page.locator('[data-canvas]').getByRole('button', { name: /^\d+ steps?$/ })
    const counts = await bundles.evaluateAll((all) =>
      all.map((each) => Number.parseInt(each.getAttribute('aria-label') ?? '', 10)),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(shown.length)
    await (await menuOf(page, one, second)).getByRole('menuitem', { name: 'Expand' }).click()
    await settled(page)
    for (const name of shown) await expect(stepOf(page, name)).toBeAttached()
  })

  test(`deleting a ${one} with steps first says what will happen to them`, async ({ page }) => {
    await openSample(page, 'hotel.en')
    const before = await savedFile(page)
    const id = before[table]?.find(({ name }) => name === second)?.id
    const inside = before.steps.filter((step) => (table === 'lanes' ? step.lane : step.phase) === id)
    const ask = async () => {
      await (await menuOf(page, one, second)).getByRole('menuitem', { name: 'Delete' }).click()
      return page.getByRole('dialog', { name: `Delete the ${one} “${second}”` })
    }
    const dialog = await ask()
    await expect(dialog).toContainText(`${inside.length} steps stand in it`)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(await savedFile(page)).toEqual(before)

    await ask()
    await dialog.getByRole('radio', { name: `Move to another ${one}` }).check()
    await dialog.getByRole('combobox').selectOption({ label: third })
    await dialog.getByRole('button', { name: `Delete ${one}` }).click()
    const target = before[table]?.find(({ name }) => name === third)?.id
    const moved = await savedFile(page)
    expect(moved[table]?.map(({ name }) => name)).not.toContain(second)
    expect(moved.connections).toEqual(before.connections)
    for (const { id: step } of inside)
      expect(moved.steps.find((each) => each.id === step)?.[table === 'lanes' ? 'lane' : 'phase']).toBe(
        target,
      )
    await page.keyboard.press('ControlOrMeta+z')
    expect(await savedFile(page)).toEqual(before)

    await ask()
    await dialog.getByRole('radio', { name: `Delete the ${inside.length} steps too` }).check()
    await dialog.getByRole('button', { name: `Delete ${one}` }).click()
    const gone = await savedFile(page)
    expect(gone.steps).toHaveLength(before.steps.length - inside.length)
    const left = new Set(gone.steps.map((step) => step.id))
    expect(gone.connections.every(({ from, to }) => left.has(from) && left.has(to))).toBe(true)
    expect(gone.touchpoints?.every(({ step }) => left.has(step))).toBe(true)
    await page.keyboard.press('ControlOrMeta+z')
    expect(await savedFile(page)).toEqual(before)
  })
}

test('an empty lane is deleted at once, with the key too, and undo brings it back', async ({ page }) => {
  await startBlank(page)
  const before = await savedFile(page)
  await laneOf(page, 'Backstage').click()
  await press(page, 'Delete')
  await expect(laneOf(page, 'Backstage')).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
  await undoOf(page).click()
  await expect(laneOf(page, 'Backstage')).toBeVisible()
  expect(await savedFile(page)).toEqual(before)
})
