import type { TextStyle } from './measureText.ts'

/* Every number that fixes a place, in px unless said otherwise. Drawing reads the same numbers. */

export const stepText: TextStyle = { size: 13, weight: 600, lineHeight: 18 }
export const evidenceText: TextStyle = { size: 12, weight: 400, lineHeight: 16 }
export const labelText: TextStyle = { size: 11, weight: 400, lineHeight: 14 }
export const laneText: TextStyle = { size: 13, weight: 600, lineHeight: 17 }
export const phaseText: TextStyle = { size: 12, weight: 600, lineHeight: 15 }

/** Boxes of steps. Text is set from the left; where a step has marks they stand below its name. */
export const stepBox = {
  paddingLeft: 13,
  paddingRight: 12,
  paddingTop: 10,
  paddingBottom: 10,
  leastWidth: 148,
  mostWidth: 220,
  leastHeight: 46,
  /** The box grows wider before its name takes more lines than this. */
  goodLines: 3,
  mostLines: 6,
  marksHeight: 20,
  marksGap: 4,
} as const

/** Starts and ends are pills: their round ends take room from the text. */
export const pillPadding = 20

/** Decisions are diamonds; the text is a block inscribed in them. */
export const diamond = {
  leastWidth: 170,
  mostWidth: 230,
  widthStep: 12,
  mostLines: 6,
  /** Between the text block and the outline. */
  padding: 6,
  /** The least width of the marks below the name. */
  leastMarksWidth: 84,
} as const

export const bundleBox = { width: 44, height: 20 } as const

/** Cards of evidence: one piece of evidence below the other, each with a pin at its left. */
export const card = {
  leastWidth: 148,
  mostWidth: 200,
  padding: 6,
  pinLeft: 24,
  textRight: 10,
  pieceGap: 2,
  piecePadding: 3,
  mostLines: 4,
  collapsedWidth: 44,
  collapsedHeight: 20,
} as const

export const label = { mostWidth: 110, mostLines: 2, paddingX: 4, paddingY: 2, gap: 4 } as const

export const headings = {
  laneWidth: 140,
  lanePaddingLeft: 14,
  lanePaddingRight: 14,
  laneMostLines: 4,
  phaseHeight: 28,
  phasePadding: 10,
  /** Where a phase's name needs two lines. */
  tallPhaseHeight: 42,
  /** Room for half the name of a line between lanes, which stands on their border. */
  lineName: 12,
} as const

export const grid = {
  leastColumnWidth: 60,
  collapsedColumnWidth: 44,
  leastRowHeight: 46,
  leastPhaseWidth: 120,
  collapsedPhaseWidth: 72,
  collapsedLaneHeight: 34,
  /** Between the last gutter and the end of the drawing. */
  rightMargin: 16,
} as const

/** Where connections run: gutters between columns, channels between rows, each with parallel tracks. */
export const tracks = {
  spacing: 10,
  /** Between boxes and the nearest track. */
  gutterPadding: 14,
  channelPadding: 10,
  /** A gutter without any track. */
  leastGutter: 36,
  outerGutter: 16,
  leastChannel: 16,
  /** On a border between lanes. */
  borderChannel: 32,
  outerChannel: 16,
  /** Gutters and channels grow by so many tracks at once, so that few boxes move when a connection is added. */
  quantum: 2,
  /** Between the ends of connections on one side of a box: as wanted, and as it may be at least. */
  portSpacing: 12,
  leastPortSpacing: 7,
  /** Between the outermost end and the corner of the box. */
  portMargin: 8,
  /** At most so many connections run side by side through one column of boxes. */
  mostInColumn: 5,
} as const
