import { serve } from '../../.ci/serve.mjs'
import { compare } from './compare.ts'
import { graphFile } from './graphFile.ts'
import { readOptions } from './options.ts'
import { peers } from './peers.ts'
import { tableOf } from './report.ts'

/** Where the builds lie that are compared. */
export interface Folders {
  readonly editor: string
  readonly plain: string
}

/** The benchmark: measures, prints the tables, and whether the bars hold. */
export async function main(args: readonly string[], folders: Folders): Promise<void> {
  const options = readOptions(args)
  const texts = new Map(
    options.sizes.map((size) => [`/bench/${size}.blueprint.json`, JSON.stringify(graphFile(size))]),
  )
  const editor = await serve({ folder: folders.editor, port: 0, texts })
  const plain = await serve({ folder: folders.plain, port: 0 })
  const addresses = {
    editor: `http://localhost:${editor.port}`,
    plain: `http://localhost:${plain.port}`,
  }
  try {
    const { results, idleFrame, browser } = await compare(peers(addresses, options.editor), options, (text) =>
      console.error(text),
    )
    console.log(
      `Chromium ${browser}; an idle frame is ${idleFrame.toFixed(1)} ms; medians of ${options.rounds} rounds`,
    )
    for (const size of options.sizes) console.log(`\n${tableOf(results, size)}`)
  } finally {
    await editor.close()
    await plain.close()
  }
}
