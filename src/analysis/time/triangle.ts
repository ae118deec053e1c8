/**
 * A draw from the triangle between shortest and longest with its peak at the typical value: the value below which the share
 * 0..1 of all draws lies.
 */
export function triangle(shortest: number, typical: number, longest: number, share: number): number {
  const width = longest - shortest
  if (width <= 0) return typical
  const rising = (typical - shortest) / width
  return share < rising
    ? shortest + Math.sqrt(share * width * (typical - shortest))
    : longest - Math.sqrt((1 - share) * width * (longest - typical))
}
