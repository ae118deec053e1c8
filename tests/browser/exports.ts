import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { downloadOf, textOf } from './editor.ts'

/** Opens the dialog for exporting. */
export async function exportDialog(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Chooses one of a few that are all in sight. */
export async function pick(dialog: Locator, group: string, choice: string): Promise<void> {
  await dialog
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .check()
}

/** Ticks just these of a group. */
export async function tick(dialog: Locator, group: string, wanted: readonly string[]): Promise<void> {
  const boxes = dialog.getByRole('group', { name: group })
  for (const box of await boxes.getByRole('checkbox').all())
    await box.setChecked(wanted.includes((await box.locator('xpath=..').textContent()) ?? ''))
}

/** Exports what is chosen in the dialog, and gives the file. */
export const exported = (page: Page, dialog: Locator): Promise<Download> =>
  downloadOf(page, () => dialog.getByRole('button', { name: /^Export / }).click())

export async function closeExport(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

export async function exportedSvg(page: Page): Promise<string> {
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'SVG')
  const svg = await textOf(await exported(page, dialog))
  await closeExport(page, dialog)
  return svg
}

/** The px that an SVG says it has. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const number = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1])
  return { width: number('width'), height: number('height') }
}

export interface PictureWish {
  readonly format: 'PNG' | 'JPEG'
  readonly scale: '1×' | '2×' | '4×'
  readonly background?: 'Opaque' | 'Transparent'
}

export async function exportedPicture(
  page: Page,
  { format, scale, background }: PictureWish,
): Promise<Buffer> {
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', format)
  await pick(dialog, 'Size', scale)
  if (background) await pick(dialog, 'Background', background)
  const file = await exported(page, dialog)
  await closeExport(page, dialog)
  return readFile(await file.path())
}

export type Checklist = 'Fail points' | 'Standards' | 'Touchpoints' | 'Audit sheet'

export async function exportedChecklist(
  page: Page,
  which: Checklist,
  type: 'Markdown' | 'CSV',
): Promise<string> {
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', type)
  await tick(dialog, 'Lists', [which])
  const file = await exported(page, dialog)
  await closeExport(page, dialog)
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
