import { emu } from './paintXml.ts'
import { usualLevels } from './masterXml.ts'
import {
  numberParagraph,
  type Placeholder,
  placeholderXml,
  plainParagraph,
  shapeTree,
} from './placeholderXml.ts'
import type { Setting } from './setting.ts'
import { element, namespaces, xmlPart } from './xml.ts'

/** What the places of a page of notes are called. */
export interface NotesNames {
  readonly picture: string
  readonly notes: string
  readonly number: string
}

/** Pages of notes stand upright, pt. */
const page = { width: 540, height: 720 }
const pictureBox = { x: 54, y: 54, width: 432, height: 243 }
const textBox = { x: 54, y: 318, width: 432, height: 348 }
const numberBox = { x: 396, y: 684, width: 90, height: 20 }

const places = (names: NotesNames): readonly [Placeholder, Placeholder, Placeholder] => [
  { type: 'sldImg', id: 2, name: names.picture },
  { type: 'body', id: 3, name: names.notes, index: 1 },
  { type: 'sldNum', id: 4, name: names.number, index: 5 },
]

/** The size of a page of notes as the file has it. */
export const notesSizeXml = element('p:notesSz', { cx: emu(page.width), cy: emu(page.height) })

const roles = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
}

/** The master of all pages of notes. */
export function notesMasterXml(names: NotesNames, setting: Setting): string {
  const [picture, text, number] = places(names)
  const shapes = [
    { ...picture, box: pictureBox },
    { ...text, box: textBox },
    { ...number, box: numberBox, paragraphs: [numberParagraph(null)] },
  ].map(placeholderXml)
  return xmlPart(
    element('p:notesMaster', namespaces, [
      element('p:cSld', {}, [
        element('p:bg', {}, [element('p:bgRef', { idx: 1001 }, [element('a:schemeClr', { val: 'bg1' })])]),
        shapeTree(shapes),
      ]),
      element('p:clrMap', roles),
      element('p:notesStyle', {}, usualLevels(setting)),
    ]),
  )
}

/** The page of notes of one slide. */
export function notesXml(
  notes: readonly string[],
  slideNumber: number,
  names: NotesNames,
  setting: Setting,
): string {
  const [picture, text, number] = places(names)
  const shapes = [
    picture,
    { ...text, paragraphs: notes.map((paragraph) => plainParagraph(paragraph, setting)) },
    { ...number, paragraphs: [numberParagraph(slideNumber)] },
  ].map(placeholderXml)
  return xmlPart(
    element('p:notes', namespaces, [
      element('p:cSld', {}, [shapeTree(shapes)]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
  )
}
