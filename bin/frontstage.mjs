#!/usr/bin/env node
import { existsSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
const file = (path) => new URL(`../${path}`, import.meta.url)

/** In the repository the program is built from its sources where they are newer; a package brings it built. */
async function run(args) {
  if (existsSync(file('src/cli/run.ts'))) {
    const { buildCliIfOlder } = await import('../.ci/cli.mjs')
    await buildCliIfOlder()
  }
  const program = await import(file('dist-cli/run.js').href)
  return program.run(args)
}

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`frontstage: Node 20.19 or newer is needed; this is Node ${process.versions.node}.\n`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (fault) {
    process.stderr.write(`frontstage: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 2
  }
}
