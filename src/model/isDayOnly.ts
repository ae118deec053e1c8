const dayAlone = /T00:00[+-]\d{2}:\d{2}$/

/**
 * True where of an instant (ISO 8601, with offset) only the day is known. A day alone is kept as its first minute with the offset of
 * its clock (`instantOf`); moments have seconds, or stand in universal time.
 */
export const isDayOnly = (instant: string): boolean => dayAlone.test(instant)
