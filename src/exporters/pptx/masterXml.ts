import { itemsXml } from './itemXml.ts'
import { emu, solidFill } from './paintXml.ts'
import { numberParagraph, type Placeholder, placeholderXml, shapeTree } from './placeholderXml.ts'
import type { Setting } from './setting.ts'
import { contentBox, type ShapeItem, slideSize, type Writing } from './slide.ts'
import { element, namespaces, xmlPart } from './xml.ts'

/** What the parts for all slides are called, in the reader's words. */
export interface MasterNames {
  readonly title: string
  readonly subtitle: string
  readonly footer: string
  readonly number: string
  readonly titleLayout: string
  readonly contentLayout: string
}

const titleBox = { x: 24, y: 10, width: 912, height: 30 }
const footerBox = { x: 24, y: 518, width: 700, height: 16 }
const numberBox = { x: 836, y: 518, width: 100, height: 16 }
const bigTitleBox = { x: 72, y: 96, width: 816, height: 130 }
const subtitleBox = { x: 72, y: 236, width: 816, height: 80 }

const flat = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
const bodyOf = (anchor: 't' | 'ctr' | 'b') =>
  element('a:bodyPr', { ...flat, anchor }, [element('a:normAutofit')])

interface Lettered {
  readonly size: number
  readonly bold?: boolean
  readonly color: string
  readonly align?: 'l' | 'r'
}

const facesXml = [
  element('a:latin', { typeface: '+mn-lt' }),
  element('a:ea', { typeface: '+mn-ea' }),
  element('a:cs', { typeface: '+mn-cs' }),
]

/** How one level of text is set. */
function levelXml(name: string, { size, bold, color, align = 'l' }: Lettered, { theme }: Setting): string {
  return element(
    name,
    { marL: 0, indent: 0, algn: align, defTabSz: emu(72), rtl: 0, eaLnBrk: 1, latinLnBrk: 0 },
    [
      element('a:buNone'),
      element('a:defRPr', { sz: size * 100, b: bold ? 1 : 0, kern: 1200 }, [
        solidFill(color, theme),
        ...facesXml,
      ]),
    ],
  )
}

const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((level) => `a:lvl${level}pPr`)

/** Text of shapes, where they say nothing else. */
export const usualLevels = (setting: Setting): string[] =>
  levels.map((name) => levelXml(name, { size: 12, color: setting.theme.ink }, setting))

const oneLevel = (lettered: Lettered, setting: Setting) =>
  element('a:lstStyle', {}, [levelXml('a:lvl1pPr', lettered, setting)])

const sign = '‹…›'
const prompt = element('a:p', {}, [
  element('a:r', {}, [element('a:rPr', { lang: 'en-US' }), element('a:t', {}, [sign])]),
])

const smallLetters = ({ theme }: Setting) => ({ size: 8, color: theme.muted })

/** Said by the layouts too: some programs do not look further. */
const numberPlace = (names: MasterNames, setting: Setting): Placeholder => ({
  type: 'sldNum',
  id: 4,
  name: names.number,
  index: 12,
  paragraphs: [numberParagraph(null)],
  box: numberBox,
  body: bodyOf('ctr'),
  styles: oneLevel({ ...smallLetters(setting), align: 'r' }, setting),
})

/** The master of all slides: ground, title, footer and number. */
export function slideMasterXml(names: MasterNames, setting: Setting): string {
  const { theme, dark } = setting
  const title: Placeholder = {
    type: 'title',
    id: 2,
    name: names.title,
    box: titleBox,
    body: bodyOf('ctr'),
    paragraphs: [prompt],
  }
  const body: Placeholder = {
    type: 'body',
    id: 5,
    name: names.subtitle,
    index: 1,
    box: contentBox,
    body: bodyOf('t'),
    paragraphs: [prompt],
  }
  const shapes = [title, body, numberPlace(names, setting)].map(placeholderXml)
  const ground = element('p:bg', {}, [
    element('p:bgPr', {}, [solidFill(theme.paper, theme), element('a:effectLst')]),
  ])
  const roles = dark
    ? { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }
    : { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
  const titleStyle = levelXml('a:lvl1pPr', { size: 18, bold: true, color: theme.ink }, setting)
  const root = element('p:sldMaster', namespaces, [
    element('p:cSld', {}, [ground, shapeTree(shapes)]),
    element('p:clrMap', { ...roles, ...Object.fromEntries(accents.map((name) => [name, name])) }),
    element('p:sldLayoutIdLst', {}, [
      element('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' }),
      element('p:sldLayoutId', { id: 2147483650, 'r:id': 'rId2' }),
    ]),
    element('p:txStyles', {}, [
      element('p:titleStyle', {}, [titleStyle]),
      element('p:bodyStyle', {}, usualLevels(setting)),
      element('p:otherStyle', {}, usualLevels(setting)),
    ]),
  ])
  return xmlPart(root)
}

const layoutXml = (type: 'title' | 'titleOnly', name: string, shapes: readonly string[]) =>
  xmlPart(
    element('p:sldLayout', { ...namespaces, type, preserve: 1 }, [
      element('p:cSld', { name }, [shapeTree(shapes)]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
  )

/** The layout of the first slide. */
export function titleLayoutXml(names: MasterNames, setting: Setting): string {
  const { ink, muted } = setting.theme
  const places: Placeholder[] = [
    {
      type: 'ctrTitle',
      id: 2,
      name: names.title,
      box: bigTitleBox,
      body: bodyOf('b'),
      styles: oneLevel({ size: 36, bold: true, color: ink }, setting),
      paragraphs: [prompt],
    },
    {
      type: 'subTitle',
      id: 5,
      name: names.subtitle,
      index: 1,
      box: subtitleBox,
      body: bodyOf('t'),
      styles: oneLevel({ size: 16, color: muted }, setting),
      paragraphs: [prompt],
    },
  ]
  return layoutXml('title', names.titleLayout, places.map(placeholderXml))
}

/** What the slides are about, at the foot of each: it stands once, in their layout. */
function footerItem(footer: string, names: MasterNames, setting: Setting): ShapeItem {
  const writing: Writing = {
    ...smallLetters(setting),
    paragraphs: [{ text: footer }],
    bold: false,
    align: 'l',
    anchor: 'ctr',
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    wraps: true,
  }
  const geometry = { is: 'preset', name: 'rect' } as const
  return { is: 'shape', name: names.footer, box: footerBox, geometry, paint: {}, writing }
}

/** The layout of all other slides. */
export function contentLayoutXml(names: MasterNames, footer: string, setting: Setting): string {
  const title: Placeholder = { type: 'title', id: 2, name: names.title, paragraphs: [prompt] }
  const places = [title, numberPlace(names, setting)].map(placeholderXml)
  const foot = itemsXml([footerItem(footer, names, setting)], setting)
  return layoutXml('titleOnly', names.contentLayout, [...places, ...foot])
}

/** The size of a slide as the file has it. */
export const slideSizeXml = element('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) })
