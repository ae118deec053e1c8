import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageLayouts } from '#exporters/exporter.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { pdfText, plain } from './pdfText.ts'
import { inFolder, output, programs } from './programs.ts'
import { recordKinds, recordTexts } from './recordTexts.ts'
import { fullOptions, sampleBytes } from './sampleFiles.ts'

const samples = [...sampleBlueprints].flatMap(([name, blueprint]) =>
  pageLayouts.map((pages) => [name, pages, blueprint] as const),
)

/** The share of the points of each page that are not white, pages being PGM files one behind the other. */
function inkOf(pages: Buffer): number[] {
  const shares: number[] = []
  for (let at = 0; at < pages.length;) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pages.subarray(at, at + 40).toString('latin1'))
    if (!head) throw new Error('this is no page')
    const [start, length] = [at + head[0].length, Number(head[1]) * Number(head[2])]
    const points = pages.subarray(start, start + length)
    shares.push(points.reduce((inked, point) => (point < 250 ? inked + 1 : inked), 0) / length)
    at = start + length
  }
  return shares
}

const written = <Result>(
  name: string,
  pages: (typeof pageLayouts)[number],
  look: (path: string) => Promise<Result>,
) =>
  inFolder(async (folder) => {
    const path = join(folder, 'blueprint.pdf')
    await writeFile(path, await sampleBytes(name, 'pdf', { ...fullOptions, pages }))
    return look(path)
  })

describe('our PDF', () => {
  test.each(samples)(
    'of %s, pages %s, is read with all that it should hold',
    async (name, pages, blueprint) => {
      const text = await written(name, pages, pdfText)
      for (const kind of recordKinds) {
        const wanted = recordTexts(blueprint, kind)
        expect({ [kind]: wanted.filter((each) => !text.includes(plain(each))) }).toEqual({ [kind]: [] })
      }
    },
  )
})

describe.skipIf(programs.pdftoppm === null)('poppler', () => {
  test.each(samples)('draws every page of %s, pages %s', async (name, pages) => {
    const drawn = await written(name, pages, (path) => output(programs.pdftoppm, ['-gray', '-r', '30', path]))
    const ink = inkOf(drawn)
    expect(ink.length).toBeGreaterThan(6)
    expect(Math.min(...ink)).toBeGreaterThan(0.002)
  })
})

describe.skipIf(programs.pdffonts === null)('poppler', () => {
  test.each(samples)(
    'finds every face of %s, pages %s, embedded as a subset that text can be taken from',
    async (name, pages) => {
      const said = (await written(name, pages, (path) => output(programs.pdffonts, [path]))).toString('utf8')
      const faces = said.trim().split('\n').slice(2)
      expect(faces.length).toBeGreaterThan(1)
      for (const face of faces) expect(face).toMatch(/ yes yes yes +\d+ +\d+$/)
    },
  )
})
