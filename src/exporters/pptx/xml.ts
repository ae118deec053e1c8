type Attributes = Readonly<Record<string, string | number | undefined>>

// Control characters and lone surrogates cannot stand in XML, not even escaped; tab and line breaks can.
const unwritable = /(?![\t\n\r])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Most texts: looking through them sign by sign takes far longer. */
const harmless = /^[\w #.,:;()/-]*$/

const clean = (text: string) => text.replace(unwritable, '')

/** Text as it may stand between tags. */
export const escapedText = (text: string): string =>
  harmless.test(text) ? text : clean(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

const escapedAttribute = (text: string) =>
  harmless.test(text) ? text : clean(text).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)

/** An element; attributes that are undefined are left out. What stands inside is XML already. */
export function element(name: string, attributes: Attributes = {}, inside: readonly string[] = []): string {
  const all = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapedAttribute(String(value))}"`))
    .join('')
  const content = inside.join('')
  return content === '' ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of the file: one element with all that stands in it. */
export const xmlPart = (root: string): string => declaration + root

/** The namespaces of the parts that show something. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
}
