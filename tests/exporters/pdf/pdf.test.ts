import { describe, expect, test } from 'vitest'
import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { type ExportOptions, type PageLayout, pageLayouts } from '#exporters/exporter.ts'
import type { EmbeddedFace } from '#exporters/means.ts'
import { pdf } from '#exporters/pdf/pdf.ts'
import { pictureOf } from '#exporters/pictureOf.ts'
import { inOrder } from '#model/order.ts'
import { editionFor, sampleBlueprints, sampleEdition } from '../editions.ts'
import { missingInOrder, type OpenedPdf, openedPdf, pageSizes, rawText, squeezed } from './openedPdf.ts'

const samples = [...sampleBlueprints.keys()]
const drawingAlone: Partial<ExportOptions> = { registers: [] }

const made = new Map<string, Promise<OpenedPdf>>()

/** A sample's PDF, opened; made once for the same options. */
function opened(name: string, options: Partial<ExportOptions> = {}): Promise<OpenedPdf> {
  const key = JSON.stringify([name, options])
  const file = made.get(key) ?? sampleEdition(name, options).then((edition) => openedPdf(edition))
  made.set(key, file)
  return file
}

describe.each(samples)('%s as a PDF', (name) => {
  const blueprint = sampleBlueprints.get(name)
  if (!blueprint) throw new Error(`there is no sample ${name}`)
  const names = readingOrder(blueprint).map((step) => step.name)

  test.each(pageLayouts)(
    'is read step by step in the order of phase, column and lane, pages %s',
    async (pages: PageLayout) => {
      const { texts } = await opened(name, { ...drawingAlone, pages })
      expect(missingInOrder(texts.join(''), names)).toEqual([])
    },
  )

  test.each(pageLayouts)('shows lanes, phases and evidence, pages %s', async (pages: PageLayout) => {
    const { texts } = await opened(name, { ...drawingAlone, pages })
    const { lanes, phases, touchpoints } = blueprint
    const text = texts.join('')
    const wanted = [
      ...[...lanes.values(), ...phases.values()].map((each) => each.name),
      ...[...touchpoints.values()].map(({ evidence }) => evidence),
    ]
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([])
  })

  test('lists every fail point, standard and touchpoint in its tables', async () => {
    const { texts } = await opened(name)
    const text = texts.slice(1).join('')
    const wanted = [
      ...[...blueprint.failPoints.values()].map(({ failure }) => failure),
      ...[...blueprint.standards.values()].map(({ metric }) => metric),
      ...[...blueprint.touchpoints.values()].map(({ evidence }) => evidence),
    ]
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([])
  })
})

describe('fonts', () => {
  const wholeFaces = async () => {
    const faces: EmbeddedFace[] = ['inter-400', 'inter-500', 'inter-600', 'noto-sans-sc-400']
    const lengths = await Promise.all(faces.map(async (face) => (await nodeMeans.face(face)).length))
    return Math.max(...lengths)
  }

  /** The names of all fonts, and the sizes of the files embedded for them. */
  function fontsOf(file: OpenedPdf) {
    const raw = rawText(file)
    return {
      names: [...new Set([...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, each]) => each))],
      descriptors: raw.match(/\/Type \/FontDescriptor/g)?.length,
      files: raw.match(/\/FontFile2 \d+ 0 R/g)?.length,
      lengths: [...raw.matchAll(/\/Length1 (\d+)/g)].map(([, length]) => Number(length)),
    }
  }

  test.each(['hotel.en', 'clinic.zh'])('of %s are embedded as subsets and nothing else', async (name) => {
    const file = await opened(name)
    const { names, descriptors, files, lengths } = fontsOf(file)
    expect(names.filter((each) => !/^[A-Z]{6}\+(Inter|NotoSansSC)-\w+$/.test(each ?? ''))).toEqual([])
    expect([descriptors, files]).toEqual([names.length, names.length])
    expect(Math.max(...lengths)).toBeLessThan((await wholeFaces()) / 20)
    expect(file.bytes.length).toBeLessThan(150_000)
  })

  test('the Chinese face is fetched only where a text asks for it', async () => {
    const asked: string[] = []
    const means = {
      ...nodeMeans,
      face: (name: EmbeddedFace) => {
        asked.push(name)
        return nodeMeans.face(name)
      },
    }
    const english = await sampleEdition('shoeshine.en')
    await pdf.write(english, means)
    expect(asked.filter((face) => face.startsWith('noto'))).toEqual([])
    await pdf.write(await sampleEdition('shoeshine.zh'), means)
    expect(asked.filter((face) => face.startsWith('noto'))).toHaveLength(1)
  })

  test('a rare sign above U+FFFF is shown, and one that no face has is replaced for all to see', async () => {
    const blueprint = sampleBlueprints.get('shoeshine.en')
    if (!blueprint) throw new Error('there is no sample shoeshine.en')
    const lanes = inOrder(blueprint.lanes).map((lane, i) => ({ ...lane, name: ['𬀩', '😀'][i] ?? lane.name }))
    const edition = await editionFor(
      { ...blueprint, lanes: new Map(lanes.map((lane) => [lane.id, lane])) },
      drawingAlone,
    )
    const file = await openedPdf(edition)
    expect(file.texts.join('')).toContain('□')
    expect(fontsOf(file).names.some((name) => name?.includes('NotoSansSC'))).toBe(true)
  })
})

