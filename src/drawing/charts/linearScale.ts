/** Where a value stands in px. */
export type Scale = (value: number) => number

/** A scale on which `from` stands at `start` and `to` at `end`; where both are one value it stands in the middle. */
export const linearScale =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start)
