import type { Point } from '#layout/placed.ts'
import type { Figure, Type } from './figure.ts'
import { widthOf } from './lettering.ts'

/** Signs that the bundled font lacks are drawn, so that every program shows the same ones. In parts of the text size. */
const signWidth = 0.62

const signs = new Map([
  ['≤', (x: number, y: number, em: number) => comparison(x, y, em, 'left')],
  ['≥', (x: number, y: number, em: number) => comparison(x, y, em, 'right')],
])

const written = (value: number) => String(Math.round(value * 100) / 100)

function comparison(x: number, y: number, em: number, tip: 'left' | 'right'): string {
  const near = x + em * 0.08
  const far = x + em * (signWidth - 0.08)
  const [point, open] = tip === 'left' ? [near, far] : [far, near]
  const at = (px: number, up: number) => `${written(px)} ${written(y - em * up)}`
  return `M${at(open, 0.66)}L${at(point, 0.42)}L${at(open, 0.18)}M${at(near, 0.02)}L${at(far, 0.02)}`
}

const runs = (text: string) => text.split(/([≤≥])/).filter((run) => run !== '')

/** The width in px of a text whose comparison signs are drawn. */
export const signedWidth = (text: string, type: Type): number =>
  runs(text).reduce((sum, run) => sum + (signs.has(run) ? signWidth * type.size : widthOf(run, type)), 0)

/** A line of text in which ≤ and ≥ are shapes. `at` is where its baseline starts. */
export function signedText(text: string, at: Point, type: Type): Figure[] {
  let x = at.x
  return runs(text).map((run): Figure => {
    const left = x
    const sign = signs.get(run)
    x += sign ? signWidth * type.size : widthOf(run, type)
    if (sign) {
      const ink = { stroke: type.color, strokeWidth: type.size * 0.095, cap: 'round' as const }
      return { is: 'path', d: sign(left, at.y, type.size), ink }
    }
    // Space at the start of a text is dropped on some surfaces: it is part of the place instead.
    const word = run.trimStart()
    const space = widthOf(run.slice(0, run.length - word.length), type)
    return { is: 'text', at: { x: left + space, y: at.y }, lines: [word.trimEnd()], type }
  })
}
