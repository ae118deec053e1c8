import type { Element } from '../xlsx/readXml.ts'

/** The order in which the format wants what stands in an element; programs refuse files in which it is another. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
  'p:nvSpPr': ['p:cNvPr', 'p:cNvSpPr', 'p:nvPr'],
  'p:cxnSp': ['p:nvCxnSpPr', 'p:spPr', 'p:style'],
  'p:nvCxnSpPr': ['p:cNvPr', 'p:cNvCxnSpPr', 'p:nvPr'],
  'p:cNvCxnSpPr': ['a:cxnSpLocks', 'a:stCxn', 'a:endCxn'],
  'p:nvGrpSpPr': ['p:cNvPr', 'p:cNvGrpSpPr', 'p:nvPr'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'p:spPr': ['a:xfrm', 'a:custGeom', 'a:prstGeom', 'a:noFill', 'a:solidFill', 'a:ln', 'a:effectLst'],
  'a:xfrm': ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:ln': [
    'a:noFill',
    'a:solidFill',
    'a:prstDash',
    'a:custDash',
    'a:round',
    'a:bevel',
    'a:miter',
    'a:headEnd',
    'a:tailEnd',
  ],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:pPr': ['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buNone', 'a:defRPr'],
  'a:rPr': ['a:ln', 'a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'a:defRPr': ['a:ln', 'a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'a:fld': ['a:rPr', 'a:pPr', 'a:t'],
  'a:r': ['a:rPr', 'a:t'],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:tc': ['a:txBody', 'a:tcPr'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:noFill', 'a:solidFill'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  'p:txStyles': ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:hf', 'p:notesStyle'],
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'a:theme': ['a:themeElements', 'a:objectDefaults', 'a:extraClrSchemeLst'],
  'a:themeElements': ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'],
  'a:clrScheme': [
    'a:dk1',
    'a:lt1',
    'a:dk2',
    'a:lt2',
    'a:accent1',
    'a:accent2',
    'a:accent3',
    'a:accent4',
    'a:accent5',
    'a:accent6',
    'a:hlink',
    'a:folHlink',
  ],
  'a:fmtScheme': ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'],
}

/** What stands where the format does not want it, in words. */
export function misplaced(element: Element): string[] {
  const order = orders[element.name]
  const here: string[] = []
  if (order) {
    let last = 0
    for (const { name } of element.children) {
      const place = order.indexOf(name)
      if (place < 0) here.push(`${name} in ${element.name}`)
      else if (place < last) here.push(`${name} too late in ${element.name}`)
      last = Math.max(last, place)
    }
  }
  return [...here, ...element.children.flatMap(misplaced)]
}
