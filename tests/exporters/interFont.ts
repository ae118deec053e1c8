import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const directoryStart = 44
const directoryEntry = 20

interface FontTable {
  readonly tag: Buffer
  readonly checksum: number
  readonly data: Buffer
}

function tablesOf(woff: Buffer): FontTable[] {
  const count = woff.readUInt16BE(12)
  return Array.from({ length: count }, (_, i) => {
    const at = directoryStart + i * directoryEntry
    const [offset, stored, length] = [
      woff.readUInt32BE(at + 4),
      woff.readUInt32BE(at + 8),
      woff.readUInt32BE(at + 12),
    ]
    const packed = woff.subarray(offset, offset + stored)
    const tag = woff.subarray(at, at + 4)
    const data =
      tag.toString() === 'name' ? nameTable('Inter') : stored < length ? inflateSync(packed) : packed
    return { tag, checksum: woff.readUInt32BE(at + 16), data }
  })
}

/** A name table that says only the family: in the files the weights bear names of their own ("Inter Medium"). */
function nameTable(family: string): Buffer {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family],
  ] as const
  const encoded = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const start = 6 + texts.length * 12
  const head = Buffer.alloc(start)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(start, 4)
  let offset = 0
  texts.forEach(([id], i) => {
    const length = encoded[i]?.length ?? 0
    ;[3, 1, 0x409, id, length, offset].forEach((value, n) => head.writeUInt16BE(value, 6 + i * 12 + n * 2))
    offset += length
  })
  return Buffer.concat([head, ...encoded])
}

const padded = (length: number) => Math.ceil(length / 4) * 4

/** A WOFF (version 1) of Inter as a TrueType font: its tables unpacked behind one another, the family named Inter at every weight. */
function ttfFromWoff(woff: Buffer): Buffer {
  const tables = tablesOf(woff)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const start = 12 + tables.length * 16
  const ttf = Buffer.alloc(start + tables.reduce((sum, { data }) => sum + padded(data.length), 0))
  woff.copy(ttf, 0, 4, 8)
  ttf.writeUInt16BE(tables.length, 4)
  ttf.writeUInt16BE(power * 16, 6)
  ttf.writeUInt16BE(Math.log2(power), 8)
  ttf.writeUInt16BE(tables.length * 16 - power * 16, 10)
  let offset = start
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = 12 + i * 16
    tag.copy(ttf, at)
    ttf.writeUInt32BE(checksum, at + 4)
    ttf.writeUInt32BE(offset, at + 8)
    ttf.writeUInt32BE(data.length, at + 12)
    data.copy(ttf, offset)
    offset += padded(data.length)
  })
  return ttf
}

/** The bundled Inter as TrueType files, for programs that read no WOFF: one path for each weight and script. */
export function interFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'inter-'))
  const fonts = createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/inter/package.json')
  return ['latin', 'latin-ext'].flatMap((script) =>
    [400, 500, 600].map((weight) => {
      const name = `inter-${script}-${weight}-normal`
      const path = join(folder, `${name}.ttf`)
      writeFileSync(path, ttfFromWoff(readFileSync(join(fonts, '..', 'files', `${name}.woff`))))
      return path
    }),
  )
}
