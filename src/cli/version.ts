import packageFile from '../../package.json'

/** The version of the program. */
export const { version } = packageFile
