/** Some rows of a picture, top to bottom: four bytes a pixel, as a canvas gives them, beginning at a multiple of four in their buffer. */
export interface Stripe {
  readonly rows: number
  readonly pixels: Uint8ClampedArray
}

export interface PngOptions {
  readonly width: number
  readonly height: number
  /** Without it the alpha of the pixels is dropped and the file gets smaller. */
  readonly alpha: boolean
  readonly signal?: AbortSignal
}

type Bytes = Uint8Array<ArrayBuffer>

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc(bytes: Bytes): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

/** Length, name, data and checksum, as every part of a PNG is wrapped. */
function chunk(name: string, data: Bytes): Bytes {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)))
  return bytes
}

function header({ width, height, alpha }: PngOptions): Bytes {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  data.set([8, alpha ? 6 : 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/**
 * The rows as they go into the file: without alpha where none is wanted, each as its difference from the row above (filter 2).
 * Most pixels of a drawing are those above them, so that pixels are compared whole before their bytes are.
 */
function filtered({ rows, pixels }: Stripe, width: number, alpha: boolean, above: Uint8Array): Bytes {
  const depth = alpha ? 4 : 3
  const bytes = new Uint8Array(rows * (width * depth + 1))
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const wholeAbove = new Uint32Array(above.buffer)
  let to = 0
  for (let pixel = 0; pixel < rows * width; pixel++) {
    const column = pixel % width
    if (column === 0) bytes[to++] = 2
    if (whole[pixel] !== wholeAbove[column]) {
      for (let i = 0; i < depth; i++)
        bytes[to + i] = (pixels[pixel * 4 + i] ?? 0) - (above[column * 4 + i] ?? 0)
      wholeAbove[column] = whole[pixel] ?? 0
    }
    to += depth
  }
  return bytes
}

async function feed(
  deflate: WritableStream<BufferSource>,
  stripes: AsyncIterable<Stripe> | Iterable<Stripe>,
  { width, alpha, signal }: PngOptions,
): Promise<void> {
  const writer = deflate.getWriter()
  const above = new Uint8Array(width * 4)
  try {
    for await (const stripe of stripes) {
      signal?.throwIfAborted()
      await writer.write(filtered(stripe, width, alpha, above))
    }
    await writer.close()
  } catch (reason) {
    await writer.abort(reason)
    throw reason
  }
}

/** Writes a PNG from stripes that come one after the other: the picture may be larger than any canvas, and is never whole in memory. */
export async function pngFile(
  stripes: AsyncIterable<Stripe> | Iterable<Stripe>,
  options: PngOptions,
): Promise<Blob> {
  const deflate = new CompressionStream('deflate')
  const parts: Bytes[] = [Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), header(options)]
  const collected = (async () => {
    const reader = deflate.readable.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(chunk('IDAT', new Uint8Array(part.value)))
    }
  })()
  await Promise.all([feed(deflate.writable, stripes, options), collected])
  parts.push(chunk('IEND', new Uint8Array(0)))
  return new Blob(parts, { type: 'image/png' })
}
