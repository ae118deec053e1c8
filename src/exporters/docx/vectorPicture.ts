import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { toSvg } from '#drawing/toSvg.ts'
import type { Language } from '#i18n/words.ts'
import type { Means } from '../means.ts'
import type { DrawnEdition } from '../pictureOf.ts'
import { onOneLine, shortened } from './cleanText.ts'
import { reportStyleIds } from './reportStyles.ts'

/** Word takes the first of these that it knows; it has that one everywhere, and its own face for Chinese signs. */
const family = "Arial, 'Microsoft YaHei', 'Noto Sans SC', sans-serif"

/** Pixels of the bitmap for one px on the page: 288 to the inch. */
const sharp = 3

/** Words that other programs read out in place of a picture. */
const mostAlt = 1000

interface PictureLook {
  /** px on the page for one px of the drawing. */
  readonly scale: number
  readonly title: string
  readonly alt: string
  readonly language: Language
  readonly centred?: true
  /** True where what stands below belongs to it. */
  readonly keepNext: boolean
}

/** A picture in a paragraph of its own: vector where a program reads that, else a bitmap of it. */
export async function vectorPicture(
  { figures, bounds, background }: Pick<DrawnEdition, 'figures' | 'bounds' | 'background'>,
  { scale, title, alt, language, centred, keepNext }: PictureLook,
  means: Means,
): Promise<Paragraph> {
  means.signal?.throwIfAborted()
  const name = onOneLine(title)
  const look = { ...(background !== null && { background }), family, language }
  const vector = new TextEncoder().encode(toSvg(figures, { bounds, title: name, ...look }))
  const bitmap = await means.png({ figures, bounds, scale: scale * sharp, background })
  const transformation = {
    width: Math.max(1, Math.floor(bounds.width * scale)),
    height: Math.max(1, Math.floor(bounds.height * scale)),
  }
  const run = new ImageRun({
    type: 'svg',
    data: vector,
    transformation,
    fallback: { type: 'png', data: bitmap },
    altText: {
      name: shortened(name, 80),
      title: shortened(name, 200),
      description: shortened(alt, mostAlt),
    },
  })
  const alignment = centred && { alignment: AlignmentType.CENTER }
  return new Paragraph({ style: reportStyleIds.picture, keepNext, ...alignment, children: [run] })
}
