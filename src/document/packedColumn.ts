import { knowSound } from '#model/withoutSoundColumns.ts'

/** A column of answers as the snapshot has it. */
export type PlainColumn = readonly (number | string | null)[]

/** What the first byte of a packed column says of the rest. */
const kinds = { bytes: 1, floats: 2, json: 3 } as const

/** Stands for null among whole numbers, which are packed up to the number before the first that is left free. */
const none = 255
const mostInByte = 250

/** The two forms of a column that belong together: packing what was unpacked costs nothing, and the other way round. */
const packedOf = new WeakMap<object, Uint8Array>()
const plainOf = new WeakMap<Uint8Array, PlainColumn>()

function remembered(plain: PlainColumn, packed: Uint8Array): void {
  if (packed[0] !== kinds.json) knowSound(plain, 'numbers')
  packedOf.set(plain, packed)
  plainOf.set(packed, plain)
}

/**
 * A column of numbers or texts in few bytes, so that sharing and saving it takes no walk over its entries; null where something
 * else stands in it. Whole numbers take one byte each, others eight, texts are JSON.
 */
export function packedColumn(plain: readonly unknown[]): Uint8Array | null {
  const known = packedOf.get(plain)
  if (known) return known
  const packed = packedBytes(plain) ?? packedFloats(plain) ?? packedTexts(plain)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each way of packing has looked at every entry
  if (packed) remembered(plain as PlainColumn, packed)
  return packed
}

function packedBytes(plain: readonly unknown[]): Uint8Array | null {
  const packed = new Uint8Array(plain.length + 1)
  packed[0] = kinds.bytes
  for (let i = 0; i < plain.length; i++) {
    const value = plain[i]
    if (value === null) packed[i + 1] = none
    else if (isSmall(value)) packed[i + 1] = value
    else return null
  }
  return packed
}

/** Zero has a sign, which a byte has not. */
const isSmall = (value: unknown): value is number =>
  typeof value === 'number' &&
  value >= 0 &&
  value <= mostInByte &&
  Math.trunc(value) === value &&
  !Object.is(value, -0)

function packedFloats(plain: readonly unknown[]): Uint8Array | null {
  const packed = new Uint8Array(plain.length * 8 + 1)
  const view = new DataView(packed.buffer)
  packed[0] = kinds.floats
  for (let i = 0; i < plain.length; i++) {
    const value = plain[i]
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) return null
    view.setFloat64(i * 8 + 1, value ?? Number.NaN)
  }
  return packed
}

function packedTexts(plain: readonly unknown[]): Uint8Array | null {
  // A loop, since `every` leaves out the holes of an array.
  for (let i = 0; i < plain.length; i++) if (plain[i] !== null && typeof plain[i] !== 'string') return null
  const bytes = new TextEncoder().encode(JSON.stringify(plain))
  const packed = new Uint8Array(bytes.length + 1)
  packed[0] = kinds.json
  packed.set(bytes, 1)
  return packed
}

/** The column that was packed: the same array each time. Null where the bytes are none, as a peer may send. */
export function unpackedColumn(packed: Uint8Array): PlainColumn | null {
  const known = plainOf.get(packed)
  if (known) return known
  const plain = unpacked(packed)
  if (plain) remembered(plain, packed)
  return plain
}

function unpacked(packed: Uint8Array): PlainColumn | null {
  const [kind] = packed
  if (kind === kinds.bytes) {
    // Of its length from the start: growing would take three times as long.
    const plain = Array<number | null>(packed.length - 1).fill(null)
    for (let i = 0; i < plain.length; i++) {
      const value = packed[i + 1]
      if (value !== undefined && value !== none) plain[i] = value
    }
    return plain
  }
  if (kind === kinds.floats && packed.length % 8 === 1) return unpackedFloats(packed)
  return kind === kinds.json ? unpackedTexts(packed) : null
}

function unpackedFloats(packed: Uint8Array): PlainColumn {
  const view = new DataView(packed.buffer, packed.byteOffset + 1)
  return Array.from({ length: (packed.length - 1) / 8 }, (_, i) => {
    const value = view.getFloat64(i * 8)
    return Number.isFinite(value) ? value : null
  })
}

function unpackedTexts(packed: Uint8Array): PlainColumn | null {
  try {
    const plain: unknown = JSON.parse(new TextDecoder().decode(packed.subarray(1)))
    const sound =
      Array.isArray(plain) &&
      plain.every((each): each is string | null => each === null || typeof each === 'string')
    return sound ? plain : null
  } catch {
    return null
  }
}
