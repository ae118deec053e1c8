import type { CliWords } from './words/en.ts'

const causes: Readonly<Record<string, keyof CliWords['cause']>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENOTDIR: 'notFolder',
  EEXIST: 'notFolder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  ENAMETOOLONG: 'nameTooLong',
}

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''

/** Why a file could not be read or written, in words where the system's own are known. */
export function causeText(fault: unknown, words: CliWords): string {
  const cause = causes[codeOf(fault)]
  if (cause !== undefined) return words.cause[cause]
  return fault instanceof Error ? fault.message : String(fault)
}
