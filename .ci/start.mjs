import './node.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfOlder, install, root, say } from './project.mjs'
import { serve } from './serve.mjs'

const wantedPort = 4173

try {
  await install()
  await buildIfOlder()
  const { port } = await serve({ folder: join(root, 'dist'), port: wantedPort, tries: 100 })
  const url = `http://localhost:${port}`
  if (port !== wantedPort)
    say(
      `Port ${wantedPort} is taken. Blueprints are kept by address: those of ${wantedPort} are not on ${port}.`,
    )
  say(`Frontstage is open at ${url} (Ctrl+C ends it).`)
  if (!process.argv.includes('--no-open') && !process.env.CI) open(url)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** Opens the address in the person's browser; a machine without one is no fault. */
function open(url) {
  const [program, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '""', url],
  }[process.platform] ?? ['xdg-open', url]
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
