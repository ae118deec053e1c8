/** A strict reader of RFC 4180, written apart from the writer: throws where the text is not what the standard allows. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}`)
  }
  const quoted = (): string => {
    let field = ''
    for (at++; ; at++) {
      if (at >= text.length) fail('a quote is not closed')
      if (text[at] !== '"') field += text[at]
      else if (text[at + 1] === '"') field += text[at++]
      else break
    }
    at++
    return field
  }
  const bare = (): string => {
    const end = text.slice(at).search(/[",\r\n]/)
    const field = end < 0 ? text.slice(at) : text.slice(at, at + end)
    at += field.length
    if (text[at] === '"') fail('a quote stands in a bare field')
    return field
  }
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : bare())
    if (text[at] === ',') {
      at++
      if (at === text.length) row.push('')
    } else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else fail('a record does not end with CR LF')
  }
  if (row.length > 0) fail('the last record is not ended')
  return rows
}
