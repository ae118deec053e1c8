/** Places as near as may be to those wished, in the same order, each `apart` from the next, all between `top` and `bottom` if they fit. */
export function spreadPlaces(
  wished: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): readonly number[] {
  const downward: number[] = []
  for (const y of wished) downward.push(Math.max(y, top, (downward.at(-1) ?? -Infinity) + apart))
  const upward: number[] = []
  for (const y of downward.toReversed()) upward.push(Math.min(y, (upward.at(-1) ?? bottom + apart) - apart))
  return upward.toReversed()
}
