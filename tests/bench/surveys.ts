import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { longestTaskDuring } from '../browser/longTasks.ts'
import type { Measured } from './measures.ts'
import type { Peer } from './peers.ts'
import { patience, rest } from './rest.ts'
import { answersCsv, surveyedFile } from './surveyFile.ts'

/**
 * Imports the answers of 50,000 customers through the dialog, opens their results, the view that shows them on the blueprint, and
 * the sheet of answers: how long, and the longest task of the main thread in ms of its own work.
 */
export async function measureSurveys(context: BrowserContext, peer: Peer): Promise<Measured> {
  const page = await context.newPage()
  await page.goto(peer.fileAddress(surveyedFile))
  const isDrawn = () => window.recorder.drawn.some(({ state }) => state === 'routes')
  await page.waitForFunction(isDrawn, null, { polling: 50, timeout: patience })
  await rest(page, 1000)
  await page.locator('[data-registers] button', { hasText: /^Surveys/ }).click()
  await openPage(page, 'Answers')
  await page.locator('[data-registers] button', { hasText: 'Import answers' }).click()
  const dialog = page.locator('[role=dialog]')
  const choose = dialog.locator('button', { hasText: 'Choose a file…' })
  await choose.waitFor()
  // By its path: bytes would come through the page's own thread, and count as its work.
  const folder = await mkdtemp(join(tmpdir(), 'frontstage-bench-'))
  const file = join(folder, 'answers.csv')
  await writeFile(file, answersCsv())
  const imported = await measured(page, () => importAnswers(page, dialog, choose, file))
  await rm(folder, { recursive: true })
  const computed = await measured(page, () => showResults(page))
  const marked = await measured(page, () => showOnBlueprint(page))
  const answers = await measured(page, async () => {
    await openPage(page, 'Answers')
    await page.locator('[data-register=Answers] [role=gridcell][col-id^="expectation"]').first().waitFor()
    await rest(page)
  })
  await page.close()
  return {
    surveyImport: imported.seconds,
    surveyImportTask: imported.longest,
    surveyCompute: computed.seconds,
    surveyComputeTask: computed.longest,
    surveyViewTask: marked.longest,
    surveyAnswersTask: answers.longest,
  }
}

/** The time of what is done, and the longest task meanwhile and until the page is at rest. */
async function measured(page: Page, act: () => Promise<void>) {
  let seconds = NaN
  const longest = await longestTaskDuring(page, async () => {
    const before = performance.now()
    await act()
    seconds = (performance.now() - before) / 1000
    await rest(page, 1000)
  })
  return { seconds, longest }
}

const openPage = (page: Page, name: string) =>
  page.locator('[data-registers] label').getByText(name, { exact: true }).click({ timeout: patience })

/** From the file to the closed dialog. What looks for roles would look through all cells, and count as the page's work. */
async function importAnswers(page: Page, dialog: Locator, choose: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await choose.click()
  await (await chooser).setFiles(file)
  await dialog.locator('button', { hasText: /^Import [\d,]+ customers$/ }).click({ timeout: patience })
  await dialog.waitFor({ state: 'hidden', timeout: patience })
}

/** From the click to the intervals. */
async function showResults(page: Page): Promise<void> {
  await openPage(page, 'Results')
  await page.locator('[data-survey=survey] dl').waitFor({ timeout: patience })
  await page.locator('[data-survey=survey] progress').waitFor({ state: 'hidden', timeout: patience })
}

/** Until the steps say what customers say of them. */
async function showOnBlueprint(page: Page): Promise<void> {
  await page.locator('nav button', { hasText: 'Measure' }).click({ timeout: patience })
  await page.locator('[data-gap]').first().waitFor({ timeout: patience })
}
