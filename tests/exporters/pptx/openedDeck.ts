import { strFromU8, unzipSync } from 'fflate'
import type { Edition } from '#exporters/exporter.ts'
import type { Means } from '#exporters/means.ts'
import { pptx } from '#exporters/pptx/pptx.ts'
import { nodeMeans } from '../../../src/cli/nodeMeans.ts'
import { type Element, elementsOf, readXml } from '../xlsx/readXml.ts'

/** Where a part refers to. */
interface Relation {
  readonly id: string
  readonly type: string
  /** The path of the part. */
  readonly target: string
  readonly isOutside: boolean
}

export interface OpenedSlide {
  readonly path: string
  readonly root: Element
  readonly relations: readonly Relation[]
  /** The paragraphs of its notes. */
  readonly notes: readonly string[]
}

export interface OpenedDeck {
  readonly parts: ReadonlyMap<string, string>
  readonly slides: readonly OpenedSlide[]
}

/** The bytes of the slides of an edition. */
export async function bytesOf(edition: Edition, means: Means = nodeMeans): Promise<Uint8Array> {
  const file = await pptx.write(edition, means)
  if (typeof file === 'string') throw new Error('slides are no text')
  return new Uint8Array(await file.arrayBuffer())
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** A path as seen from a folder. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** What a part refers to. */
export function relationsOf(parts: ReadonlyMap<string, string>, path: string): readonly Relation[] {
  const folder = folderOf(path)
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (xml === undefined) return []
  return readXml(xml).children.map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: resolved(folder, attributes['Target'] ?? ''),
    isOutside: attributes['TargetMode'] === 'External',
  }))
}

/** The text of each paragraph, a break of the line as one. */
export const paragraphsOf = (element: Element): string[] =>
  elementsOf(element, 'a:p').map((paragraph) =>
    paragraph.children
      .map((run) =>
        run.name === 'a:br'
          ? '\n'
          : elementsOf(run, 'a:t')
              .map(({ text }) => text)
              .join(''),
      )
      .join(''),
  )

function notesOf(parts: ReadonlyMap<string, string>, path: string | undefined): string[] {
  const xml = path === undefined ? undefined : parts.get(path)
  if (xml === undefined) return []
  const body = elementsOf(readXml(xml), 'p:sp').find((shape) =>
    elementsOf(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'body'),
  )
  return body ? paragraphsOf(body) : []
}

/** The slides of an edition, read again, in the order in which they are shown. */
export const openedDeck = async (edition: Edition): Promise<OpenedDeck> => readDeck(await bytesOf(edition))

/** The slides of a file, whoever wrote it, in the order in which they are shown. */
export function readDeck(bytes: Uint8Array): OpenedDeck {
  const files = Object.entries(unzipSync(bytes))
  const parts = new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]))
  const presentation = 'ppt/presentation.xml'
  const relations = relationsOf(parts, presentation)
  const slides = elementsOf(readXml(parts.get(presentation) ?? ''), 'p:sldId').map(({ attributes }) => {
    const path = relations.find(({ id }) => id === attributes['r:id'])?.target ?? ''
    const own = relationsOf(parts, path)
    const notes = own.find(({ type }) => type === 'notesSlide')?.target
    return {
      path,
      root: readXml(parts.get(path) ?? ''),
      relations: own,
      notes: notesOf(parts, notes),
    }
  })
  return { parts, slides }
}

/** All that a slide says: its texts, its names and what is told to those who do not see it. */
export function wordsOn({ root, notes }: OpenedSlide): string {
  const told = elementsOf(root, 'p:cNvPr').flatMap(({ attributes }) => [
    attributes['name'] ?? '',
    attributes['descr'] ?? '',
  ])
  return [...paragraphsOf(root), ...told, ...notes].join('\n')
}
