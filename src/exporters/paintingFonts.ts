import inter400 from '@fontsource/inter/400.css?inline'
import inter500 from '@fontsource/inter/500.css?inline'
import inter600 from '@fontsource/inter/600.css?inline'
import { fontFamily } from '#drawing/fontFamily.ts'

const weights = [400, 500, 600]

/** The value of one descriptor of an @font-face rule. */
const descriptor = (rule: string, name: string) => new RegExp(`${name}:\\s*([^;}]+)`).exec(rule)?.[1] ?? ''

/** The faces of a style sheet, for a worker, which has no style sheets. */
function facesOf(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*{[^}]*}/g)].map(([rule]) => {
    const unicodeRange = descriptor(rule, 'unicode-range')
    return new FontFace('Inter', descriptor(rule, 'src'), {
      weight: descriptor(rule, 'font-weight'),
      ...(unicodeRange !== '' && { unicodeRange }),
    })
  })
}

let added = false

/** The fonts that canvases of this thread paint with. */
function fontsHere(): FontFaceSet {
  if (typeof document !== 'undefined') return document.fonts
  const fonts = 'fonts' in self ? self.fonts : null
  if (!(fonts instanceof FontFaceSet)) throw new Error('this browser has no fonts in its workers')
  if (!added) [inter400, inter500, inter600].flatMap(facesOf).forEach((face) => fonts.add(face))
  added = true
  return fonts
}

/** Waits until the bundled font is there for some signs: a canvas paints with what it has at that moment. */
export async function fontsFor(signs: string): Promise<void> {
  const fonts = fontsHere()
  await Promise.all(weights.map((weight) => fonts.load(`${weight} 12px ${fontFamily}`, signs)))
}
