import { beforeAll, describe, expect, test } from 'vitest'
import type { ExportFormat } from '#exporters/exporter.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { pdfText, plain } from './pdfText.ts'
import { converted, inFolder, programs } from './programs.ts'
import { type RecordKind, recordKinds, recordTexts } from './recordTexts.ts'
import { writeSample } from './sampleFiles.ts'

/** What each format should hold: documents all of it, a picture what is drawn in words. */
const held = {
  pptx: recordKinds,
  docx: recordKinds,
  xlsx: recordKinds,
  html: recordKinds,
  svg: ['steps', 'touchpoints', 'connections'],
} as const satisfies Partial<Record<ExportFormat, readonly RecordKind[]>>
const formats = ['pptx', 'docx', 'xlsx', 'html', 'svg'] as const

const samples = [...sampleBlueprints]

/** Where a face lacks signs, LibreOffice writes those of another face apart, so that a picture's text is looked for script by script. */
const scripts = (text: string) =>
  text.match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? []
const isIn = (text: string, wanted: string, format: ExportFormat) =>
  text.includes(plain(wanted)) || (format === 'svg' && scripts(wanted).every((piece) => text.includes(piece)))

describe.skipIf(programs.soffice === null)('LibreOffice opens', () => {
  const texts = new Map<string, string>()
  const key = (name: string, format: string) => `${name} ${format}`

  beforeAll(async () => {
    await inFolder(async (folder) => {
      const all = samples.flatMap(([name]) => formats.map((format) => ({ name, format })))
      const files: string[] = []
      for (const { name, format } of all) files.push(await writeSample(folder, name, format))
      const pages = await converted(files, 'pdf', folder)
      for (const [i, { name, format }] of all.entries())
        texts.set(key(name, format), await pdfText(pages[i] ?? ''))
    })
  })

  describe.each(formats)('%s', (format) => {
    test.each(samples)('%s with all that it should hold', (name, blueprint) => {
      const text = texts.get(key(name, format)) ?? ''
      for (const kind of held[format]) {
        const wanted = recordTexts(blueprint, kind)
        expect({ [kind]: wanted.filter((each) => !isIn(text, each, format)) }).toEqual({ [kind]: [] })
      }
    })
  })
})
