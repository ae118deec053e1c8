import { main } from './main.ts'
import { nodeIo } from './nodeIo.ts'

/** Runs the command line of this process; gives its exit code. */
export function run(args: readonly string[]): Promise<number> {
  // Whoever reads our output may have enough of it: `frontstage check … | head`.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(2)
    throw fault
  })
  return main(args, nodeIo())
}
