/** How a table on paper is set, in pt. */
export const cellText = { size: 7.5, weight: 400, lineHeight: 10 } as const
export const headingText = { size: 7.5, weight: 600, lineHeight: 10 } as const
export const titleText = { size: 15, weight: 600, lineHeight: 20 } as const
export const subtitleText = { size: 9, weight: 400, lineHeight: 13 } as const

/** Round the text of a cell. */
export const padding = { x: 4, y: 4 }
/** The side of a box to be ticked. */
export const boxSide = 8
