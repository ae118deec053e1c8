import { join } from 'node:path'
import { answerExport } from '#exporters/answerExport.ts'
import type { ExportFormat, ExportOptions } from '#exporters/exporter.ts'
import { fileTypes, oneRegisterFormats } from '#exporters/fileTypes.ts'
import { type Language, preferredLanguage } from '#i18n/words.ts'
import { arrange } from '#layout/arrange.ts'
import type { Placed } from '#layout/placed.ts'
import { causeText } from './causeText.ts'
import { type Cannot, type Command, type Given, isCannot, type Speaking } from './command.ts'
import {
  chosenOptions,
  chosenOverlays,
  exportSpecs,
  formatsByWord,
  partFault,
  titleBlockOf,
} from './exportOptions.ts'
import type { Io, NewFile } from './io.ts'
import { type Opened, openFiles, shownName } from './openFiles.ts'

/** One file that is wanted of a blueprint. */
interface Wanted {
  /** The word of the format on the command line. */
  readonly word: string
  readonly format: ExportFormat
  /** Where it will stand. */
  readonly path: string
  readonly options: ExportOptions
}

interface Source {
  readonly opened: Opened
  readonly placed: Placed
  readonly language: Language
}

/** The files that a format makes of a blueprint: one, or one for each register. */
function wantedOf(word: string, name: string, folder: string, options: ExportOptions): Wanted[] {
  const format = formatsByWord.get(word)
  if (!format) return []
  const { extension } = fileTypes[format]
  const as = (stem: string, its: ExportOptions): Wanted => ({
    word,
    format,
    path: join(folder, `${stem}.${extension}`),
    options: its,
  })
  if (!oneRegisterFormats.has(format)) return [as(name, options)]
  return options.registers.map((id) => as(`${name}.${id}`, { ...options, registers: [id] }))
}

const contentOf = async (content: Blob | string): Promise<NewFile['content']> =>
  typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer())

async function made(
  { word, format, path, options }: Wanted,
  { opened, placed, language }: Source,
  given: Given,
  speaking: Speaking,
): Promise<NewFile | Cannot> {
  const { words } = speaking
  const cannot = (why: string): Cannot => ({
    cannot: [words.notMade(word, shownName(opened.path, speaking), why)],
  })
  const { blueprint } = opened
  const question = { format, blueprint, options, language, laid: chosenOverlays(given), known: placed }
  try {
    // Fetched here: who checks or tidies needs no renderer.
    const { nodeMeans } = await import('./nodeMeans.ts')
    const outcome = await answerExport(question, nodeMeans)
    return outcome.is === 'refused'
      ? cannot(outcome.why)
      : { path, content: await contentOf(outcome.content) }
  } catch (fault) {
    return cannot(`${causeText(fault, words)}.`)
  }
}

/** Why files may not be written where they are wanted: over what is read, or two in one place. */
function placeFaults(wanted: readonly Wanted[], given: Given, io: Io, { words }: Speaking): string[] {
  const read = new Set(given.files.map(io.absolute))
  const seen = new Set<string>()
  return wanted.flatMap(({ path }) => {
    const target = io.absolute(path)
    if (read.has(target)) return [words.overInput(path)]
    if (seen.has(target)) return [words.sameName(path)]
    seen.add(target)
    return []
  })
}

/** What is wanted of each blueprint. */
function plan(
  opened: readonly Opened[],
  chosen: Omit<ExportOptions, 'titleBlock'>,
  { options }: Given,
): { readonly opened: Opened; readonly wanted: readonly Wanted[] }[] {
  const folder = options.get('out')?.at(-1) ?? '.'
  const words = options.get('to') ?? []
  return opened.map((each) => {
    const titleBlock = options.has('title-block') ? titleBlockOf(each.blueprint) : null
    const wanted = words.flatMap((word) => wantedOf(word, each.name, folder, { ...chosen, titleBlock }))
    return { opened: each, wanted }
  })
}

/** What can be judged before anything is read. */
function saidFaults(
  { options }: Given,
  chosen: ReturnType<typeof chosenOptions>,
  { words }: Speaking,
): string[] {
  const to = options.get('to') ?? []
  if (to.length === 0) return [words.wanted('--to', [...formatsByWord.keys()].join(words.comma))]
  if (isCannot(chosen)) return [...chosen.cannot]
  return to.includes('csv') && chosen.registers.length === 0 ? [words.noRegister] : []
}

async function run(given: Given, io: Io, speaking: Speaking) {
  const chosen = chosenOptions(given, speaking.words)
  const said = saidFaults(given, chosen, speaking)
  if (isCannot(chosen) || said.length > 0) return { cannot: said }
  const opened = await openFiles(given.files, io, speaking)
  if (isCannot(opened)) return opened
  const parts = opened.flatMap((each) => partFault(chosen.part, each, speaking.words) ?? [])
  if (parts.length > 0) return { cannot: parts }
  const planned = plan(opened, chosen, given)
  const places = placeFaults(
    planned.flatMap(({ wanted }) => wanted),
    given,
    io,
    speaking,
  )
  if (places.length > 0) return { cannot: places }
  const files: NewFile[] = []
  for (const each of planned) {
    const { blueprint } = each.opened
    const language = speaking.asked ?? preferredLanguage([blueprint.about.language ?? ''])
    const source = { opened: each.opened, placed: arrange(blueprint), language }
    for (const wanted of each.wanted) {
      const file = await made(wanted, source, given, speaking)
      if (isCannot(file)) return file
      files.push(file)
    }
  }
  return { files, code: 0 as const }
}

/** Writes blueprints in other formats. */
export const exportCommand: Command = { name: 'export', options: exportSpecs, run }
