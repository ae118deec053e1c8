import { type Language, languages, loadAllWords, preferredLanguage, wordsIn } from '#i18n/words.ts'
import { causeText } from './causeText.ts'
import { checkCommand } from './checkCommand.ts'
import { type Command, type Done, isCannot, type Speaking } from './command.ts'
import { exportCommand } from './exportCommand.ts'
import { commandHelp, generalHelp } from './helpText.ts'
import type { Io } from './io.ts'
import { measureCommand } from './measureCommand.ts'
import { printable } from './printable.ts'
import { readOptions } from './readOptions.ts'
import { tidyCommand } from './tidyCommand.ts'
import { version } from './version.ts'
import { cliWords } from './words/cliWords.ts'

/** 0: done. 1: done, and the checks found an error. 2: it could not be done, and nothing was written. */
export type ExitCode = 0 | 1 | 2

const commands: readonly Command[] = [exportCommand, checkCommand, measureCommand, tidyCommand]

/** What stands before `--`, behind which all are files. */
const optionsOf = (args: readonly string[]) =>
  args.includes('--') ? args.slice(0, args.indexOf('--')) : args

/** The language that was asked for, whichever way it was written; null where none of ours was. */
function languageOf(args: readonly string[]): Language | null {
  const said = optionsOf(args).flatMap((arg, i) => {
    if (arg.startsWith('--lang=')) return [arg.slice('--lang='.length)]
    return arg === '--lang' ? [args[i + 1] ?? ''] : []
  })
  return languages.find((language) => language === said.at(-1)) ?? null
}

async function speakingOf(args: readonly string[], io: Io): Promise<Speaking> {
  const asked = languageOf(args)
  const language = asked ?? preferredLanguage(io.wishes)
  await loadAllWords(language)
  return { asked, language, words: cliWords[language], t: wordsIn(language) }
}

function complain(lines: readonly string[], io: Io, { words }: Speaking): ExitCode {
  for (const line of lines) io.stderr(`${printable(words.complaint(line))}\n`)
  return 2
}

/** Writes what a command has made; its text stands alone, and each file that was written gets a line. */
async function handOver(done: Done, io: Io, speaking: Speaking): Promise<ExitCode> {
  const { files = [], text = '', code } = done
  const written = await io.write(files)
  if (written.is === 'failed') {
    const { words } = speaking
    return complain([words.notWritten(written.path, causeText(written.why, words))], io, speaking)
  }
  if (text !== '') io.stdout(text)
  for (const { path } of files) io.stdout(`${path}\n`)
  return code
}

async function runCommand(command: Command, args: readonly string[], io: Io, speaking: Speaking) {
  const given = readOptions(args, command, speaking.words)
  if (isCannot(given)) return complain(given.cannot, io, speaking)
  const outcome = await command.run(given, io, speaking)
  return isCannot(outcome) ? complain(outcome.cannot, io, speaking) : handOver(outcome, io, speaking)
}

/** Does what the arguments say, behind the program's own name. All that it reads and writes goes through `io`. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const speaking = await speakingOf(args, io)
  const { words } = speaking
  const [first = '', ...others] = args
  const named = first === 'help' ? others[0] : first
  const command = commands.find(({ name }) => name === named)
  const asks = (...names: readonly string[]) => optionsOf(args).some((arg) => names.includes(arg))
  if (asks('--help', '-h') || first === 'help') {
    io.stdout(command ? commandHelp(command, words) : generalHelp(commands, words))
    return 0
  }
  if (!command && asks('--version')) {
    io.stdout(`${version}\n`)
    return 0
  }
  if (command) return runCommand(command, others, io, speaking)
  const known = commands.map(({ name }) => name).join(words.comma)
  return complain([first === '' ? words.noCommand(known) : words.unknownCommand(first, known)], io, speaking)
}
