/** As much of a text as fits the width, ending in an ellipsis; the text itself where all of it fits. */
export function truncated(text: string, width: number, measure: (part: string) => number): string {
  if (measure(text) <= width) return text
  const signs = [...text]
  for (let kept = signs.length - 1; kept > 0; kept--) {
    const part = `${signs.slice(0, kept).join('').trimEnd()}…`
    if (measure(part) <= width) return part
  }
  return '…'
}
