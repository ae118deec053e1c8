/** The colours offered for lanes and phases, by name: they keep apart from each other and carry text on either theme. */
export const palette = [
  ['violet', '#8a5cd1'],
  ['blue', '#2f6fde'],
  ['teal', '#0f8f83'],
  ['brown', '#8a6d3b'],
  ['slate', '#5b6472'],
  ['rose', '#b0456f'],
  ['olive', '#5c7a1f'],
  ['orange', '#c2571b'],
] as const
