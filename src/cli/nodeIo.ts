import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Io, standardInput } from './io.ts'
import { writeFiles } from './writeFiles.ts'

/** The local day, ISO 8601. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What the terminal is set to: `zh_CN.UTF-8` is zh-CN. */
function wishes(environment: NodeJS.ProcessEnv): string[] {
  const set = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return [set.replace(/[.@].*$/, '').replaceAll('_', '-')]
}

/** The files and streams of this process. Paths start from `folder`. */
export const nodeIo = (folder: string = process.cwd()): Io => ({
  read: (path) => (path === standardInput ? buffer(process.stdin) : readFile(resolve(folder, path))),
  write: (files) => writeFiles(files, folder),
  absolute: (path) => resolve(folder, path),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  wishes: wishes(process.env),
  today: today(),
  now: new Date().toISOString(),
})
