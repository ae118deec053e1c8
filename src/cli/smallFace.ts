import { subsetFace } from '#exporters/pdf/fonts/subsetFace.ts'
import { readTrueType, tableOf } from '#exporters/pdf/fonts/trueType.ts'

type Bytes = Uint8Array<ArrayBuffer>

const headerLength = 12
const recordLength = 16

/** Gives a font file the name table of another: a renderer finds a face by its family. */
function named(file: Bytes, names: Bytes): Bytes {
  const whole = new Uint8Array(file.length + names.length)
  whole.set(file)
  whole.set(names, file.length)
  const view = new DataView(whole.buffer)
  for (let at = headerLength; at < headerLength + view.getUint16(4) * recordLength; at += recordLength) {
    const tag = String.fromCharCode(...whole.subarray(at, at + 4))
    if (tag !== 'name') continue
    view.setUint32(at + 8, file.length)
    view.setUint32(at + 12, names.length)
  }
  return whole
}

/**
 * A TrueType face with the signs of a text alone. The renderer reads the file of a face anew for each glyph, which of a Chinese face
 * takes some hundred times as long. Null where the text has signs beyond U+FFFF that the face has: a small one cannot hold them.
 */
export function smallFace(face: Bytes, text: string): Bytes | null {
  const font = readTrueType(face)
  const codePoints = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0)
  const signs = new Map(
    codePoints.map((code) => [code, font.glyphOf(code)] as const).filter(([, glyph]) => glyph !== 0),
  )
  if ([...signs.keys()].some((code) => code >= 0xffff)) return null
  const { offset, length } = tableOf(font.tables, 'name')
  return named(subsetFace(font, signs, 'Small'), face.slice(offset, offset + length))
}
