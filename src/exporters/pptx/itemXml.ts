import type { Box } from '#layout/placed.ts'
import { courseXml, frameXml, geometryXml } from './geometryXml.ts'
import { emu, outlineXml, paintXml } from './paintXml.ts'
import type { Setting } from './setting.ts'
import type { ConnectorItem, Grip, GroupItem, ShapeItem, SlideItem } from './slide.ts'
import { tableXml } from './tableXml.ts'
import { bodyXml } from './textXml.ts'
import { element } from './xml.ts'

/** The numbers under which the items of a slide know each other. */
interface Numbers {
  readonly of: (item: SlideItem) => number
  /** Of the shape with this key; undefined where there is none on the slide. */
  readonly at: (key: string) => number | undefined
}

/** The frame of all items and the title stand before them. */
const firstNumber = 10

function numbersOf(items: readonly SlideItem[]): Numbers {
  const numbers = new Map<SlideItem, number>()
  const keys = new Map<string, number>()
  const walk = (each: readonly SlideItem[]): void => {
    for (const item of each) {
      const number = firstNumber + numbers.size
      numbers.set(item, number)
      if (item.is === 'shape' && item.key !== undefined) keys.set(item.key, number)
      if (item.is === 'group') walk(item.items)
    }
  }
  walk(items)
  return { of: (item) => numbers.get(item) ?? 0, at: (key) => keys.get(key) }
}

/** Names stand in a narrow pane; what else is to be said stands in the alternative text. */
const longestName = 200
const longestAlt = 4000

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

function named(item: SlideItem, numbers: Numbers): string {
  const { name, alt } = item
  return element('p:cNvPr', {
    id: numbers.of(item),
    name: shortened(name, longestName),
    descr: alt === undefined || alt === '' ? undefined : shortened(alt, longestAlt),
  })
}

function shapeXml(shape: ShapeItem, numbers: Numbers, setting: Setting): string {
  const { box, geometry, paint, writing } = shape
  const isTextBox = writing !== undefined && !paint.fill && !paint.outline
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named(shape, numbers),
      element('p:cNvSpPr', { txBox: isTextBox ? 1 : undefined }),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [frameXml(box), geometryXml(geometry), ...paintXml(paint, setting.theme)]),
    ...(writing ? [bodyXml(writing, setting)] : []),
  ])
}

function gripXml(name: string, grip: Grip | undefined, numbers: Numbers): string[] {
  const id = grip && numbers.at(grip.key)
  return grip && id !== undefined ? [element(name, { id, idx: grip.site })] : []
}

/** Heads on lines thinner than this would hide them. */
const thin = 0.6

function connectorXml(connector: ConnectorItem, numbers: Numbers, { theme }: Setting): string {
  const { course, outline, from, to, head = 'none', tail = 'none' } = connector
  const size = outline.width < thin ? 'sm' : 'med'
  const end = (name: string, type: string) =>
    type === 'none' ? [] : [element(name, { type, w: size, len: size })]
  return element('p:cxnSp', {}, [
    element('p:nvCxnSpPr', {}, [
      named(connector, numbers),
      element('p:cNvCxnSpPr', {}, [
        ...gripXml('a:stCxn', from, numbers),
        ...gripXml('a:endCxn', to, numbers),
      ]),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      ...courseXml(course),
      outlineXml(outline, theme, [...end('a:headEnd', head), ...end('a:tailEnd', tail)]),
    ]),
  ])
}

/** The room that an item takes. */
function extentOf(item: SlideItem): Box {
  switch (item.is) {
    case 'shape':
      return item.box
    case 'table': {
      const width = item.widths.reduce((sum, each) => sum + each, 0)
      return { ...item.at, width, height: item.rows.reduce((sum, { height }) => sum + height, 0) }
    }
    case 'connector': {
      const { box, turned } = item.course
      if (!turned) return box
      const [x, y] = [box.x + (box.width - box.height) / 2, box.y + (box.height - box.width) / 2]
      return { x, y, width: box.height, height: box.width }
    }
    case 'group':
      return jointExtent(item.items)
  }
}

function jointExtent(items: readonly SlideItem[]): Box {
  const boxes = items.map(extentOf)
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y
  return { x, y, width, height }
}

function groupXml(group: GroupItem, numbers: Numbers, setting: Setting): string {
  const { x, y, width, height } = jointExtent(group.items)
  const [at, size] = [
    { x: emu(x), y: emu(y) },
    { cx: emu(width), cy: emu(height) },
  ]
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [named(group, numbers), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', at),
        element('a:ext', size),
        element('a:chOff', at),
        element('a:chExt', size),
      ]),
    ]),
    ...group.items.map((item) => itemXml(item, numbers, setting)),
  ])
}

function itemXml(item: SlideItem, numbers: Numbers, setting: Setting): string {
  switch (item.is) {
    case 'shape':
      return shapeXml(item, numbers, setting)
    case 'connector':
      return connectorXml(item, numbers, setting)
    case 'group':
      return groupXml(item, numbers, setting)
    case 'table':
      return tableXml(item, named(item, numbers), extentOf(item), setting)
  }
}

/** All items of one slide, with numbers of their own from 10 on. A group holds at least one item. */
export function itemsXml(items: readonly SlideItem[], setting: Setting): string[] {
  const numbers = numbersOf(items)
  return items.map((item) => itemXml(item, numbers, setting))
}
