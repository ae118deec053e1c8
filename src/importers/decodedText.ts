/** The encodings that spreadsheets of any language write text files in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How many bytes are looked at: the beginning tells as much as the whole. */
const lookedAt = 100_000

/** The encoding that the bytes of a text file are most likely written in. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return marked[0]
  const beginning = bytes.subarray(0, lookedAt)
  return sixteenBits(beginning) ?? (isUtf8(bytes) ? 'utf-8' : eightBits(beginning))
}

/** Digits, separators and line ends have a zero beside them in UTF-16, and never elsewhere. */
function sixteenBits(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 20 < bytes.length || even + odd === 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Chinese text is pairs of high bytes; in that of western Europe high bytes stand alone among low ones. */
function eightBits(bytes: Uint8Array): Encoding {
  let [pairs, alone] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue
    if ((bytes[i + 1] ?? 0) >= 0xa1) pairs++
    else alone++
    i++
  }
  return pairs > alone * 2 ? 'gb18030' : 'windows-1252'
}

/** The text of a file, without a byte order mark; signs that the encoding does not have are shown as �. */
export const decodedText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes)
