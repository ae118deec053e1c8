import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { downloadOf, textOf } from './editor.ts'

/** Opens the dialog for exporting, on one of its parts. */
export async function exportDialog(page: Page, part: 'Picture' | 'Checklist' | 'Screen'): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('tab', { name: part }).click()
  return dialog
}

/** Chooses one of a few that are all in sight. */
export async function pick(dialog: Locator, group: string, choice: string): Promise<void> {
  await dialog.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click()
}

export async function exportedSvg(page: Page): Promise<string> {
  const dialog = await exportDialog(page, 'Picture')
  const svg = await textOf(
    await downloadOf(page, () => dialog.getByRole('button', { name: 'Save SVG' }).click()),
  )
  await page.keyboard.press('Escape')
  return svg
}

export interface PictureWish {
  readonly format: 'PNG' | 'JPEG'
  readonly scale: '1×' | '2×' | '4×'
  readonly background?: 'Paper' | 'Transparent'
}

export async function exportedPicture(
  page: Page,
  { format, scale, background }: PictureWish,
): Promise<Buffer> {
  const dialog = await exportDialog(page, 'Picture')
  await pick(dialog, 'Format', format)
  await pick(dialog, 'Size', scale)
  if (background) await pick(dialog, 'Background', background)
  const file = await downloadOf(page, () => dialog.getByRole('button', { name: `Save ${format}` }).click())
  await page.keyboard.press('Escape')
  return readFile(await file.path())
}

export type Checklist = 'Fail points' | 'Standards' | 'Touchpoints' | 'Audit sheet'

export async function exportedChecklist(
  page: Page,
  which: Checklist,
  type: 'Markdown' | 'CSV',
): Promise<string> {
  const dialog = await exportDialog(page, 'Checklist')
  await dialog.getByRole('radio', { name: which }).check()
  await pick(dialog, 'File type', type)
  const file = await downloadOf(page, () => dialog.getByRole('button', { name: `Save ${type}` }).click())
  await page.keyboard.press('Escape')
  return textOf(file)
}

/** A drawing's parts by their ids: the title of each, and what is written in it. */
export type DrawnParts = Readonly<Record<string, { readonly title: string; readonly text: string }>>

/** Reads an SVG as strictly as a browser reads XML. */
export const partsOf = (page: Page, svg: string): Promise<DrawnParts> =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const broken = parsed.querySelector('parsererror')
    if (broken) throw new Error(broken.textContent ?? 'broken')
    const spaced = (element: Element) =>
      [...element.querySelectorAll('tspan')].map((span) => span.textContent).join(' ')
    return Object.fromEntries(
      [...parsed.querySelectorAll('g[id]')].map((group) => [
        group.id,
        { title: group.querySelector(':scope > title')?.textContent ?? '', text: spaced(group) },
      ]),
    )
  }, svg)

/** A Markdown table as rows of cells, the headings first; escapes are taken back. */
export function markdownRows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  return lines
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) =>
          cell
            .trim()
            .replaceAll('<br>', '\n')
            .replace(/\\([\\|`*_{}[\]()#+\-.!<>~])/g, '$1'),
        ),
    )
}
