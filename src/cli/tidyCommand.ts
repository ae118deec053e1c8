import { isRefusal } from '#edits/edit.ts'
import { tidiedPlaces, mostStepsForOneMoment, type TidyVariant } from '#edits/tidiedPlaces.ts'
import { tidy } from '#edits/tidy.ts'
import { applied } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { type Cannot, type Command, type Given, isCannot, type OptionSpec, type Speaking } from './command.ts'
import { langOption } from './exportOptions.ts'
import { type Io, standardInput } from './io.ts'
import { type Opened, openFiles, shownName } from './openFiles.ts'
import { oneOf } from './readOptions.ts'

const variants = ['moments', 'one-moment-per-connection'] as const
const variantOf: Readonly<Record<(typeof variants)[number], TidyVariant>> = {
  moments: 'moments',
  'one-moment-per-connection': 'oneMoment',
}

const options: Readonly<Record<string, OptionSpec>> = {
  out: { takes: 'one', stands: 'FILE', words: 'outFile' },
  write: { takes: 'nothing' },
  variant: { takes: 'one', known: variants, usual: variants[0] },
  lang: langOption,
}

/** A blueprint laid out anew, as the text of its file. */
async function tidied(opened: Opened, variant: TidyVariant, speaking: Speaking): Promise<string | Cannot> {
  const { blueprint, path } = opened
  if (variant === 'oneMoment' && blueprint.steps.size > mostStepsForOneMoment) {
    const why = speaking.t('canvas.tooManyForOneMoment', { most: mostStepsForOneMoment })
    return { cannot: [speaking.words.fileProblem(shownName(path, speaking), why)] }
  }
  const changes = tidy.changes(blueprint, { places: await tidiedPlaces(blueprint, variant) })
  return writeBlueprintFile(fileFromBlueprint(isRefusal(changes) ? blueprint : applied(blueprint, changes)))
}

function saidFault({ files, options: said }: Given, { words }: Speaking): string | null {
  const write = said.has('write')
  if (write && said.has('out')) return words.outOrWrite
  if (write && files.includes(standardInput)) return words.writeInput
  return !write && files.length > 1 ? words.oneFileOnly : null
}

async function run(given: Given, io: Io, speaking: Speaking) {
  const fault = saidFault(given, speaking)
  if (fault !== null) return { cannot: [fault] }
  const opened = await openFiles(given.files, io, speaking)
  if (isCannot(opened)) return opened
  const variant = variantOf[oneOf(given, 'variant', variants) ?? 'moments']
  const texts: { readonly opened: Opened; readonly text: string }[] = []
  for (const each of opened) {
    const text = await tidied(each, variant, speaking)
    if (typeof text !== 'string') return text
    texts.push({ opened: each, text })
  }
  const out = given.options.get('out')?.at(-1)
  if (out !== undefined)
    return { files: texts.map(({ text }) => ({ path: out, content: text })), code: 0 as const }
  if (!given.options.has('write')) return { text: texts.map(({ text }) => text).join(''), code: 0 as const }
  const changed = texts.filter(({ opened: before, text }) => before.text !== text)
  return {
    files: changed.map(({ opened: { path }, text }) => ({ path, content: text })),
    code: 0 as const,
  }
}

/** Lays blueprints out anew. */
export const tidyCommand: Command = { name: 'tidy', options, run }
