import { checklists } from '#exporters/checklists/checklists.ts'
import { copyPng, copyRegister, copySvg } from '#exporters/clipboard.ts'
import { type ExportOptions, usualOptions } from '#exporters/exporter.ts'
import { fileNameFor } from '#exporters/fileNameFor.ts'
import { readyIntervals } from '#exporters/measurement/readyIntervals.ts'
import { pictureOfElement } from '#exporters/screenPicture.ts'
import { type Language, loadAllWords, wordsIn } from '#i18n/words.ts'
import { openDialog, session, tell } from '#session/session.ts'
import { download } from './download.ts'
import { choiceFrom, type ExportChoice } from './exportChoice.ts'
import { type ExportRun, saveFiles, startExport } from './exportRun.ts'
import { keepLastExport, lastExport } from './library.ts'
import { type PlannedFile, plannedFiles } from './plannedFiles.ts'
import { openBlueprintOf } from './selected.ts'

const titleNow = () => session.getState().blueprint?.about.title ?? ''

/** The day as the person's calendar has it, ISO 8601. */
const today = () => new Date().toLocaleDateString('sv')

/** What was chosen for the open blueprint last, or what is usual; `known` says which. */
export async function rememberedChoice(): Promise<{
  readonly choice: ExportChoice
  readonly known: boolean
}> {
  const state = session.getState()
  const { about } = openBlueprintOf(state)
  // Where nothing can be read, nothing was remembered.
  const kept = state.key === null ? undefined : await lastExport(state.key).catch(() => undefined)
  return { choice: choiceFrom(kept, about), known: kept !== undefined }
}

/** Remembers a choice for the open blueprint. */
function remember(choice: ExportChoice): void {
  const { key } = session.getState()
  // An export is worth more than its being remembered.
  if (key !== null) void keepLastExport(key, choice).catch(() => undefined)
}

/** Makes the files that a choice asks for, and remembers the choice. */
export function runExport(
  choice: ExportChoice,
  files: readonly PlannedFile[],
  onProgress?: (share: number) => void,
): ExportRun {
  remember(choice)
  return saveFiles(files, onProgress)
}

/** What takes longer, in ms, is told to be on its way. */
const noticeable = 700

/** Exports as last time; somebody who has not exported this blueprint yet is asked. */
export async function exportAgain(): Promise<void> {
  const { choice, known } = await rememberedChoice()
  const state = session.getState()
  await loadAllWords(choice.language ?? state.language)
  const files = plannedFiles(choice, state, today())
  if (!known || files.length === 0) {
    openDialog({ is: 'export' })
    return
  }
  const words = wordsIn(state.language)
  const names = files.map(({ name }) => name).join(', ')
  const soon = window.setTimeout(
    () => tell({ tone: 'info', text: words('exportDialog.making', { names }) }),
    noticeable,
  )
  const end = await saveFiles(files).end.finally(() => window.clearTimeout(soon))
  if (end.is === 'refused') throw new Error(end.why)
  if (end.is === 'done') tell({ tone: 'info', text: words('exportDialog.saved', { names }) })
}

const whole = (chosen: Partial<ExportOptions>): ExportOptions => ({ ...usualOptions, ...chosen })

/** Saves the whole blueprint as a picture, in the language of the interface. */
export async function exportPicture(
  format: 'svg' | 'png',
  chosen: Pick<ExportOptions, 'scale' | 'background'>,
): Promise<void> {
  const { language } = session.getState()
  const file = { name: fileNameFor(titleNow(), format), format, options: whole(chosen), language }
  const end = await saveFiles([file]).end
  if (end.is === 'refused') throw new Error(end.why)
}

/** The content of one file; what cannot be made is thrown, in words. */
async function made(
  format: 'svg' | 'png',
  options: ExportOptions,
  language: Language,
): Promise<Blob | string> {
  const outcome = await startExport({ format, options, language }).outcome
  if (outcome.is === 'refused') throw new Error(outcome.why)
  return outcome.is === 'done' ? outcome.content : ''
}

/** Puts a picture of the blueprint on the clipboard: pixels, or an SVG as a drawing and as its text. */
export function copyPicture(
  format: 'svg' | 'png',
  options: ExportOptions,
  language: Language,
): Promise<void> {
  const content = made(format, options, language)
  if (format === 'svg') return copySvg(content.then(String))
  return copyPng(content.then((png) => new Blob([png], { type: 'image/png' })))
}

/** Puts the whole blueprint on the clipboard as a PNG. */
export const copyWhole = (): Promise<void> => copyPicture('png', whole({}), session.getState().language)

/** Puts the register that is open on the clipboard, as a table, in the language of the interface. */
export async function copyOpenRegister(): Promise<void> {
  const state = session.getState()
  const { register } = state
  if (register === null) return
  const list = checklists[register === 'checks' ? 'findings' : register]
  const blueprint = openBlueprintOf(state)
  const ready = register === 'surveys' ? readyIntervals(blueprint) : Promise.resolve()
  await copyRegister(ready.then(() => list(blueprint, wordsIn(state.language))))
}

async function saveElement(selector: string): Promise<void> {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) return
  const picture = await pictureOfElement(element, getComputedStyle(document.body).backgroundColor)
  download(picture, fileNameFor(titleNow(), 'png'), 'image/png')
}

/** Saves what is on screen of the blueprint as a picture, with all that lies over it. */
export const exportView = (): Promise<void> => saveElement('[data-canvas]')

/** Saves the register that is open as a picture. */
export const exportRegister = (): Promise<void> => saveElement('[data-register]')
