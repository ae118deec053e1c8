/** A block of cells as spreadsheets put it on the clipboard: rows of cells. */
export type Block = readonly (readonly string[])[]

/** A quoted cell at the start of a text, up to a tab, a line's end or the end; quotes inside are doubled. */
const quoted = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/
const plain = /^[^\t\r\n]*(?:\r(?!\n)[^\t\r\n]*)*/

/**
 * Reads tab-separated text: a cell that begins with a quote and ends with one may hold tabs, line ends and doubled quotes; any
 * other quote is a quote. The line end behind the last row makes no row.
 */
export function readTabbed(text: string): Block {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text
  while (rest !== '') {
    const inQuotes = quoted.exec(rest)
    const [taken] = inQuotes ?? plain.exec(rest) ?? ['']
    row.push(inQuotes?.[1] === undefined ? taken : inQuotes[1].replaceAll('""', '"'))
    rest = rest.slice(taken.length)
    if (rest.startsWith('\t')) {
      rest = rest.slice(1)
      if (rest === '') row.push('')
      continue
    }
    rows.push(row)
    row = []
    rest = rest.replace(/^\r?\n/, '')
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A cell that a spreadsheet reads back as it is. */
const cellText = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes cells as tab-separated text. */
export const writeTabbed = (block: Block): string =>
  block.map((row) => row.map(cellText).join('\t')).join('\n')
