import { parseArgs } from 'node:util'
import type { Cannot, Command, Given, OptionSpec } from './command.ts'
import type { CliWords } from './words/en.ts'

/** The value that stands for an empty list. */
export const none = 'none'

interface Said {
  readonly option: string
  readonly name: string
  readonly value: string | undefined
  readonly inline: boolean
}

/** Takes the arguments apart; what is right and wrong about them is judged afterwards, in our own words. */
function apart(args: readonly string[], specs: Readonly<Record<string, OptionSpec>>) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { takes }]) => [
      name,
      { type: takes === 'nothing' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const said = tokens.flatMap((token): Said[] => {
    if (token.kind !== 'option') return []
    const { rawName: option, name, value, inlineValue } = token
    return [{ option, name, value, inline: inlineValue === true }]
  })
  return { files, said }
}

const valuesOf = (value: string) =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** What is wrong with one option; null where it is right. */
function fault(
  { option, value, inline }: Said,
  { takes, known }: OptionSpec,
  words: CliWords,
): string | null {
  if (takes === 'nothing') return inline && value !== undefined ? words.valueNotWanted(option, value) : null
  // Without `=`, what begins with a dash is the next option, and the value was forgotten.
  if (value === undefined || value === '' || (!inline && /^-./.test(value))) return words.noValue(option)
  if (!known) return null
  const values = takes === 'several' ? valuesOf(value) : [value]
  const strange = values.find((each) => !known.includes(each))
  return strange === undefined ? null : words.unknownValue(option, strange, known.join(words.comma))
}

/** The options as they count: of one value the last, of several all that were said. */
function counted(said: readonly Said[], specs: Readonly<Record<string, OptionSpec>>): Given['options'] {
  const options = new Map<string, readonly string[]>()
  for (const { name, value = '' } of said) {
    const several = specs[name]?.takes === 'several'
    const values = several ? [...(options.get(name) ?? []), ...valuesOf(value)] : [value]
    options.set(name, [...new Set(values)])
  }
  return options
}

/** What a command was given, or what is wrong about it. `-` is a file: standard input. */
export function readOptions(
  args: readonly string[],
  { name, options: specs }: Command,
  words: CliWords,
): Given | Cannot {
  const { files, said } = apart(args, specs)
  const known = Object.keys(specs)
    .map((option) => `--${option}`)
    .join(words.comma)
  const faults = said.flatMap((each) => {
    const spec = Object.hasOwn(specs, each.name) ? specs[each.name] : undefined
    const found = spec ? fault(each, spec, words) : words.unknownOption(each.option, name, known)
    return found === null ? [] : [found]
  })
  return faults.length > 0 ? { cannot: faults } : { files, options: counted(said, specs) }
}

/** The values of a list of which some are known; undefined where the option was not said. */
export function listOf<Value extends string>(
  { options }: Given,
  name: string,
  known: readonly Value[],
): readonly Value[] | undefined {
  return options.get(name)?.flatMap((value) => known.filter((each) => each === value))
}

/** The value of an option of which some are known; undefined where it was not said. */
export const oneOf = <Value extends string>(
  { options }: Given,
  name: string,
  known: readonly Value[],
): Value | undefined => known.find((each) => each === options.get(name)?.at(-1))
