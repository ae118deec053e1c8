/** Stands for libraries that others ask for and nothing here uses. */
export const nothing = null
