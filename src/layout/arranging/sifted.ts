/**
 * An order of n things with few conflicts: each is moved to where it costs least, until nothing gets better. `difference(a, b)`
 * is the cost of a before b less that of b before a.
 */
export function sifted(
  n: number,
  difference: (a: number, b: number) => number,
  start: readonly number[],
): number[] {
  const order = [...start]
  for (let round = 0; round < 3; round++) {
    let moved = false
    for (const x of start) {
      const at = order.indexOf(x)
      let best = at
      let least = 0
      let cost = 0
      for (let j = at - 1; j >= 0; j--) {
        cost += difference(x, order[j] ?? 0)
        if (cost < least - 1e-9) {
          least = cost
          best = j
        }
      }
      cost = 0
      for (let j = at + 1; j < n; j++) {
        cost += difference(order[j] ?? 0, x)
        if (cost < least - 1e-9) {
          least = cost
          best = j
        }
      }
      if (best === at) continue
      order.splice(at, 1)
      order.splice(best, 0, x)
      moved = true
    }
    if (!moved) break
  }
  return order
}
