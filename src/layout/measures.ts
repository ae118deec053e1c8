/** Every number that fixes a place, in px of the drawing. The drawing uses the same. */

export const stepText = { size: 13, weight: 600, lineHeight: 18 } as const
export const evidenceText = { size: 12, weight: 400, lineHeight: 17 } as const
export const labelText = { size: 11, weight: 400, lineHeight: 14 } as const
export const laneText = { size: 13, weight: 600, lineHeight: 17 } as const
export const phaseText = { size: 12, weight: 600, lineHeight: 16 } as const

/** A step's box: it grows in width before its name takes more lines than these. */
export const stepBox = {
  widths: [148, 172, 196, 220],
  paddingLeft: 13,
  paddingRight: 12,
  top: 13,
  bottom: 13,
  leastHeight: 46,
  linesBeforeWider: 2,
  mostLines: 6,
  /** Above and within the strip of marks below the name. */
  marksGap: 6,
  marksHeight: 20,
  /** What the strip needs at least where the name is short. */
  leastMarksWidth: 110,
} as const

/** A decision is a true diamond: its text block is inscribed. */
export const decision = {
  textWidth: 108,
  leastWidth: 150,
  mostWidth: 236,
  leastHeight: 72,
  mostLines: 5,
} as const

export const bundle = { width: 44, height: 20 } as const

export const card = {
  leastWidth: 132,
  mostWidth: 190,
  /** Left of a piece's text, where its pin stands, and right of it. */
  pinLeft: 27,
  right: 10,
  edge: 7,
  piece: 4,
  betweenGroups: 6,
  mostLines: 3,
  collapsedWidth: 48,
  collapsedHeight: 20,
} as const

/** A connection's label, centred on its line. */
export const label = { width: 104, paddingX: 5, paddingY: 2, mostLines: 3, clearance: 6 } as const

/** Places of connections along a side: so far apart where there is room, and never nearer than that. Boxes grow for it. */
export const ports = { apart: 12, least: 8, margin: 6, shareOfDiamond: 0.56 } as const

/** Parallel lines in a gutter (between columns) or channel (between rows). */
export const track = { apart: 10, quantum: 2 } as const
export const gutter = { least: 44, padding: 17, outer: 20, phase: 12 } as const
export const channel = { least: 26, padding: 8, lane: 30 } as const

export const column = { least: 60, empty: 148 } as const

export const headings = {
  laneWidth: 140,
  lanePaddingLeft: 14,
  phaseHeight: 28,
  phasePadding: 10,
  menu: 14,
} as const
export const lane = { least: 64, collapsed: 34, aroundName: 14, aroundLine: 12 } as const
export const phase = { least: 120, collapsed: 72 } as const

/** Right of the last gutter. */
export const rightMargin = 16

/** How far the little loop of a connection from a step to itself reaches out at its right. */
export const selfLoop = { out: 18 } as const

/** Vertical lines between the same two steps stand this far apart, and so far from the corners. */
export const parallel = { apart: 14, corner: 8, most: 5 } as const
