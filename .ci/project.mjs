import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Says what is being done, so that nobody waits before a silent window. */
export const say = (text) => console.log(text)

/**
 * Runs a program with this terminal as its own; resolves to its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 */
export const run = (program, args, { env = {}, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell,
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })

/** Runs a package's own command with this very Node, which works without a shell on every system. */
export const runTool = (script, args, env) =>
  run(process.execPath, [join('node_modules', script), ...args], { env })

/** Installs the exact packages of the lock file where they are missing or older than it. */
export async function install() {
  if (installed()) return
  say('Installing packages (npm ci), once; this takes a minute or two.')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' })
  if (code !== 0) throw new Error('npm ci failed: see its own words above.')
}

function installed() {
  const marker = join(root, 'node_modules', '.package-lock.json')
  return existsSync(marker) && modified(marker) >= modified(join(root, 'package-lock.json'))
}

/** Builds for production. */
export async function build() {
  say('Building for production (vite build).')
  const code = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Error('The build failed: see above.')
}

/** Builds where no build is there or a source has changed since. */
export async function buildIfOlder() {
  const page = join(root, 'dist', 'index.html')
  if (!existsSync(page) || newest(sources) > modified(page)) await build()
}

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** A folder counts itself too: taking a file away changes it. */
export const newest = (paths) =>
  Math.max(
    ...paths.map((path) => {
      const full = join(root, path)
      if (!existsSync(full)) return 0
      if (!statSync(full).isDirectory()) return modified(full)
      return Math.max(modified(full), newest(readdirSync(full).map((name) => join(path, name))))
    }),
    0,
  )

export const modified = (path) => statSync(path).mtimeMs
