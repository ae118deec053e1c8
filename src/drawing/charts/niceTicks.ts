const roundSteps = [1, 2, 5, 10]

const minute = 60
const hour = 3600
const day = 86_400

/** The distances between ticks that people count time in, in seconds. */
const timeSteps = [
  ...[1, 2, 5, 10, 15, 30].flatMap((each) => [each, each * minute]),
  ...[1, 2, 3, 6, 12].map((each) => each * hour),
].toSorted((a, b) => a - b)

/** A step no smaller than `least` (above 0) that is one, two or five times a power of ten. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = roundSteps.find((each) => each * power >= least * (1 - 1e-9)) ?? 10
  return factor * power
}

/** A distance no smaller than `least` (above 0) that people count time in, in seconds. */
function timeStep(least: number): number {
  if (least < 1) return roundStep(least)
  return timeSteps.find((step) => step >= least) ?? roundStep(least / day) * day
}

/** Takes away what multiplying fractions leaves behind. */
const clean = (value: number) => Number(value.toPrecision(12))

function ticks(least: number, most: number, wanted: number, stepOf: (least: number) => number): number[] {
  // A span too small for the numbers that bound it cannot be divided.
  const span = Math.max(most - least, Math.abs(most) * 1e-6)
  const step = stepOf((span < 1e-9 ? 1 : span) / Math.max(1, wanted))
  const first = Math.floor(least / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step))
}

/** About `wanted` + 1 round numbers, evenly apart, of which the first and the last enclose all from `least` to `most`. */
export const niceTicks = (least: number, most: number, wanted: number): readonly number[] =>
  ticks(least, most, wanted, roundStep)

/** The same for times in seconds: whole minutes, quarters, hours. */
export const timeTicks = (least: number, most: number, wanted: number): readonly number[] =>
  ticks(least, most, wanted, timeStep)
