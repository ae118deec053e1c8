import { type Fragment, fragmentShape, idsIn } from './fragment.ts'

/** The fragment that a text from the clipboard holds; null where it is anything else. */
export function parseFragment(text: string): Fragment | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  return isFragment(json) && isWhole(json) ? json : null
}

// What the format does not know passes through, as in a file.
const isFragment = (json: unknown): json is Fragment => fragmentShape.safeParse(json).success

/** True where all names inside lead somewhere, and no id stands twice. */
function isWhole(fragment: Fragment): boolean {
  const ids = idsIn(fragment)
  const lanes = new Set(fragment.lanes.map(({ id }) => id))
  const steps = new Set(fragment.steps.map(({ id }) => id))
  const touchpoints = new Set(fragment.touchpoints.map(({ id }) => id))
  return (
    fragment.steps.length > 0 &&
    new Set(ids).size === ids.length &&
    lanes.size === fragment.lanes.length &&
    fragment.steps.every(({ lane, phase }) => lanes.has(lane) && phase === undefined) &&
    fragment.connections.every(({ from, to }) => steps.has(from) && steps.has(to)) &&
    [...fragment.touchpoints, ...fragment.failPoints].every(({ step }) => steps.has(step)) &&
    fragment.standards.every(
      ({ step, touchpoint }) =>
        (step === undefined || steps.has(step)) && (touchpoint === undefined || touchpoints.has(touchpoint)),
    )
  )
}
