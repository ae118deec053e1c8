import type { Box } from '#layout/placed.ts'
import { frameXml } from './geometryXml.ts'
import type { Setting } from './setting.ts'
import { runs } from './textXml.ts'
import { element } from './xml.ts'

/** A place that a layout has and that slides fill. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'sldImg'
  readonly id: number
  readonly name: string
  readonly index?: number
  /** Absent where the layout says it. */
  readonly box?: Box
  /** Content that is XML already: the paragraphs of its text. */
  readonly paragraphs?: readonly string[]
  /** Attributes and styles of its text, where they differ from those of the layout. */
  readonly body?: string
  readonly styles?: string
}

/** A place with what stands in it. */
export function placeholderXml(placeholder: Placeholder): string {
  const { type, id, name, index, box, paragraphs, body, styles } = placeholder
  const isPicture = type === 'sldImg'
  const locks = { noGrp: 1, ...(isPicture && { noRot: 1, noChangeAspect: 1 }) }
  const text = [
    body ?? element('a:bodyPr'),
    styles ?? element('a:lstStyle'),
    ...(paragraphs ?? [element('a:p')]),
  ]
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, [element('a:spLocks', locks)]),
      element('p:nvPr', {}, [element('p:ph', { type, idx: index })]),
    ]),
    element('p:spPr', {}, box ? [frameXml(box), ...rectangle] : []),
    ...(isPicture ? [] : [element('p:txBody', {}, text)]),
  ])
}

const rectangle = [element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]

/** A paragraph that looks as the place says. */
export const plainParagraph = (text: string, setting: Setting): string =>
  element('a:p', {}, runs(text, {}, setting))

/** The number of the slide, kept by the program that shows it. */
export const numberParagraph = (number: number | null): string =>
  element('a:p', {}, [
    element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
      element('a:rPr', { lang: 'en-US' }),
      element('a:t', {}, [number === null ? '‹#›' : String(number)]),
    ]),
  ])

/** All that stands on a slide, a layout or a master. */
export const shapeTree = (inside: readonly string[]): string =>
  element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...inside,
  ])
