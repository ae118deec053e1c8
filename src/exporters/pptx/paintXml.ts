import type { Theme } from '#drawing/theme.ts'
import type { Outline, Paint } from './slide.ts'
import { element } from './xml.ts'

const emuInPt = 12_700

/** A length in pt as the file has it, in whole EMU. */
export const emu = (pt: number): number => Math.round(pt * emuInPt)

/** A share 0..1 as the file has it. */
export const share = (value: number): number => Math.round(value * 100_000)

const wholeColor = /^#([0-9a-f]{6})$/i

/** The names under which the colours of the theme stand in the file: who changes them there changes all slides. */
const schemeName = (color: string, { ink, muted, paper, card }: Theme): string | undefined =>
  ({ [card]: 'bg2', [paper]: 'bg1', [muted]: 'tx2', [ink]: 'tx1' })[color]

/** A colour that fills something. */
export function solidFill(color: string, theme: Theme, opacity = 1): string {
  const alpha = opacity < 1 ? [element('a:alpha', { val: share(opacity) })] : []
  const scheme = schemeName(color, theme)
  const value = scheme
    ? element('a:schemeClr', { val: scheme }, alpha)
    : element('a:srgbClr', { val: (wholeColor.exec(color)?.[1] ?? '000000').toUpperCase() }, alpha)
  return element('a:solidFill', {}, [value])
}

/** An outline, with what stands at its ends already written. */
export function outlineXml(
  { color, width, dash, roundCap }: Outline,
  theme: Theme,
  ends: readonly string[] = [],
  name = 'a:ln',
): string {
  return element(name, { w: Math.max(1, emu(width)), cap: roundCap ? 'rnd' : undefined }, [
    solidFill(color, theme),
    ...(dash ? [element('a:prstDash', { val: dash })] : []),
    element('a:round'),
    ...ends,
  ])
}

/** Ground and outline of a shape. */
export const paintXml = ({ fill, outline }: Paint, theme: Theme): string[] => [
  fill ? solidFill(fill.color, theme, fill.opacity) : element('a:noFill'),
  outline ? outlineXml(outline, theme) : element('a:ln', {}, [element('a:noFill')]),
]
