import { notesSizeXml } from './notesXml.ts'
import { slideSizeXml, usualLevels } from './masterXml.ts'
import type { Setting } from './setting.ts'
import { element, escapedText, namespaces, xmlPart } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What a part refers to: its kind, and where it lies as seen from there. */
export type Relation = readonly [kind: string, target: string]

const ofPackage = 'core-properties'

/** What a part refers to, as rId1, rId2 and so on. */
export const relationsXml = (relations: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: `${packaged}/relationships` },
      relations.map(([kind, target], i) =>
        element('Relationship', {
          Id: `rId${i + 1}`,
          Type: kind === ofPackage ? `${packaged}/relationships/metadata/${kind}` : `${office}/${kind}`,
          Target: target,
        }),
      ),
    ),
  )

const shows = 'application/vnd.openxmlformats-officedocument.presentationml'

/** What the parts are, by the folders in which they lie. */
const kinds: readonly (readonly [start: string, type: string])[] = [
  ['ppt/presentation.xml', `${shows}.presentation.main+xml`],
  ['ppt/presProps.xml', `${shows}.presProps+xml`],
  ['ppt/viewProps.xml', `${shows}.viewProps+xml`],
  ['ppt/tableStyles.xml', `${shows}.tableStyles+xml`],
  ['ppt/slideMasters/', `${shows}.slideMaster+xml`],
  ['ppt/slideLayouts/', `${shows}.slideLayout+xml`],
  ['ppt/slides/', `${shows}.slide+xml`],
  ['ppt/notesMasters/', `${shows}.notesMaster+xml`],
  ['ppt/notesSlides/', `${shows}.notesSlide+xml`],
  ['ppt/theme/', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

/** What each part of the file is. */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths
    .filter((path) => !path.endsWith('.rels'))
    .flatMap((path) => {
      const type = kinds.find(([start]) => path.startsWith(start))?.[1]
      return type ? [element('Override', { PartName: `/${path}`, ContentType: type })] : []
    })
  return xmlPart(
    element('Types', { xmlns: `${packaged}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides,
    ]),
  )
}

/** The presentation, whose first relation is its master, with its slides behind it and the master of the notes behind these. */
export function presentationXml(slides: number, setting: Setting): string {
  const ids = Array.from({ length: slides }, (_, i) =>
    element('p:sldId', { id: 256 + i, 'r:id': `rId${i + 2}` }),
  )
  return xmlPart(
    element('p:presentation', { ...namespaces, saveSubsetFonts: 1 }, [
      element('p:sldMasterIdLst', {}, [element('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })]),
      element('p:notesMasterIdLst', {}, [element('p:notesMasterId', { 'r:id': `rId${slides + 2}` })]),
      element('p:sldIdLst', {}, ids),
      slideSizeXml,
      notesSizeXml,
      element('p:defaultTextStyle', {}, usualLevels(setting)),
    ]),
  )
}

/** The parts that programs look for and that say nothing here. */
export const emptyParts: Readonly<Record<string, string>> = {
  'ppt/presProps.xml': xmlPart(element('p:presentationPr', namespaces)),
  'ppt/viewProps.xml': xmlPart(element('p:viewPr', namespaces)),
  'ppt/tableStyles.xml': xmlPart(
    element('a:tblStyleLst', {
      'xmlns:a': namespaces['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  ),
  'docProps/app.xml': xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [element('Application', {}, ['Frontstage'])],
    ),
  ),
}

/** What file managers show of the file. */
export function corePropertiesXml(title: string, author: string, language: string): string {
  const tags = {
    'xmlns:cp': `${packaged}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  return xmlPart(
    element('cp:coreProperties', tags, [
      element('dc:title', {}, [escapedText(title)]),
      ...(author === '' ? [] : [element('dc:creator', {}, [escapedText(author)])]),
      element('dc:language', {}, [escapedText(language)]),
    ]),
  )
}
