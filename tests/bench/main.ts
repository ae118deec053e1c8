import { serve } from '../../.ci/serve.mjs'
import { type Bar, barLines, editorBars } from './bars.ts'
import { compare, type Comparison, longExport } from './compare.ts'
import { graphFile } from './graphFile.ts'
import { compareLayouts } from './layout/compareLayouts.ts'
import { layoutBars, layoutTables } from './layout/layoutReport.ts'
import { type Options, readOptions } from './options.ts'
import { peers } from './peers.ts'
import { registerFile, registersFile } from './registerFile.ts'
import { tableOf } from './report.ts'
import { surveyedFile, surveyFile } from './surveyFile.ts'

/** Where the builds lie that are compared. */
export interface Folders {
  readonly editor: string
  readonly plain: string
}

/** The benchmark: measures, prints the tables, and whether the bars hold. */
export async function main(args: readonly string[], folders: Folders): Promise<void> {
  const options = readOptions(args)
  const say = (text: string) => console.error(text)
  const bars: Bar[] = []
  // First, while this process has laid out nothing yet.
  if (options.only.has('layout')) {
    const layouts = await compareLayouts(say)
    console.log(`${layoutTables(layouts)}\n`)
    bars.push(...layoutBars(layouts))
  }
  if ([...options.only].some((part) => part !== 'layout')) {
    const comparison = await comparePages(options, folders, say)
    const { results, idleFrame, browser } = comparison
    const of = `medians of ${options.rounds} rounds (exports above ${longExport / 1000} s: one round)`
    console.log(`Chromium ${browser}; an idle frame takes ${idleFrame.toFixed(1)} ms; ${of}`)
    for (const size of options.sizes) console.log(`\n${tableOf(results, size)}`)
    if (options.editor) bars.push(...editorBars(comparison))
  }
  if (bars.length > 0) console.log(`\n${barLines(bars)}`)
}

async function comparePages(
  options: Options,
  folders: Folders,
  say: (text: string) => void,
): Promise<Comparison> {
  const texts = new Map(
    options.sizes.map((size) => [`/bench/${size}.blueprint.json`, JSON.stringify(graphFile(size))]),
  )
  texts.set(`/bench/${registersFile}.blueprint.json`, JSON.stringify(registerFile()))
  texts.set(`/bench/${surveyedFile}.blueprint.json`, JSON.stringify(surveyFile()))
  const editor = await serve({ folder: folders.editor, port: 0, texts })
  const plain = await serve({ folder: folders.plain, port: 0 })
  const addresses = {
    editor: `http://localhost:${editor.port}`,
    plain: `http://localhost:${plain.port}`,
  }
  try {
    return await compare(peers(addresses, options.editor), options, say)
  } finally {
    await editor.close()
    await plain.close()
  }
}
