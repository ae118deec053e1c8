import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { modified, newest, root } from './project.mjs'

const folder = join(root, 'dist-cli')
const built = join(folder, 'run.js')
const sources = ['src', 'package.json', 'package-lock.json', join('.ci', 'cli.mjs')]

/** Builds the command line: it is TypeScript, which Node 20 does not read. Its libraries stay in node_modules. */
export async function buildCli() {
  const { build } = await import('vite').catch(() => {
    throw new Error('Packages are missing: run npm ci first.')
  })
  // Built aside and put in place at once, so that nobody runs half of it.
  const aside = join(root, 'node_modules', '.cache', 'frontstage', `cli-${process.pid}`)
  mkdirSync(aside, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: join(root, 'src', 'cli', 'run.ts'),
      outDir: aside,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      minify: true,
    },
  })
  putInPlace(aside)
}

/** Another process may have put its own there in the meantime: of the same sources, so it stays. */
function putInPlace(aside) {
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(aside, folder)
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(built)) throw fault
  }
}

/** Builds where no build is there or a source has changed since. */
export async function buildCliIfOlder() {
  if (!existsSync(built) || newest(sources) > modified(built)) await buildCli()
}
