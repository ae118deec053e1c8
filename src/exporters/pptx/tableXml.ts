import type { Box } from '#layout/placed.ts'
import { emu, outlineXml, solidFill } from './paintXml.ts'
import type { Setting } from './setting.ts'
import type { TableCell, TableItem } from './slide.ts'
import { paragraphsXml } from './textXml.ts'
import { element } from './xml.ts'

/** Between the border of a cell and its text, in pt. */
export const cellPadding = { x: 4, y: 2.5 } as const

const none = (name: string) => element(name, {}, [element('a:noFill')])

/** A line below the cell alone: rows are told apart, columns stand by their alignment. */
function ruled(cell: TableCell, rule: string, setting: Setting): string {
  const below = outlineXml({ color: rule, width: 0.5 }, setting.theme, [], 'a:lnB')
  const { x, y } = cellPadding
  const margins = { marL: emu(x), marR: emu(x), marT: emu(y), marB: emu(y) }
  return element('a:tcPr', { ...margins, anchor: 't' }, [
    none('a:lnL'),
    none('a:lnR'),
    none('a:lnT'),
    below,
    cell.fill === undefined ? element('a:noFill') : solidFill(cell.fill, setting.theme),
  ])
}

function cellXml(cell: TableCell, { letters, lineHeight, rule }: TableItem, setting: Setting): string {
  const { text, align = 'l', fill: _, ...own } = cell
  const insets = { left: 0, top: 0, right: 0, bottom: 0 }
  const writing = {
    ...letters,
    ...own,
    paragraphs: [{ text }],
    align,
    anchor: 't',
    insets,
    wraps: true,
    lineHeight,
  } as const
  return element('a:tc', {}, [
    element('a:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphsXml(writing, setting)]),
    ruled(cell, rule, setting),
  ])
}

/** A table that can be edited as one. */
export function tableXml(table: TableItem, named: string, extent: Box, setting: Setting): string {
  const grid = table.widths.map((width) => element('a:gridCol', { w: emu(width) }))
  const rows = table.rows.map(({ height, cells }) =>
    element(
      'a:tr',
      { h: emu(height) },
      cells.map((cell) => cellXml(cell, table, setting)),
    ),
  )
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      named,
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      element('p:nvPr'),
    ]),
    element('p:xfrm', {}, [
      element('a:off', { x: emu(extent.x), y: emu(extent.y) }),
      element('a:ext', { cx: emu(extent.width), cy: emu(extent.height) }),
    ]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, [
        element('a:tbl', {}, [element('a:tblPr', { firstRow: 1 }), element('a:tblGrid', {}, grid), ...rows]),
      ]),
    ]),
  ])
}
