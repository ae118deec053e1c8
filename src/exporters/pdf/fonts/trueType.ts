/** Where a table of a font lies in its file, in bytes. */
export interface FontTable {
  readonly offset: number
  readonly length: number
}

/** A TrueType face, read as far as text needs it. */
export interface TrueType {
  readonly view: DataView<ArrayBuffer>
  readonly tables: ReadonlyMap<string, FontTable>
  readonly unitsPerEm: number
  /** 0 where the face has no such sign. */
  readonly glyphOf: (codePoint: number) => number
  /** How far a glyph moves the pen, in units of the face. */
  readonly advanceOf: (glyph: number) => number
  /** Where the outline of a glyph lies in the file; its length is 0 for an empty one. */
  readonly outlineOf: (glyph: number) => FontTable
}

const headerLength = 12
const recordLength = 16

/** What `readTrueType` and the subset need of a table that every face has. */
export function tableOf(tables: ReadonlyMap<string, FontTable>, tag: string): FontTable {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table ${tag}.`)
  return table
}

function directoryOf(view: DataView): Map<string, FontTable> {
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = headerLength + i * recordLength
      const letters = [0, 1, 2, 3].map((letter) => view.getUint8(at + letter))
      const place = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
      return [String.fromCharCode(...letters), place] as const
    }),
  )
}

/** Segments of code points up to U+FFFF. */
function readFormat4(view: DataView, start: number, glyphs: Map<number, number>): void {
  const segments = view.getUint16(start + 6) / 2
  const ends = start + 14
  const starts = ends + segments * 2 + 2
  for (let i = 0; i < segments; i++) {
    const [first, last] = [view.getUint16(starts + i * 2), view.getUint16(ends + i * 2)]
    const delta = view.getUint16(starts + segments * 2 + i * 2)
    const rangeAt = starts + segments * 4 + i * 2
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2)
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff)
    }
  }
}

/** Groups of any code points. */
function readFormat12(view: DataView, start: number, glyphs: Map<number, number>): void {
  const groups = view.getUint32(start + 12)
  for (let i = 0; i < groups; i++) {
    const at = start + 16 + i * 12
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)]
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
  }
}

function glyphsOf(view: DataView, { offset }: FontTable): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const subtables = Array.from(
    { length: view.getUint16(offset + 2) },
    (_, i) => offset + view.getUint32(offset + 8 + i * 8),
  )
  for (const start of new Set(subtables)) {
    const format = view.getUint16(start)
    if (format === 4) readFormat4(view, start, glyphs)
    if (format === 12) readFormat12(view, start, glyphs)
  }
  return glyphs
}

/** Reads a face. Throws where the bytes are no TrueType face. */
export function readTrueType(bytes: Uint8Array<ArrayBuffer>): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = directoryOf(view)
  const [head, hmtx, glyf, loca] = ['head', 'hmtx', 'glyf', 'loca'].map((tag) => tableOf(tables, tag).offset)
  if (head === undefined || hmtx === undefined || glyf === undefined || loca === undefined) {
    throw new Error('The font is no TrueType font.')
  }
  const long = view.getInt16(head + 50) === 1
  const widths = view.getUint16(tableOf(tables, 'hhea').offset + 34)
  const glyphs = glyphsOf(view, tableOf(tables, 'cmap'))
  const place = (glyph: number) =>
    long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2
  return {
    view,
    tables,
    unitsPerEm: view.getUint16(head + 18),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4),
    outlineOf: (glyph) => ({ offset: glyf + place(glyph), length: place(glyph + 1) - place(glyph) }),
  }
}
