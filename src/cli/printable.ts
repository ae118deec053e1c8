/** A text of others as one line that may be shown in a terminal: signs that would steer it, or turn the reading direction, are taken out. */
export const printable = (text: string): string =>
  text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\p{Control}\u202A-\u202E\u2066-\u2069]/gu, '')
