import { crc32, deflateSync } from 'node:zlib'

const most = 256
/** So many are taken for being frequent; the others for being missed most, as small marks in a colour of their own are. */
const frequent = 160

const keyOf = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2]

/** All colours, the most frequent first. */
function coloursOf(data) {
  const seen = new Map()
  for (let at = 0; at < data.length; at += 4) {
    const key = keyOf(data, at)
    const colour = seen.get(key)
    if (colour) colour.count++
    else seen.set(key, { key, count: 1, rgb: [data[at], data[at + 1], data[at + 2]] })
  }
  return [...seen.values()].toSorted((a, b) => b.count - a.count)
}

const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** The colours that are kept. */
function paletteOf(colours) {
  const palette = colours.slice(0, frequent)
  const rest = colours.slice(frequent).map((colour) => ({
    colour,
    far: Math.min(...palette.map(({ rgb }) => distance(rgb, colour.rgb))),
  }))
  while (palette.length < most && rest.some(({ far }) => far > 0)) {
    const missed = ({ colour, far }) => colour.count * far
    const { colour } = rest.reduce((worst, each) => (missed(each) > missed(worst) ? each : worst))
    palette.push(colour)
    for (const each of rest) each.far = Math.min(each.far, distance(each.colour.rgb, colour.rgb))
  }
  return palette
}

function chunk(type, body) {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(content))
  return Buffer.concat([head, content, sum])
}

/** Opaque pixels as a PNG of at most 256 colours, which for text and drawings is a third of the bytes. */
export function palettePng({ data, width, height }) {
  const colours = coloursOf(data)
  const palette = paletteOf(colours)
  const places = new Map(palette.map(({ key }, i) => [key, i]))
  for (const { key, rgb } of colours) {
    if (places.has(key)) continue
    const nearest = palette.reduce(
      (best, each, i) => (distance(each.rgb, rgb) < best.far ? { i, far: distance(each.rgb, rgb) } : best),
      { i: 0, far: Infinity },
    )
    places.set(key, nearest.i)
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(keyOf(data, (y * width + x) * 4))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({ rgb }) => rgb))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
