import { expect, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { downloadOf, expectSaved, nameStep, press, savedFile, savedText, stepOf, textOf } from './editor.ts'
import { drawn, openSample, sampleAt, sampleText, startBlank, test, withoutPickers } from './harness.ts'
import { card, goHome, menuOf } from './library.ts'

/** Picks a file in the browser's own dialog. */
async function pickFile(page: Page, act: () => Promise<unknown>, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Holds a file over the window, and lets go of it there. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const held = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text ?? ''], name ?? '', { type: 'application/json' }))
      return data
    },
    [name, text],
  )
  // A hand holds still over the window until the page has noticed it.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: held })
    await expect(page.getByText('Drop the file to open it')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: held })
}

test('a file is opened by the picker, by a drop, and by its address, each time as a copy that is kept', async ({
  page,
}) => {
  await page.goto('/')
  await pickFile(
    page,
    () => page.getByRole('button', { name: 'open it' }).click(),
    'hotel.blueprint.json',
    sampleText('hotel.en'),
  )
  await drawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hotel overnight stay')
  await dropFile(page, 'clinic.blueprint.json', sampleText('clinic.en'))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hotel overnight stay')
  await drawn(page)
  const clinic = (JSON.parse(sampleText('clinic.en')) as BlueprintFile).title
  await page.goto(`/?open=${sampleAt('car.zh')}`)
  await drawn(page)
  expect(page.url()).not.toContain('open=')
  await goHome(page)
  const car = (JSON.parse(sampleText('car.zh')) as BlueprintFile).title
  for (const title of ['Hotel overnight stay', clinic, car]) await expect(card(page, title)).toHaveCount(1)
})

test('what a file says beyond the format survives opening and saving', async ({ page, site }) => {
  const file = JSON.parse(sampleText('shoeshine.en')) as BlueprintFile
  const [first, ...others] = file.steps
  const more = { ...file, ours: { kept: [1, 2] }, steps: [{ ...first, tellers: 3 }, ...others] }
  await page.goto(`/?open=${site.offer('more.blueprint.json', JSON.stringify(more))}`)
  await drawn(page)
  const saved = JSON.parse(await savedText(page)) as typeof more
  expect(saved.ours).toEqual({ kept: [1, 2] })
  expect(saved.steps[0]).toMatchObject({ tellers: 3 })
})

const good = JSON.parse(sampleText('shoeshine.en')) as BlueprintFile
const broken: readonly (readonly [string, string, string])[] = [
  ['is no JSON', '{"format": "service-blu', 'not valid JSON'],
  ['is something else', JSON.stringify({ name: 'package' }), 'not a service blueprint'],
  [
    'names a lane that is not there',
    JSON.stringify({ ...good, steps: [{ ...good.steps[0], lane: 'front' }] }),
    'steps[0].lane',
  ],
  [
    'has a time that is no number',
    JSON.stringify({ ...good, steps: [{ ...good.steps[0], waitSeconds: 'soon' }] }),
    'steps[0].waitSeconds',
  ],
  ['is of a newer version', JSON.stringify({ ...good, version: 99 }), 'newer version'],
]

test('a broken file is refused in words that name the place, and the open blueprint stays as it is', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await stepOf(page, 'Check in').click()
  await page.keyboard.press('Enter')
  await nameStep(page, 'Just drawn')
  const before = await savedText(page)
  const address = page.url()
  for (const [what, text, words] of broken) {
    await dropFile(page, 'broken.blueprint.json', text)
    const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' })
    await expect(dialog, what).toContainText(words)
    await expect(dialog, what).toContainText('broken.blueprint.json')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(dialog).toBeHidden()
  }
  expect(page.url()).toBe(address)
  expect(await savedText(page)).toBe(before)
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedText(page)).not.toBe(before)
})

test('a missing file and one of another site are refused in words', async ({ page, faults }) => {
  await page.goto('/?open=/samples/nothing.blueprint.json')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('nothing.blueprint.json')
  await page.goto('/?open=https://example.com/a.blueprint.json')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Only files of this site')
  expect(faults.filter((fault) => fault.startsWith('asked'))).toEqual([])
  // The browser itself notes that there is no such file.
  faults.length = 0
})

test('a file of a document that is here already is taken in its place or beside it, as the person says', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const mine = { ...(await savedFile(page)), title: 'Changed elsewhere' }
  const dialog = page.getByRole('dialog', { name: 'This blueprint is here already' })
  await dropFile(page, 'same.blueprint.json', sampleText('shoeshine.en'))
  await expect(dialog, 'the same again is no question').toBeHidden()

  await dropFile(page, 'same.blueprint.json', JSON.stringify(mine))
  await expect(dialog).toContainText(good.title)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(good.title)

  await dropFile(page, 'same.blueprint.json', JSON.stringify(mine))
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changed elsewhere')
  await goHome(page)
  await expect(card(page, good.title)).toBeVisible()
  await (await menuOf(page, 'Changed elsewhere')).getByRole('menuitem', { name: 'Delete' }).click()

  await dropFile(page, 'same.blueprint.json', JSON.stringify(mine))
  await dialog.getByRole('button', { name: 'Replace it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changed elsewhere')
  await drawn(page)
  await goHome(page)
  await expect(card(page, 'Changed elsewhere')).toHaveCount(1)
  await expect(card(page, good.title)).toHaveCount(0)
})

test('a saved file opens again as the same document, also from the home page', async ({
  page,
  browser,
  site,
}) => {
  await openSample(page, 'hotel.zh')
  const text = await savedText(page)
  expect(text.endsWith('}\n')).toBe(true)
  const { title } = await savedFile(page)
  await goHome(page)
  const file = await downloadOf(page, async () =>
    (await menuOf(page, title)).getByRole('menuitem', { name: 'Save as file' }).click(),
  )
  expect(file.suggestedFilename()).toBe(`${title}.blueprint.json`)
  expect(await textOf(file)).toBe(text)
  const elsewhere = await browser.newContext({ baseURL: site.origin, locale: 'en-US' })
  await withoutPickers(elsewhere)
  const other = await elsewhere.newPage()
  await other.goto('/')
  await dropFile(other, 'again.blueprint.json', text)
  await drawn(other)
  expect(await savedText(other)).toBe(text)
  await elsewhere.close()
})

test('where the browser can, saving writes the same file in place the second time', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.origin, locale: 'en-US' })
  const page = await context.newPage()
  // Stands for the person who says where: a real file, in the folder that the browser gives to the page.
  await page.addInitScript(() => {
    const asked = { times: 0 }
    Object.assign(window, {
      asked,
      showSaveFilePicker: async () => {
        asked.times++
        const folder = await navigator.storage.getDirectory()
        return folder.getFileHandle('mine.blueprint.json', { create: true })
      },
    })
  })
  const written = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const file = await folder.getFileHandle('mine.blueprint.json').then(
        (handle) => handle.getFile(),
        () => null,
      )
      const asked: unknown = Reflect.get(window, 'asked')
      // While it is written anew it cannot be read.
      const text = await file?.text().catch(() => '')
      return { text: text ?? '', asked }
    })
  await startBlank(page)
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await written()).text).toContain('"steps": []')
  await press(page, 'Enter')
  await nameStep(page, 'Written in place')
  await expectSaved(page)
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await written()).text).toContain('Written in place')
  expect((await written()).asked).toEqual({ times: 1 })
  await context.close()
})
