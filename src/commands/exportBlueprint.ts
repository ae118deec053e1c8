import { type AskedExport, askExport } from '#exporters/askExport.ts'
import type { ChecklistId } from '#exporters/checklists/checklist.ts'
import { copyPng } from '#exporters/clipboard.ts'
import { type ExportFormat, type ExportOptions, usualOptions } from '#exporters/exporter.ts'
import { fileNameFor } from '#exporters/fileNameFor.ts'
import { fileTypes } from '#exporters/fileTypes.ts'
import { pictureOfElement } from '#exporters/screenPicture.ts'
import { sheetOf } from '#exporters/sheetOf.ts'
import { largestWholeScale, wholePictureSize } from '#exporters/wholePicture.ts'
import { wordsIn } from '#i18n/words.ts'
import { session } from '#session/session.ts'
import { download } from './download.ts'

type Background = 'paper' | 'transparent'

const words = () => wordsIn(session.getState().language)

/** The drawing as it stands now; of a large blueprint the routes may still be missing. */
function sheetNow() {
  const { blueprint, placed, overlays } = session.getState()
  if (!blueprint || !placed) throw new Error('no blueprint is open')
  return sheetOf(blueprint, placed, words(), overlays)
}

/** Asks for a file of the open blueprint in the language of the interface. `onProgress` is told shares 0..1. */
function startExport(
  format: ExportFormat,
  chosen: Partial<ExportOptions>,
  onProgress?: (share: number) => void,
): AskedExport {
  const { blueprint, placed, overlays, language } = session.getState()
  if (!blueprint) throw new Error('no blueprint is open')
  const question = { format, blueprint, options: { ...usualOptions, ...chosen }, language, laid: overlays }
  return askExport({ ...question, ...(placed?.routed && { known: placed }) }, onProgress)
}

/** The file of one format; null where it was cancelled. What cannot be made is refused in words, with what works instead. */
async function made(format: ExportFormat, chosen: Partial<ExportOptions>): Promise<Blob | string | null> {
  const outcome = await startExport(format, chosen).outcome
  if (outcome.is === 'refused') throw new Error(outcome.why)
  return outcome.is === 'done' ? outcome.content : null
}

async function save(format: ExportFormat, chosen: Partial<ExportOptions>, part = ''): Promise<void> {
  const content = await made(format, chosen)
  if (content === null) return
  const title = session.getState().blueprint?.about.title ?? ''
  const { extension, mime } = fileTypes[format]
  download(content, fileNameFor(part === '' ? title : `${title} - ${part}`, extension), mime)
}

/** Saves the whole blueprint as a picture. `scale` is pixels for one px of the drawing. */
export const exportPicture = (chosen: {
  readonly format: 'svg' | 'png' | 'jpeg'
  readonly scale: number
  readonly background: Background
}): Promise<void> => save(chosen.format, chosen)

/** Puts the whole blueprint on the clipboard as a PNG. */
export async function copyPicture(scale: number, background: Background): Promise<void> {
  await copyPng(
    made('png', { scale, background }).then((content) => new Blob(content === null ? [] : [content])),
  )
}

/** Saves a checklist in the language of the interface. */
export const exportChecklist = ({
  which,
  format,
}: {
  which: ChecklistId
  format: 'md' | 'csv'
}): Promise<void> =>
  save(format === 'csv' ? 'csv' : 'markdown', { registers: [which] }, words()(`checklists.name.${which}`))

async function saveElement(selector: string): Promise<void> {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) return
  const picture = await pictureOfElement(element, getComputedStyle(document.body).backgroundColor)
  download(picture, fileNameFor(session.getState().blueprint?.about.title ?? '', 'png'), 'image/png')
}

/** Saves what is on screen of the blueprint as a picture, with all that lies over it. */
export const exportView = (): Promise<void> => saveElement('[data-canvas]')

/** Saves the register that is open as a picture. */
export const exportRegister = (): Promise<void> => saveElement('[data-register]')

/** The whole blueprint as it would be saved, to be looked at before. */
export const previewSvg = (): Promise<string> => made('svg', {}).then((svg) => String(svg ?? ''))

/** The size of the whole picture in px of the drawing. */
export const pictureSize = (): { width: number; height: number } => wholePictureSize(sheetNow())

/** The largest scale at which a format can hold the whole picture. */
export const largestPictureScale = (format: 'png' | 'jpeg'): number => largestWholeScale(sheetNow(), format)
