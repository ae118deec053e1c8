import type { Command, OptionSpec } from './command.ts'
import type { CliWords } from './words/en.ts'

type HelpWords = CliWords['help']
type OptionWords = HelpWords['option']

const isExplained = (name: string, option: OptionWords): name is keyof OptionWords =>
  Object.hasOwn(option, name)

/** So many values are named by the help. */
const mostNamed = 20

/** Rows in two columns, the second aligned. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

/** A few values are told beside their option, more below what they are for. */
const fewValues = 3

const valueOf = ({ takes, known = [], stands }: OptionSpec): string => {
  if (takes === 'nothing') return ''
  if (takes === 'one' && known.length > 0 && known.length <= fewValues) return ` ${known.join('|')}`
  return ` ${stands ?? 'VALUE'}`
}

function rowsOf([option, spec]: readonly [string, OptionSpec], help: HelpWords): [string, string][] {
  const { takes, known = [], usual, words } = spec
  const name = words ?? option
  const what = isExplained(name, help.option) ? help.option[name] : ''
  const row: [string, string] = [
    `--${option}${valueOf(spec)}`,
    usual === undefined ? what : help.unlessSaid(what, usual),
  ]
  // A long list is told by whoever names something else.
  const below =
    (takes === 'several' || known.length > fewValues) && known.length > 0 && known.length <= mostNamed
  return below ? [row, ['', help.values(known.join(takes === 'several' ? ',' : ' | '))]] : [row]
}

const section = (title: string, rows: readonly (readonly [string, string])[]): string[] => [
  '',
  `${title}:`,
  ...columns(rows),
]

/** The exit codes of a command, or of all: only checks find errors. */
const codes = ({ exitCodes, codes: said }: HelpWords, command: Command['name'] | null): string[] =>
  section(
    exitCodes,
    Object.entries(said).filter(([code]) => code !== '1' || command === null || command === 'check'),
  )

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** What one command does, and all its options. */
export function commandHelp({ name, options }: Command, { help }: CliWords): string {
  const rows = Object.entries(options).flatMap((option) => rowsOf(option, help))
  return text([
    help.about[name],
    '',
    `${help.usage}: frontstage ${name} FILE… [${help.options.toLowerCase()}]`,
    ...section(help.options, [...rows, ['--help', help.option.help]]),
    ...codes(help, name),
  ])
}

/** What the program does, and its commands. */
export function generalHelp(commands: readonly Command[], { help }: CliWords): string {
  return text([
    help.general,
    '',
    `${help.usage}: frontstage COMMAND FILE… [${help.options.toLowerCase()}]`,
    ...section(
      help.commands,
      commands.map(({ name }) => [name, help.about[name]]),
    ),
    ...section(help.options, [
      ['--help', help.option.help],
      ['--version', help.option.version],
    ]),
    ...codes(help, null),
  ])
}
