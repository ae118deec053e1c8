import { longestTaskDuring } from '../browser/longTasks.ts'
import { longestTask, watchLongTasks } from './longTasks.ts'
import type { Measured } from './measures.ts'
import type { OpenPage } from './moving.ts'
import { patience } from './rest.ts'

/** The documents, and what the export dialog calls them. */
const formats = [
  ['pdf', 'pdfTask', 'PDF'],
  ['pptx', 'pptxTask', 'PowerPoint'],
  ['docx', 'docxTask', 'Word'],
  ['xlsx', 'xlsxTask', 'Excel'],
  ['html', 'htmlTask', 'Web page'],
] as const

/** Exports a document of each kind: how long until the file is there, and the longest task of the main thread meanwhile. */
export async function exportDocuments({ page, peer }: OpenPage): Promise<Measured> {
  const { exportDocument } = peer
  if (!exportDocument) return {}
  await page.evaluate(watchLongTasks)
  const measured: Measured = {}
  for (const [time, task, name] of formats) {
    measured[time] = await exportDocument(page, name, async () => void (await longestTask(page)))
    measured[task] = await longestTask(page)
  }
  return measured
}

/**
 * Prints, up to the moment the page is given to the printer, which lays it out by itself: how long, and the longest task of the
 * main thread meanwhile in ms of its own work. No dialog opens: the page only notes when it was given.
 */
export async function printAll({ page, peer }: OpenPage): Promise<Measured> {
  if (!peer.isEditor) return {}
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', String(performance.now()))
    const begin = () => document.documentElement.setAttribute('data-began', String(performance.now()))
    window.addEventListener('keydown', begin, { capture: true, once: true })
  })
  const printTask = await longestTaskDuring(page, async () => {
    await page.keyboard.press('Control+P')
    await page.locator('html[data-printed]').waitFor({ state: 'attached', timeout: patience })
  })
  const print = await page.evaluate(() => {
    const { began, printed } = document.documentElement.dataset
    return Number(printed) - Number(began)
  })
  return { print, printTask }
}
