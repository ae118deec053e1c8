import { parseArgs } from 'node:util'
import { type Part, parts } from './measures.ts'

export interface Options {
  /** Numbers of steps. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly only: ReadonlySet<Part>
  /** False: the two plain pages alone, to try the benchmark itself. */
  readonly editor: boolean
}

/** `--sizes 100,1000 --rounds 3 --only pan,drag`; unknown words are refused. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,500,1000,2000' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: parts.join(',') },
      'plain-only': { type: 'boolean', default: false },
    },
  })
  return {
    sizes: values.sizes.split(',').map(wholeNumber),
    rounds: wholeNumber(values.rounds),
    only: new Set(values.only.split(',').map(partNamed)),
    editor: !values['plain-only'],
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`Not a number of steps or rounds: ${text}`)
  return number
}

function partNamed(name: string): Part {
  const part = parts.find((each) => each === name)
  if (!part) throw new Error(`--only knows ${parts.join(', ')}; not ${name}`)
  return part
}
