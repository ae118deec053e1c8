// Reserved by Windows, whatever the ending.
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i
// Not allowed by one system or another, and signs that are not seen.
const unsafe = /[<>:"/\\|?*\p{Control}\p{Format}\p{Surrogate}]+/gu
/** Names of up to 255 bytes are safe everywhere; some are left for the ending and a number. */
const mostBytes = 180

const bytes = (text: string) => new TextEncoder().encode(text).length

function shortened(name: string): string {
  const signs = Array.from(name)
  while (bytes(signs.join('')) > mostBytes) signs.pop()
  return signs.join('')
}

/** A file name from a title that every system takes; Chinese and accents stay. `extension` without its dot. */
export function fileNameFor(title: string, extension: string): string {
  const plain = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ')
  const name = shortened(plain).replace(/^[.\s]+|[.\s]+$/gu, '')
  if (name === '') return `blueprint.${extension}`
  return reservedNames.test(name) ? `${name}_.${extension}` : `${name}.${extension}`
}