describe('the document', () => {
  test('says its title, subject, author, language and program', async () => {
    const titleBlock = { organisation: 'Hôtel (Nord)', author: '不二', version: '3', date: '2026-11-02' }
    const { document } = await opened('hotel.zh', { titleBlock })
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: sampleBlueprints.get('hotel.zh')?.about.title,
      Author: '不二',
      Creator: 'Frontstage',
      Language: 'zh-CN',
    })
    expect(Reflect.get(info, 'Keywords')).toContain('Hôtel (Nord)')
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  test('has an outline of the drawing and the lists, in which every entry leads to its page', async () => {
    const file = await opened('hotel.en', { pages: 'folded' })
    const outline = await file.document.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'Hotel overnight stay',
      'Fail points',
      'Standards',
      'Touchpoints',
    ])
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Reserve',
      'Arrive',
      'Stay',
      'Dine',
      'Depart',
    ])
    for (const { dest, title } of outline.slice(1)) {
      if (!Array.isArray(dest)) throw new Error(`${title} leads nowhere`)
      const page = await file.document.getPageIndex(dest[0])
      expect(file.texts[page]?.startsWith(squeezed(title))).toBe(true)
    }
  })

  test('of one page fits the drawing', async () => {
    const edition = await sampleEdition('hotel.en', drawingAlone)
    const { bounds } = pictureOf(edition)
    expect(await pageSizes(await openedPdf(edition))).toEqual([
      [Math.round(bounds.width * 0.75), Math.round(bounds.height * 0.75)],
    ])
  })

  test('over sheets has each of the chosen paper, numbered by row and column', async () => {
    const a4 = await opened('hotel.en', { ...drawingAlone, pages: 'tiled' })
    expect(await pageSizes(a4)).toEqual([
      [842, 595],
      [842, 595],
    ])
    expect(a4.texts[1]).toContain('Sheet2of2,row1,column2')
    const letter = await opened('hotel.en', { ...drawingAlone, pages: 'tiled', paper: 'letter' })
    expect(new Set((await pageSizes(letter)).flat())).toEqual(new Set([612, 792]))
    const a3 = await opened('shoeshine.en', { ...drawingAlone, pages: 'tiled', paper: 'a3' })
    expect((await pageSizes(a3)).flat()).toEqual(expect.arrayContaining([842, 1191]))
  })

  test('over sheets repeats the names of all lanes on each', async () => {
    const { texts } = await opened('hotel.en', { ...drawingAlone, pages: 'tiled' })
    const lanes = [...(sampleBlueprints.get('hotel.en')?.lanes.values() ?? [])]
    for (const text of texts) {
      expect(lanes.filter(({ name }) => !text.includes(squeezed(name)))).toEqual([])
    }
  })

  test('folded is upright, heads each phase, and names where ways between phases go', async () => {
    const file = await opened('hotel.en', { ...drawingAlone, pages: 'folded' })
    expect(new Set((await pageSizes(file)).map((size) => size.join('×')))).toEqual(new Set(['595×842']))
    const text = file.texts.join('')
    const count = (word: string) => text.split(squeezed(word)).length - 1
    // The step itself, and its name where the way from the phase before leads to it.
    expect(count('Arrive at hotel')).toBeGreaterThan(1)
    expect(count('Physical evidence')).toBeGreaterThanOrEqual(5)
  })

  test('says so where a list is empty, and numbers the pages of lists among all', async () => {
    const blueprint = sampleBlueprints.get('hotel.en')
    if (!blueprint) throw new Error('there is no sample hotel.en')
    const file = await openedPdf(await editionFor({ ...blueprint, failPoints: new Map() }))
    expect(file.texts[1]).toContain(squeezed('There is nothing in this checklist yet.'))
    expect(file.texts[1]).toContain(`Page2of${file.document.numPages}`)
  })

  test('prints the title block at the foot of lists', async () => {
    const titleBlock = { organisation: 'Grand', author: 'Ada', version: '7', date: '2026-11-02' }
    const { texts } = await opened('hotel.en', { titleBlock, registers: ['audit'] })
    expect(texts.at(-1)).toContain(
      squeezed('Hotel overnight stay · Grand · Ada · Version 7 · 2 November 2026'),
    )
  })
})

describe('a file that nobody wants any more', () => {
  test('is not begun', async () => {
    const edition = await sampleEdition('shoeshine.en')
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(pdf.write(edition, { ...nodeMeans, signal })).rejects.toThrow('cancelled')
  })

  test('is given up on the way, and until then says how much is done', async () => {
    const controller = new AbortController()
    const shares: number[] = []
    const progress = (share: number) => {
      shares.push(share)
      if (shares.length === 3) controller.abort(new Error('cancelled'))
    }
    const edition = await sampleEdition('hotel.en', { pages: 'folded' })
    const writing = pdf.write(edition, { ...nodeMeans, progress, signal: controller.signal })
    await expect(writing).rejects.toThrow('cancelled')
    expect(shares).toHaveLength(3)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})
