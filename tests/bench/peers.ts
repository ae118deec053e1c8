import type { Locator, Page } from '@playwright/test'
import type { Button } from './gestures.ts'
import { patience } from './rest.ts'

/** A page of the comparison: how it is opened and told to show the near view, the whole, or to export. */
export interface Peer {
  readonly name: string
  /** What a step of so many steps is opened at for the first time. */
  readonly firstAddress: (size: number) => string
  /** Where it opens a file that the benchmark serves, by its name; only an editor does. */
  readonly fileAddress: (name: string) => string
  /** What it is opened at again, once the first page has drawn everything. */
  readonly nextAddress: (size: number, first: Page) => Promise<string>
  readonly show: (page: Page, view: 'near' | 'overview') => Promise<void>
  /** The button that moves the view on empty ground. */
  readonly panButton: Button
  readonly isEditor: boolean
  /** Milliseconds until the picture is handed over. */
  readonly exportAs: (page: Page, kind: 'png' | 'svg') => Promise<number>
  /** The same for a document, by its name in the dialog; `before` runs when all is ready but for the click. Only an editor does. */
  readonly exportDocument?: (page: Page, name: string, before: () => Promise<void>) => Promise<number>
}

/** Where the two servers of the benchmark listen. */
export interface Addresses {
  readonly editor: string
  readonly plain: string
}

const plainPeer = (name: string, file: string, exportsToo: boolean, { plain }: Addresses): Peer => ({
  name,
  firstAddress: (size) => `${plain}/${file}.html?n=${size}`,
  fileAddress: () => `${plain}/${file}.html`,
  nextAddress: async (size) => `${plain}/${file}.html?n=${size}`,
  show: async (page, view) => {
    await page.evaluate(async (to) => window.plainPage?.show(to), view)
  },
  panButton: 'left',
  isEditor: false,
  exportAs: (page, kind) =>
    exportsToo
      ? page.evaluate(async (what) => window.plainPage?.exportAs(what) ?? Number.NaN, kind)
      : // It could only export what is in view.
        Promise.resolve(Number.NaN),
})

const editorPeer = ({ editor }: Addresses): Peer => ({
  name: 'Frontstage',
  firstAddress: (size) => `${editor}/?open=/bench/${size}.blueprint.json`,
  fileAddress: (name) => `${editor}/?open=/bench/${name}.blueprint.json`,
  nextAddress: async (_, first) => {
    await first.waitForFunction(() => location.hash.startsWith('#/b/'))
    return `${editor}/${await first.evaluate(() => location.hash)}`
  },
  show: (page, view) => page.keyboard.press(view === 'near' ? '0' : 'Shift+1'),
  panButton: 'left',
  isEditor: true,
  exportAs: (page, kind) =>
    exportFromDialog(page, kind.toUpperCase(), async (dialog) => {
      if (kind === 'png') await dialog.getByText('1×', { exact: true }).click()
    }),
  exportDocument: (page, name, before) =>
    exportFromDialog(page, name, async (dialog) => {
      await dialog.locator('[aria-busy=false]').first().waitFor({ timeout: patience })
      await before()
    }),
})

/** Exports as a person does, at 1:1; from the click to the moment the file is handed over. */
async function exportFromDialog(
  page: Page,
  name: string,
  choose: (dialog: Locator) => Promise<void>,
): Promise<number> {
  await page.keyboard.press('Control+E')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(name, { exact: true }).click()
  await choose(dialog)
  const file = page.waitForEvent('download', { timeout: patience })
  await dialog.locator('[data-autofocus]').click()
  await (await file).delete()
  const time = await page.evaluate(() => window.recorder.lastFile - window.recorder.lastClick)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return time
}

/** The editor first, then the plain pages. */
export const peers = (addresses: Addresses, withEditor: boolean): readonly Peer[] => [
  ...(withEditor ? [editorPeer(addresses)] : []),
  plainPeer('React Flow', 'reactFlow', true, addresses),
  plainPeer('visible only', 'reactFlowVisible', false, addresses),
]
