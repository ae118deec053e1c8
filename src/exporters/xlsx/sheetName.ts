import { cellText } from '#model/cellText.ts'

const longest = 31

/** A name that a sheet may have and that none of `taken` is, whatever its case. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const plain = cellText(wanted)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  const base = plain === '' || plain.toLowerCase() === 'history' ? 'List' : plain
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`
    const name = `${base.slice(0, longest - end.length).replace(/[\uD800-\uDBFF']$/, '')}${end}`
    if (!used.has(name.toLowerCase())) return name
  }
}
