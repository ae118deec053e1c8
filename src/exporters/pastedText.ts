/** Spaces and control characters may stand before the sign; Chinese keyboards write it wide. */
const formulaStarter = /^[\s\p{Control}]*[=+\-@|＝＋－＠]/u
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/** Text for a program that might take it for a formula: what starts like one gets an apostrophe in front, unless it is a number. */
export const pastedText = (text: string): string =>
  formulaStarter.test(text) && !plainNumber.test(text) ? `'${text}` : text
