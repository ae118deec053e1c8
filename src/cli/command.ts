import type { Language, Words } from '#i18n/words.ts'
import type { Io, NewFile } from './io.ts'
import type { CliWords } from './words/en.ts'

/** What an option takes: nothing, one value, or several with commas between. */
export interface OptionSpec {
  readonly takes: 'nothing' | 'one' | 'several'
  /** The values that there are; absent where any may stand. */
  readonly known?: readonly string[]
  /** The value that counts where nothing is said; for the help. */
  readonly usual?: string
  /** What stands for a value in the help: DIR. */
  readonly stands?: string
  /** Which words explain it, where they are not those of its name. */
  readonly words?: keyof CliWords['help']['option']
}

/** What a command was given: its files, and the values of each option that was said. */
export interface Given {
  readonly files: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

/** In what language a command speaks, and to whom. */
export interface Speaking {
  /** The language that was asked for; null where a file's own counts. */
  readonly asked: Language | null
  /** The language of messages, loaded. */
  readonly language: Language
  readonly words: CliWords
  /** The words that the editor uses too. */
  readonly t: Words
}

/** Why a command cannot do what it was asked, in words, a line each. */
export interface Cannot {
  readonly cannot: readonly string[]
}

/** What a command has to hand over: files to write, text for standard output, and how it ends. */
export interface Done {
  readonly files?: readonly NewFile[]
  readonly text?: string
  readonly code: 0 | 1
}

/** One thing that the command line can do. It reads, and leaves the writing to the one who called it. */
export interface Command {
  readonly name: keyof CliWords['help']['about']
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly run: (given: Given, io: Io, speaking: Speaking) => Promise<Done | Cannot>
}

export const isCannot = (outcome: object): outcome is Cannot => 'cannot' in outcome
