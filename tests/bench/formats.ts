import { longestTask, watchLongTasks } from './longTasks.ts'
import type { Measured } from './measures.ts'
import type { OpenPage } from './moving.ts'

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
