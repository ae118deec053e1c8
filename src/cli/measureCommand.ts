import { type Measured, measured } from '#analysis/measured.ts'
import { type Command, type Given, isCannot, type OptionSpec, type Speaking } from './command.ts'
import { langOption } from './exportOptions.ts'
import type { Io } from './io.ts'
import { measuredText } from './measuredText.ts'
import { type Opened, openFiles, shownName } from './openFiles.ts'
import { oneOf } from './readOptions.ts'

const formats = ['text', 'json'] as const

const options: Readonly<Record<string, OptionSpec>> = {
  format: { takes: 'one', known: formats, usual: formats[0], words: 'measureFormat' },
  lang: langOption,
}

/** What was measured of the blueprint in one file. */
export interface MeasuredFile {
  readonly opened: Opened
  readonly measured: Measured
}

/** One file is one object; several are a list of such objects. */
function json(files: readonly MeasuredFile[], speaking: Speaking): string {
  const reports = files.map(({ opened: { path, blueprint }, measured: figures }) => ({
    file: shownName(path, speaking),
    title: blueprint.about.title,
    ...figures,
  }))
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`
}

async function run(given: Given, io: Io, speaking: Speaking) {
  const opened = await openFiles(given.files, io, speaking)
  if (isCannot(opened)) return opened
  const files = opened.map((each) => ({ opened: each, measured: measured(each.blueprint, io.now) }))
  const text =
    oneOf(given, 'format', formats) === 'json' ? json(files, speaking) : measuredText(files, speaking)
  return { text, code: 0 as const }
}

/** Tells what surveys, measurements and complaints come to. */
export const measureCommand: Command = { name: 'measure', options, run }
