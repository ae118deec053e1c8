const wide = /[\u1100-\u115F\u2E80-\uFFDC\u{20000}-\u{3FFFD}]/u

/** How wide a text is in digits: a Chinese sign takes two, most letters a little less than one. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 0.92), 0)

/** So many signs of a text matter for the size of its cell. */
const looked = 2000

/** How many lines a text takes in a cell that is so wide; words do not break where it would be best. */
export const lineCount = (text: string, width: number): number =>
  text
    .slice(0, looked)
    .split('\n')
    .reduce((sum, line) => sum + wrapped(textWidth(line), width), 0)

const wrapped = (line: number, width: number) => (line <= width ? 1 : Math.ceil(line / (width * 0.92)))
