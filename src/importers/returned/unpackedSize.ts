import { unzipSync } from 'fflate'

/** Bytes that all parts of a workbook may have once they are unpacked: a small file may hold a great deal of nothing. */
const mostUnpacked = 300_000_000

/** True for a workbook that would be too large to read. Throws where the bytes are no zip file. */
export function isTooLarge(bytes: Uint8Array): boolean {
  let size = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  return size > mostUnpacked
}
