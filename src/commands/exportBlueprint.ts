import type { ChecklistId } from '#exporters/checklists/checklist.ts'
import { copyPng } from '#exporters/clipboard.ts'
import { type Exporter, type ExportOptions, usualOptions } from '#exporters/exporter.ts'
import { exporters } from '#exporters/exporters.ts'
import { fileNameFor } from '#exporters/fileNameFor.ts'
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

/** The drawing once all its routes are found. */
function sheet(): Promise<ReturnType<typeof sheetOf>> {
  if (session.getState().placed?.routed) return Promise.resolve(sheetNow())
  return new Promise((resolve) => {
    const stop = session.subscribe(({ placed }) => {
      if (!placed?.routed) return
      stop()
      resolve(sheetNow())
    })
  })
}

/** The file of one format; what cannot be made is refused in words, with what works instead. */
async function made(exporter: Exporter, chosen: Partial<ExportOptions>): Promise<Blob | string> {
  const drawing = await sheet()
  const options = { ...usualOptions, ...chosen }
  const refusal = exporter.refusal?.(drawing, options, words())
  if (refusal) throw new Error(refusal)
  return exporter.write(drawing, options, words())
}

async function save(exporter: Exporter, chosen: Partial<ExportOptions>, part = ''): Promise<void> {
  const content = await made(exporter, chosen)
  const title = session.getState().blueprint?.about.title ?? ''
  download(
    content,
    fileNameFor(part === '' ? title : `${title} - ${part}`, exporter.extension),
    exporter.mime,
  )
}

/** Saves the whole blueprint as a picture. `scale` is pixels for one px of the drawing. */
export const exportPicture = (chosen: {
  readonly format: 'svg' | 'png' | 'jpeg'
  readonly scale: number
  readonly background: Background
}): Promise<void> => save(exporters[chosen.format], chosen)

/** Puts the whole blueprint on the clipboard as a PNG. */
export async function copyPicture(scale: number, background: Background): Promise<void> {
  const picture = made(exporters.png, { scale, background }).then((content) =>
    typeof content === 'string' ? new Blob([content]) : content,
  )
  await copyPng(picture)
}

/** Saves a checklist in the language of the interface. */
export const exportChecklist = ({
  which,
  format,
}: {
  which: ChecklistId
  format: 'md' | 'csv'
}): Promise<void> =>
  save(
    format === 'csv' ? exporters.csv : exporters.markdown,
    { checklist: which },
    words()(`checklists.name.${which}`),
  )

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
export const previewSvg = (): Promise<string> => made(exporters.svg, {}).then(String)

/** The size of the whole picture in px of the drawing. */
export const pictureSize = (): { width: number; height: number } => wholePictureSize(sheetNow())

/** The largest scale at which a format can hold the whole picture. */
export const largestPictureScale = (format: 'png' | 'jpeg'): number => largestWholeScale(sheetNow(), format)
