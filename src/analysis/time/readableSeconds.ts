/** As fine as a reader can use: below these many seconds in steps of so many. */
const fineness: readonly { readonly below: number; readonly step: number }[] = [
  { below: 600, step: 0.1 },
  { below: 36_000, step: 1 },
]

/** A reckoned time, s, as fine as a reader can use: to tenths of a second, then to seconds, then to minutes. */
export function readableSeconds(seconds: number): number {
  const { step } = fineness.find(({ below }) => seconds < below) ?? { step: 60 }
  return Math.round(seconds / step) * step
}
