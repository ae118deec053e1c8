import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The first of these commands that this computer has. */
function found(...commands: readonly string[]): string | null {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  for (const command of commands) {
    if (existsSync(command)) return command
    try {
      execFileSync(finder, [command], { stdio: 'pipe' })
      return command
    } catch {
      // The next may be there.
    }
  }
  return null
}

/** LibreOffice and the programs of poppler; null where they are not installed. */
export const programs = {
  soffice: found(
    'soffice',
    'libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ),
  pdftotext: found('pdftotext'),
  pdftoppm: found('pdftoppm'),
  pdffonts: found('pdffonts'),
} as const

const notFound = Object.entries(programs).flatMap(([name, command]) => (command === null ? [name] : []))
if (notFound.length > 0)
  process.stdout.write(
    `Not found on this computer, so that what needs it is left out: ${notFound.join(', ')}\n`,
  )

/** What a program wrote to its output. A program that fails says why in the error. */
export async function output(command: string | null, args: readonly string[]): Promise<Buffer> {
  if (command === null) throw new Error('this program is not installed')
  const most = 1 << 28
  const { stdout } = await run(command, args, { encoding: 'buffer', maxBuffer: most, timeout: 1_700_000 })
  return stdout
}

/** A folder of its own, which goes when the work is done. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'frontstage-office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lets LibreOffice write files again in another format, all in one process; gives the paths of what it wrote, in their order. */
export async function converted(
  files: readonly string[],
  to: 'pdf' | 'xlsx' | 'docx' | 'pptx',
  folder: string,
): Promise<readonly string[]> {
  // A profile of its own: one that is open on this computer would take the work over, and may not end it.
  const profile = pathToFileURL(join(folder, 'profile')).href
  const args = ['--headless', '--norestore', '--convert-to', to, '--outdir', folder]
  const { soffice } = programs
  const said = await output(soffice, [`-env:UserInstallation=${profile}`, ...args, ...files])
  const written = files.map((file) => join(folder, `${basename(file, extname(file))}.${to}`))
  const missing = written.filter((path) => !existsSync(path))
  if (missing.length > 0)
    throw new Error(`LibreOffice did not write ${missing.join(', ')}: ${said.toString('utf8')}`)
  return written
}
