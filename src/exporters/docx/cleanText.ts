// Control characters and noncharacters cannot stand in XML, not even escaped.
const unwritable = /(?!\n)\p{Control}|[\ufffe\uffff]/gu
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** A text as it may stand in a document: what XML cannot hold is left out, half a sign shows as one that is unknown, and every line ends in the same way. */
export const cleanText = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unwritable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

/** A text as it may stand in a heading: on one line. */
export const onOneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** A text on one line of at most so many signs, for places that have no room for more. */
export function shortened(text: string, most: number): string {
  const signs = Array.from(onOneLine(text))
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most - 1).join('')}…`
}
