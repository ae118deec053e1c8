import { tableOf, type TrueType } from './trueType.ts'

const composite = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const
/** Of a composite glyph: where its first component stands, behind the number of contours and the box. */
const componentsAt = 10

/** Where the components of a composite glyph are named, as offsets into the file. */
function componentPlaces({ view, outlineOf }: TrueType, glyph: number): number[] {
  const { offset, length } = outlineOf(glyph)
  if (length === 0 || view.getInt16(offset) >= 0) return []
  const places: number[] = []
  let at = offset + componentsAt
  for (let flags: number = composite.more; flags & composite.more;) {
    flags = view.getUint16(at)
    places.push(at + 2)
    const scales =
      flags & composite.matrix ? 8 : flags & composite.twoScales ? 4 : flags & composite.scale ? 2 : 0
    at += 4 + (flags & composite.words ? 4 : 2) + scales
  }
  return places
}

/** The glyphs that are needed to show others, themselves included: the empty one first, each once. */
function withComponents(face: TrueType, wanted: Iterable<number>): number[] {
  const glyphs = new Set([0, ...wanted])
  for (const glyph of glyphs) {
    for (const place of componentPlaces(face, glyph)) glyphs.add(face.view.getUint16(place))
  }
  return [...glyphs]
}

const evenly = (length: number) => Math.ceil(length / 4) * 4

/** Bytes put down one after the other. */
function written(length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length)
  write(new DataView(bytes.buffer))
  return bytes
}

const copied = ({ view, tables }: TrueType, tag: string): Uint8Array => {
  const { offset, length } = tableOf(tables, tag)
  return new Uint8Array(view.buffer, view.byteOffset + offset, length).slice()
}

const changed = (table: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  change(new DataView(table.buffer))
  return table
}

/** The outlines of the glyphs in their new order, and where each starts. */
function outlines(face: TrueType, glyphs: readonly number[]): { glyf: Uint8Array; loca: Uint8Array } {
  const renamed = new Map(glyphs.map((glyph, i) => [glyph, i]))
  const starts = [0]
  for (const glyph of glyphs) starts.push((starts.at(-1) ?? 0) + evenly(face.outlineOf(glyph).length))
  const glyf = new Uint8Array(starts.at(-1) ?? 0)
  const view = new DataView(glyf.buffer)
  glyphs.forEach((glyph, i) => {
    const { offset, length } = face.outlineOf(glyph)
    const start = starts[i] ?? 0
    glyf.set(new Uint8Array(face.view.buffer, face.view.byteOffset + offset, length), start)
    for (const place of componentPlaces(face, glyph)) {
      view.setUint16(start + place - offset, renamed.get(face.view.getUint16(place)) ?? 0)
    }
  })
  const loca = written(starts.length * 4, (table) =>
    starts.forEach((start, i) => table.setUint32(i * 4, start)),
  )
  return { glyf, loca }
}

/** A character map (format 4) with one segment for each sign. */
function characterMap(signs: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const segments = [...signs.toSorted(([a], [b]) => a - b), [0xffff, 0] as const]
  const count = segments.length
  return written(12 + 16 + count * 8, (view) => {
    const header = [0, 1, 3, 1, 0, 12, 4, 16 + count * 8, 0, count * 2, 0, 0, 0]
    header.forEach((value, i) => view.setUint16(i * 2, value))
    segments.forEach(([codePoint, glyph], i) => {
      view.setUint16(26 + i * 2, codePoint)
      view.setUint16(28 + (count + i) * 2, codePoint)
      view.setUint16(28 + (2 * count + i) * 2, codePoint === 0xffff ? 1 : (glyph - codePoint) & 0xffff)
    })
  })
}

/** A name table with the one name (PostScript) that readers ask for. */
function nameTable(name: string): Uint8Array {
  return written(18 + name.length * 2, (view) => {
    const header = [0, 1, 18, 3, 1, 0x409, 6, name.length * 2, 0]
    header.forEach((value, i) => view.setUint16(i * 2, value))
    for (let i = 0; i < name.length; i++) view.setUint16(18 + i * 2, name.charCodeAt(i))
  })
}

/** Tables as a font file. Their checksums are left open: who embeds the face writes its own. */
function fontFile(tables: readonly (readonly [tag: string, data: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const start = 12 + tables.length * 16
  const file = new Uint8Array(start + tables.reduce((sum, [, data]) => sum + evenly(data.length), 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  let offset = start
  tables.forEach(([tag, data], i) => {
    const at = 12 + i * 16
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, data.length)
    file.set(data, offset)
    offset += evenly(data.length)
  })
  return file
}

/**
 * A face with these signs alone: `signs` says which glyph of the face each code point (up to U+FFFF) shows. The library that writes
 * the document takes whole tables of a face along; of a small face they are small.
 */
export function subsetFace(
  face: TrueType,
  signs: ReadonlyMap<number, number>,
  name: string,
): Uint8Array<ArrayBuffer> {
  const glyphs = withComponents(face, signs.values())
  const renamed = new Map(glyphs.map((glyph, i) => [glyph, i]))
  const { glyf, loca } = outlines(face, glyphs)
  const hmtx = written(glyphs.length * 4, (view) =>
    glyphs.forEach((glyph, i) => view.setUint16(i * 4, face.advanceOf(glyph))),
  )
  return fontFile([
    ['OS/2', copied(face, 'OS/2')],
    ['cmap', characterMap([...signs].map(([code, glyph]) => [code, renamed.get(glyph) ?? 0]))],
    ['glyf', glyf],
    ['head', changed(copied(face, 'head'), (view) => view.setInt16(50, 1))],
    ['hhea', changed(copied(face, 'hhea'), (view) => view.setUint16(34, glyphs.length))],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', changed(copied(face, 'maxp'), (view) => view.setUint16(4, glyphs.length))],
    ['name', nameTable(name)],
    // Version 3: no glyph has a name.
    ['post', changed(copied(face, 'post').slice(0, 32), (view) => view.setUint32(0, 0x00030000))],
  ])
}
