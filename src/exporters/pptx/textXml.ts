import { emu, solidFill } from './paintXml.ts'
import type { Setting } from './setting.ts'
import type { Letters, Paragraph, Writing } from './slide.ts'
import { element, escapedText } from './xml.ts'

const chinese = /\p{Script=Han}/u

/** The tag by which a program chooses face and spelling for a text; the second one is for its other signs. */
function languageOf(text: string, language: string): { lang: string; altLang: string } {
  if (chinese.test(text)) return { lang: 'zh-CN', altLang: 'en-US' }
  return { lang: language, altLang: 'zh-CN' }
}

/** Sizes of letters stand in hundredths of a point, of which there is at least one point. */
const sizeOf = (pt: number) => Math.max(100, Math.round(pt * 100))

function runProperties(name: string, text: string, letters: Partial<Letters>, setting: Setting): string {
  const { size, bold, color } = letters
  const attributes = {
    ...languageOf(text, setting.language),
    sz: size === undefined ? undefined : sizeOf(size),
    b: bold === undefined ? undefined : Number(bold),
    dirty: 0,
  }
  return element(name, attributes, color === undefined ? [] : [solidFill(color, setting.theme)])
}

/** The lines of one paragraph, each a run, with breaks between them. */
export function runs(text: string, letters: Partial<Letters>, setting: Setting): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => [
      ...(i > 0 ? [element('a:br', {}, [runProperties('a:rPr', line, letters, setting)])] : []),
      ...(line === ''
        ? []
        : [
            element('a:r', {}, [
              runProperties('a:rPr', line, letters, setting),
              element('a:t', {}, [escapedText(line)]),
            ]),
          ]),
    ])
}

const points = (pt: number) => element('a:spcPts', { val: Math.round(pt * 100) })

function paragraphXml({ text, before, ...own }: Paragraph, writing: Writing, setting: Setting): string {
  const { size, bold, color, align, lineHeight } = writing
  const letters = { size, bold, color, ...own }
  const properties = element('a:pPr', { algn: align }, [
    ...(lineHeight === undefined ? [] : [element('a:lnSpc', {}, [points(lineHeight)])]),
    ...(before === undefined ? [] : [element('a:spcBef', {}, [points(before)])]),
  ])
  const lines = runs(text, letters, setting)
  const end = lines.length === 0 ? [runProperties('a:endParaRPr', text, letters, setting)] : []
  return element('a:p', {}, [properties, ...lines, ...end])
}

/** All paragraphs of a text. */
export const paragraphsXml = (writing: Writing, setting: Setting): string[] =>
  writing.paragraphs.map((paragraph) => paragraphXml(paragraph, writing, setting))

/** The text in a shape. */
export function bodyXml(writing: Writing, setting: Setting): string {
  const { insets, anchor, wraps } = writing
  const attributes = {
    wrap: wraps ? 'square' : 'none',
    lIns: emu(insets.left),
    tIns: emu(insets.top),
    rIns: emu(insets.right),
    bIns: emu(insets.bottom),
    rtlCol: 0,
    anchor,
  }
  return element('p:txBody', {}, [
    element('a:bodyPr', attributes, [element('a:noAutofit')]),
    element('a:lstStyle'),
    ...paragraphsXml(writing, setting),
  ])
}
