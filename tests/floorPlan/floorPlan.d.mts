/** Each room of src, and the rooms it may enter. */
export const mayEnter: Readonly<Record<string, readonly string[]>>

/** Each library, and the only rooms that know it; a name that ends in * stands for all that begin so. */
export const knownTo: Readonly<Record<string, readonly string[]>>

/** What .oxlintrc.json has to hold, to the letter. */
export const lintFile: string
