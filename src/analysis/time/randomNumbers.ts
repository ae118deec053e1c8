/**
 * A source of random numbers 0 ≤ x < 1 that gives the same row for the same seed: a 32-bit counter that goes on by the golden
 * ratio (a Weyl row), each value stirred by the finishing steps of MurmurHash3. It goes through all 2³² values before it repeats:
 * plenty for a simulation, no good for secrets.
 */
export function randomNumbers(seed: number): () => number {
  // Seeds next to each other begin far apart.
  let counter = stirred(Math.trunc(seed) ^ Math.trunc(seed / 2 ** 32))
  return () => {
    counter = (counter + 0x9e3779b9) | 0
    return (stirred(counter) >>> 0) / 2 ** 32
  }
}

function stirred(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
