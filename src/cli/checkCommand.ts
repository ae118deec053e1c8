import { severities } from '#analysis/checks/check.ts'
import { checks } from '#analysis/checks/checks.ts'
import { type Command, type Given, isCannot, type OptionSpec, type Speaking } from './command.ts'
import { langOption } from './exportOptions.ts'
import { findingsJson } from './findingsJson.ts'
import { findingsText } from './findingsText.ts'
import type { Io } from './io.ts'
import { openFiles } from './openFiles.ts'
import { type FileFindings, placedFindings } from './placedFindings.ts'
import { oneOf } from './readOptions.ts'
import { sarif } from './sarif.ts'

const formats = ['text', 'json', 'sarif'] as const

const options: Readonly<Record<string, OptionSpec>> = {
  format: { takes: 'one', known: formats, usual: formats[0] },
  off: { takes: 'several', known: checks.map(({ id }) => id), stands: 'RULES' },
  lang: langOption,
}

const writers: Readonly<
  Record<(typeof formats)[number], (files: readonly FileFindings[], io: Io, speaking: Speaking) => string>
> = {
  text: (files, _, speaking) => findingsText(files, speaking),
  json: (files, _, speaking) => findingsJson(files, speaking),
  sarif: (files, io, speaking) => sarif(files, io.absolute, speaking.language),
}

async function run(given: Given, io: Io, speaking: Speaking) {
  const opened = await openFiles(given.files, io, speaking)
  if (isCannot(opened)) return opened
  const off = new Set(given.options.get('off'))
  const files = opened.map((each) => placedFindings(each, off, io.today))
  const text = writers[oneOf(given, 'format', formats) ?? 'text'](files, io, speaking)
  const worst = files.some(({ found }) => found.some(({ finding }) => finding.severity === severities[0]))
  return { text, code: worst ? (1 as const) : (0 as const) }
}

/** Tells what the checks find. */
export const checkCommand: Command = { name: 'check', options, run }
