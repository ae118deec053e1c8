/** Each room of src, and the rooms it may enter. */
export const mayEnter: Readonly<Record<string, readonly string[]>>

/** Each library, and the only rooms that know it; a name that ends in * stands for all that begin so. */
export const knownTo: Readonly<Record<string, readonly string[]>>

/** The text of .oxlintrc.json, before it is formatted. */
export const lintFile: string
