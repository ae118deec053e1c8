import { openPreviewer, type PreviewAnswer, type Previewer } from '#exporters/preview/askPreview.ts'
import type { PreviewQuestion } from '#exporters/preview/preview.ts'
import type { ExportFormat, ExportOptions } from '#exporters/exporter.ts'
import { fitsFormat, largestScale, pictureSize } from '#exporters/pictureSize.ts'
import { session } from '#session/session.ts'
import type { ExportChoice } from './exportChoice.ts'
import { isConcerned, isListFormat, standsApart } from './exportConcerns.ts'
import { resolved } from './plannedFiles.ts'
import { laidNow } from './laidNow.ts'
import { openBlueprintOf } from './selected.ts'

export type Preview = Extract<PreviewAnswer, { is: 'preview' }>['preview']

/** Opens a preview of what is open now; it is of that moment until it is closed. */
export function openPreview(): Previewer {
  const state = session.getState()
  const { placed } = state
  return openPreviewer({
    blueprint: openBlueprintOf(state),
    laid: laidNow(state),
    ...(placed?.routed && { known: placed }),
  })
}

/** Formats for reading leave out what is only there for calculating. */
const readFormats: readonly ExportFormat[] = ['markdown']

function listsOf(format: ExportFormat): PreviewQuestion['lists'] {
  if (!isConcerned(format, 'registers')) return null
  return isListFormat(format) && !readFormats.includes(format) ? 'calculated' : 'read'
}

/** The options as they show in the picture of a format: what it puts in a place of its own is not drawn there. */
function pictured(format: ExportFormat, options: ExportOptions): ExportOptions {
  const elsewhere = standsApart(format)
  return {
    ...options,
    legend: options.legend && !elsewhere.includes('legend'),
    titleBlock: elsewhere.includes('titleBlock') ? null : options.titleBlock,
  }
}

/** What there is to look at before a choice is exported. `room` is the pixels that a picture shall fit. */
export function previewQuestion(
  choice: ExportChoice,
  room: { readonly width: number; readonly height: number },
  today: string,
): PreviewQuestion {
  const { format } = choice
  const { options, language } = resolved(choice, session.getState(), today)
  return {
    options: pictured(format, options),
    language,
    room: isListFormat(format) ? null : room,
    paged: isConcerned(format, 'pages') && options.pages !== 'fit',
    lists: listsOf(format),
  }
}

/** The pixels of a picture, and the largest scale that works where these are too many. */
export interface PictureFit {
  readonly width: number
  readonly height: number
  /** Null where the picture can be made as it is. */
  readonly largest: number | null
}

/** How large a picture gets whose drawing has these px; null for formats without pixels. */
export function pictureFit(
  { format, scale }: Pick<ExportChoice, 'format' | 'scale'>,
  drawing: { readonly width: number; readonly height: number },
): PictureFit | null {
  if (format !== 'png' && format !== 'jpeg') return null
  const bounds = { x: 0, y: 0, ...drawing }
  const size = pictureSize(bounds, scale)
  return { ...size, largest: fitsFormat(size, format) ? null : largestScale(bounds, format) }
}
