import { faces, schemeColors, type Setting } from './setting.ts'
import { element, xmlPart } from './xml.ts'

const colorsXml = (setting: Setting) =>
  Object.entries(schemeColors(setting)).map(([name, color]) =>
    element(`a:${name}`, {}, [element('a:srgbClr', { val: color.slice(1).toUpperCase() })]),
  )

const fontXml = (name: string) =>
  element(name, {}, [
    element('a:latin', { typeface: faces.latin }),
    element('a:ea', { typeface: faces.eastAsian }),
    element('a:cs', { typeface: faces.latin }),
  ])

const plainFill = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })])
const threeTimes = (xml: string) => [xml, xml, xml]
const plainLine = (width: number) =>
  element('a:ln', { w: width }, [plainFill, element('a:prstDash', { val: 'solid' })])
const noEffect = element('a:effectStyle', {}, [element('a:effectLst')])

/** Plain looks, three of each, as every theme must have them. */
const formatsXml = element('a:fmtScheme', { name: 'Plain' }, [
  element('a:fillStyleLst', {}, threeTimes(plainFill)),
  element('a:lnStyleLst', {}, [plainLine(6350), plainLine(12_700), plainLine(19_050)]),
  element('a:effectStyleLst', {}, threeTimes(noEffect)),
  element('a:bgFillStyleLst', {}, threeTimes(plainFill)),
])

/** The colours and faces of a file: who changes them changes all slides. */
export const themeXml = (name: string, setting: Setting): string =>
  xmlPart(
    element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name }, [
      element('a:themeElements', {}, [
        element('a:clrScheme', { name }, colorsXml(setting)),
        element('a:fontScheme', { name }, [fontXml('a:majorFont'), fontXml('a:minorFont')]),
        formatsXml,
      ]),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ]),
  )
