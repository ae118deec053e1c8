/** A table of yes and no, one bit each. */
export interface BitTable {
  readonly set: (row: number, column: number) => void
  readonly has: (row: number, column: number) => boolean
}

/** A table in which nothing is set. */
export function bitTable(rows: number, columns: number): BitTable {
  const width = (columns + 31) >> 5
  const words = new Int32Array(rows * width)
  return {
    set: (row, column) => {
      const at = row * width + (column >> 5)
      words[at] = (words[at] ?? 0) | (1 << (column & 31))
    },
    has: (row, column) => (((words[row * width + (column >> 5)] ?? 0) >> (column & 31)) & 1) === 1,
  }
}
