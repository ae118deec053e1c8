/** A cell holds so many UTF-16 units. */
export const longestCell = 32_767

// What XML 1.0 does not allow, but for line breaks and tabs.
const unwritable = /[^\P{Control}\t\n]|[\uFFFE\uFFFF]/gu

/**
 * A text as a cell of a workbook holds it: line breaks are line feeds, what no file of that kind can hold is left out, a surrogate
 * without its other half becomes U+FFFD, and what is too long ends in "…".
 */
export function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const clean = lines.replace(/\p{Surrogate}/gu, '\uFFFD').replace(unwritable, '')
  if (clean.length <= longestCell) return clean
  // Not between the halves of a sign that takes two units.
  return `${clean.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
