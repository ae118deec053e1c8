import '../../.ci/node.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfOlder, install, root, say } from '../../.ci/project.mjs'

// Builds the editor, the plain pages and the benchmark itself (it is TypeScript, which Node 20 does not read), then runs it.
await install()
const { build } = await import('vite')
const { default: react } = await import('@vitejs/plugin-react')

const here = join(root, 'tests', 'bench')
// Within node_modules, so that the built benchmark finds its packages.
const work = join(root, 'node_modules', '.cache', 'frontstage', 'bench')
const args = process.argv.slice(2)

if (!args.includes('--plain-only')) await buildIfOlder()
say('Building the benchmark.')
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
await build({
  configFile: false,
  logLevel: 'warn',
  root: join(here, 'pages'),
  plugins: [react()],
  build: {
    outDir: join(work, 'plain'),
    emptyOutDir: true,
    rollupOptions: {
      input: ['reactFlow.html', 'reactFlowVisible.html'].map((name) => join(here, 'pages', name)),
    },
  },
})
await build({
  configFile: false,
  logLevel: 'warn',
  root,
  build: { ssr: join(here, 'main.ts'), outDir: join(work, 'node'), target: 'node20', copyPublicDir: false },
})
const { main } = await import(pathToFileURL(join(work, 'node', 'main.js')).href)
await main(args, { editor: join(root, 'dist'), plain: join(work, 'plain') })
