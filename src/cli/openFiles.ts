import { isRefusal } from '#edits/edit.ts'
import { placeMissing } from '#edits/placeMissing.ts'
import { problemText } from '#i18n/problemText.ts'
import type { Blueprint, BlueprintFile } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied } from '#model/change.ts'
import type { FileProblem } from '#model/fileProblem.ts'
import { migrated } from '#model/migrations.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { causeText } from './causeText.ts'
import { type Cannot, isCannot, type Speaking } from './command.ts'
import { type Io, standardInput } from './io.ts'
import { brokenPlace, jsonPlaces } from './jsonPlaces.ts'

/** A file that was understood. */
export interface Opened {
  /** As it was given. */
  readonly path: string
  /** What its files are named after: its own name without its ending. */
  readonly name: string
  readonly text: string
  readonly file: BlueprintFile
  /** The file as the editor would open it: each step has its place. */
  readonly blueprint: Blueprint
}

/** What stands for a file that has no name of its own. */
const unnamed = 'blueprint'

function nameOf(path: string): string {
  if (path === standardInput) return unnamed
  const last = path.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/(?:\.blueprint)?\.json$/i, '') || unnamed
}

/** How a file is called when it is spoken of. */
export const shownName = (path: string, { words }: Pick<Speaking, 'words'>): string =>
  path === standardInput ? words.standardInput : path

async function textOf(path: string, io: Io, speaking: Speaking): Promise<string | Cannot> {
  const { words } = speaking
  const shown = shownName(path, speaking)
  let bytes: Uint8Array
  try {
    bytes = await io.read(path)
  } catch (fault) {
    return { cannot: [words.notRead(shown, causeText(fault, words))] }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { cannot: [words.notRead(shown, words.cause.notUtf8)] }
  }
}

/** All that is wrong in a file, each with its line. */
function problemsOf(
  path: string,
  text: string,
  problems: readonly FileProblem[],
  speaking: Speaking,
): Cannot {
  const { words, t } = speaking
  const broken = problems.some(({ expected }) => expected.is === 'json') ? brokenPlace(text) : null
  const placeOf = jsonPlaces(
    text,
    problems.map((problem) => problem.path),
  )
  return {
    cannot: problems.map((problem) => {
      const { line, column } = broken ?? placeOf(problem.path)
      const place = words.at(shownName(path, speaking), line, column)
      return words.fileProblem(place, problemText(problem, t))
    }),
  }
}

function withPlaces(blueprint: Blueprint): Blueprint {
  const changes = placeMissing.changes(blueprint, {})
  return isRefusal(changes) ? blueprint : applied(blueprint, changes)
}

async function openFile(path: string, io: Io, speaking: Speaking): Promise<Opened | Cannot> {
  const text = await textOf(path, io, speaking)
  if (typeof text !== 'string') return text
  const read = readBlueprintFile(text, (file) => migrated(file))
  if ('problems' in read) return problemsOf(path, text, read.problems, speaking)
  const { file } = read
  return { path, name: nameOf(path), text, file, blueprint: withPlaces(blueprintFromFile(file)) }
}

/** Reads files, or says what is wrong with each that cannot be read. */
export async function openFiles(
  paths: readonly string[],
  io: Io,
  speaking: Speaking,
): Promise<readonly Opened[] | Cannot> {
  const { words } = speaking
  if (paths.length === 0) return { cannot: [words.noFile] }
  if (paths.filter((path) => path === standardInput).length > 1) return { cannot: [words.twiceStandardInput] }
  const opened: (Opened | Cannot)[] = []
  for (const path of paths) opened.push(await openFile(path, io, speaking))
  const faults = opened.flatMap((each) => (isCannot(each) ? each.cannot : []))
  return faults.length > 0 ? { cannot: faults } : opened.flatMap((each) => (isCannot(each) ? [] : [each]))
}
