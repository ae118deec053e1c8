import './node.mjs'
import { buildCli } from './cli.mjs'

// What `npm pack` packs with the program.
await buildCli()
