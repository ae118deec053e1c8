import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Io } from '#cli/io.ts'
import { type ExitCode, main } from '#cli/main.ts'
import { nodeIo } from '#cli/nodeIo.ts'

/** What a command has said, and how it ended. */
export interface Ended {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

const samples = join(import.meta.dirname, '..', 'samples')

/** A folder of its own, with the samples that are wanted in it, and a command line that stands there. */
export function commandLine(...wanted: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'frontstage-'))
  for (const name of wanted)
    cpSync(join(samples, `${name}.blueprint.json`), join(folder, `${name}.blueprint.json`))
  return {
    folder,
    path: (...names: readonly string[]) => join(folder, ...names),
    put: (name: string, content: string | object) =>
      writeFileSync(
        join(folder, name),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      ),
    bytes: (...names: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(folder, ...names))),
    text: (...names: readonly string[]): string => readFileSync(join(folder, ...names), 'utf8'),
    /** All that lies in the folder, and below it. */
    files: (): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .toSorted(),
    run: (...args: readonly string[]) => ran(folder, args),
    runWith: (given: Partial<Io>, ...args: readonly string[]) => ran(folder, args, given),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

async function ran(folder: string, args: readonly string[], given: Partial<Io> = {}): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  const io: Io = {
    ...nodeIo(folder),
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    wishes: ['en'],
    today: '2026-03-31',
    ...given,
  }
  const code = await main(args, io)
  return { code, stdout, stderr }
}

/** Standard input that says a text. */
export const saying = (text: string, folder: string): Pick<Io, 'read'> => ({
  read: (path) => (path === '-' ? Promise.resolve(Buffer.from(text)) : nodeIo(folder).read(path)),
})
