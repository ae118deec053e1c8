import { describe, expect, test } from 'vitest'
import { mixed, themes, type Theme } from '#drawing/theme.ts'

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Every text with what it stands on. */
function texts(theme: Theme): [what: string, ink: string, ground: string][] {
  const tints = Object.entries(theme.states).map(([state, tint]): [string, string, string] => [
    state,
    tint.ink,
    tint.ground,
  ])
  const priorities = Object.entries(theme.priorities).map(([name, ink]): [string, string, string] => [
    name,
    ink,
    theme.card,
  ])
  return [
    ['name of a step', theme.ink, theme.card],
    ['name of a lane', theme.ink, theme.card],
    ['name of a line', theme.muted, theme.card],
    ['name of a phase', theme.muted, theme.paper],
    ['label of a connection', theme.muted, theme.paper],
    ['note', theme.note.ink, theme.note.ground],
    ['F', theme.fail.ink, theme.fail.ground],
    ['W', theme.wait.ink, theme.wait.ground],
    ...tints,
    ...priorities,
  ]
}

/** Every shape that means something, with what it stands on. */
function shapes(theme: Theme): [what: string, color: string, ground: string][] {
  const bands = Object.entries(theme.lanes).flatMap(([kind, color]): [string, string, string][] => {
    const band = mixed(color, theme.paper, theme.bandOpacity)
    return [
      [`bar of ${kind}`, color, theme.card],
      [`pin or diamond of ${kind}`, color, band],
      [`connection over ${kind}`, theme.connection, band],
      [`line of visibility over ${kind}`, theme.visibility, band],
      [`F over ${kind}`, theme.fail.ground, band],
    ]
  })
  return bands
}

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  test.each(texts(theme))('%s can be read', (_what, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes(theme))('%s can be made out', (_what, color, ground) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
  })
})
