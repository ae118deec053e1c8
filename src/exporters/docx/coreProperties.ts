import { cleanText, shortened } from './cleanText.ts'

/** What a document says about itself, outside its text. */
export interface DocumentProperties {
  readonly title: string
  readonly creator: string
  readonly description: string
  readonly keywords: string
  /** BCP 47. */
  readonly language: string
  /** ISO instant. */
  readonly at: string
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const element = (name: string, text: string, attributes = '') =>
  text === ''
    ? ''
    : `<${name}${attributes}>${text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)}</${name}>`

const dated = ' xsi:type="dcterms:W3CDTF"'

/** The part of the package that holds them. The library writes one as well, but leaves out the language. */
export function coreProperties(properties: DocumentProperties): string {
  const { title, creator, description, keywords, language, at } = properties
  const elements = [
    element('dc:title', shortened(title, 255)),
    element('dc:creator', shortened(creator, 255)),
    element('cp:keywords', shortened(keywords, 255)),
    element('dc:description', cleanText(description)),
    element('cp:lastModifiedBy', shortened(creator, 255)),
    element('cp:revision', '1'),
    element('dcterms:created', at, dated),
    element('dcterms:modified', at, dated),
    element('dc:language', language),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${elements.join('')}</cp:coreProperties>`
}
