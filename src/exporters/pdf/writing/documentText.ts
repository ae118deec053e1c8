/** Signs that a string of a document may not hold as they are. */
const unwanted = /\p{Control}/gu

/** A text without halves of signs, which no reader can show. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const bytesOf = (numbers: Iterable<number>) => String.fromCharCode(...numbers)

const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [
    unit >> 8,
    unit & 0xff,
  ])

/** At most so many signs: readers show a line. */
const longest = 500

/** A text for a place that shows one line: no control characters, no halves of signs, not endless. */
export const oneLine = (text: string): string =>
  Array.from(wellFormed(text).replace(unwanted, ' ').trim()).slice(0, longest).join('')

/**
 * A text as the bytes of a string in a PDF, one a character. UTF-16 as all readers know it; but readers take a carriage return
 * (13, half of 不) for a line feed, so that texts with that byte are UTF-8, which the newer ones read.
 */
export function documentText(text: string): string {
  const line = oneLine(text)
  if (/^[\x20-\x7e]*$/.test(line)) return line
  const wide = utf16(line)
  return wide.includes(13)
    ? bytesOf([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(line)])
    : bytesOf([0xfe, 0xff, ...wide])
}

/** A text as a hexadecimal string with its brackets: no byte of it can be misread. */
export const hexText = (text: string): string =>
  `<feff${utf16(wellFormed(text))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}>`
