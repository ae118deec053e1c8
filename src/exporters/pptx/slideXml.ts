import { itemsXml } from './itemXml.ts'
import type { MasterNames } from './masterXml.ts'
import {
  numberParagraph,
  type Placeholder,
  placeholderXml,
  plainParagraph,
  shapeTree,
} from './placeholderXml.ts'
import type { Setting } from './setting.ts'
import type { Slide } from './slide.ts'
import { element, namespaces, xmlPart } from './xml.ts'

const longestTitle = 160
/** A title as it stands on one line. */
export const onOneLine = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestTitle ? `${line.slice(0, longestTitle)}…` : line
}

function placesOf(slide: Slide, number: number, names: MasterNames, setting: Setting): Placeholder[] {
  const paragraphs = (text: string) => [plainParagraph(text, setting)]
  const title = { id: 2, name: names.title, paragraphs: paragraphs(onOneLine(slide.title)) }
  if (slide.layout === 'title') {
    const { subtitle } = slide
    return [
      { type: 'ctrTitle', ...title },
      ...(subtitle === undefined
        ? []
        : [
            {
              type: 'subTitle',
              id: 5,
              name: names.subtitle,
              index: 1,
              paragraphs: paragraphs(subtitle),
            } as const,
          ]),
    ]
  }
  return [
    { type: 'title', ...title },
    { type: 'sldNum', id: 4, name: names.number, index: 12, paragraphs: [numberParagraph(number)] },
  ]
}

/** A slide; its number counts from 1. */
export function slideXml(slide: Slide, number: number, names: MasterNames, setting: Setting): string {
  const places = placesOf(slide, number, names, setting).map(placeholderXml)
  return xmlPart(
    element('p:sld', namespaces, [
      element('p:cSld', {}, [shapeTree([...places, ...itemsXml(slide.items, setting)])]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
  )
}
