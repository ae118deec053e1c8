import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleBlueprints } from '../exporters/editions.ts'
import { readWordFile, reading } from '../exporters/docx/wordFile.ts'
import { paragraphsOf, readDeck } from '../exporters/pptx/openedDeck.ts'
import { opened } from '../exporters/xlsx/openedWorkbook.ts'
import { elementsOf } from '../exporters/xlsx/readXml.ts'
import { plain } from './pdfText.ts'
import { converted, inFolder, programs } from './programs.ts'
import { recordKinds, recordTexts } from './recordTexts.ts'
import { writeSample } from './sampleFiles.ts'

const samples = [...sampleBlueprints]
const formats = ['pptx', 'docx', 'xlsx'] as const

/** All that a file of a format says. */
const saidIn = {
  pptx: async (bytes: Uint8Array) => readDeck(bytes).slides.flatMap(({ root }) => paragraphsOf(root)),
  docx: async (bytes: Uint8Array) => (await reading(readWordFile(bytes))).tables.flat(2),
  xlsx: async (bytes: Uint8Array) =>
    [...(await opened(bytes)).lists.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => Object.values(cells).map(String)),
    ),
}

/** The connectors of slides that hold on to a shape at both ends. */
const glued = (bytes: Uint8Array) =>
  readDeck(bytes).slides.flatMap(({ root }) =>
    elementsOf(root, 'p:cxnSp').filter(
      (item) => elementsOf(item, 'a:stCxn').length === 1 && elementsOf(item, 'a:endCxn').length === 1,
    ),
  )

describe.skipIf(programs.soffice === null)('written again by LibreOffice', () => {
  const files = new Map<string, { readonly ours: Uint8Array; readonly theirs: Uint8Array }>()
  const fileOf = (name: string, format: string) => {
    const file = files.get(`${name} ${format}`)
    if (!file) throw new Error(`there is no ${format} of ${name}`)
    return file
  }
  const bytesOf = async (path: string | undefined) => new Uint8Array(await readFile(path ?? ''))

  beforeAll(async () => {
    await inFolder(async (folder) => {
      for (const format of formats) {
        const paths: string[] = []
        for (const [name] of samples) paths.push(await writeSample(folder, name, format))
        const again = join(folder, format)
        await mkdir(again)
        const written = await converted(paths, format, again)
        for (const [i, [name]] of samples.entries())
          files.set(`${name} ${format}`, { ours: await bytesOf(paths[i]), theirs: await bytesOf(written[i]) })
      }
    })
  })

  describe.each(formats)('%s', (format) => {
    test.each(samples)('of %s keeps all that it holds', async (name, blueprint) => {
      const text = plain((await saidIn[format](fileOf(name, format).theirs)).join('\n'))
      for (const kind of recordKinds) {
        const wanted = recordTexts(blueprint, kind)
        expect({ [kind]: wanted.filter((each) => !text.includes(plain(each))) }).toEqual({ [kind]: [] })
      }
    })
  })

  test.each(samples)('slides of %s keep connectors that hold on to their steps', (name) => {
    const { ours, theirs } = fileOf(name, 'pptx')
    expect(glued(ours).length).toBeGreaterThan(0)
    expect(glued(theirs)).toHaveLength(glued(ours).length)
  })
})
