import { describe, expect, test } from 'vitest'
import { editionOf } from '#exporters/editionOf.ts'
import { type PageLayout, pageLayouts, usualOptions } from '#exporters/exporter.ts'
import type { Blueprint, Table, TableName } from '#model/blueprint.ts'
import { sampleBlueprints } from '../editions.ts'
import { openedPdf, rawText } from './openedPdf.ts'

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['a formula', '=HYPERLINK("http://evil.example","here")'],
  ['operators of a PDF', ') Tj ET Q >> endstream endobj 1 0 obj << /S /JavaScript /JS (app.alert(1)) >> \\'],
  ['markup', '<script>alert(1)</script><svg onload=alert(1)>'],
  ['control characters', 'a\u0000b\u0007c\u001b[31m\u0085d\r\ne\tf'],
  ['halves of signs', 'a\ud800 b\udc00 c'],
  ['marks of direction', '\u202eabc\u202c \u2066def\u2069 שלום عربي'],
  ['emoji and flags', '👨‍👩‍👧‍👦 🇨🇳 👍🏽 ☐☑'],
  ['bytes that look like line ends', '不上ഊ਍'],
  ['10,000 characters', 'long '.repeat(2_000)],
  ['10,000 characters without a gap', '长'.repeat(10_000)],
]

/** Fields whose text is one of few words: a file with another in them is refused before it is drawn. */
const words = new Set(['kind', 'basis', 'measure', 'comparator', 'status', 'color', 'column', 'row'])
const ids = new Set([
  'id',
  'order',
  'lane',
  'phase',
  'step',
  'from',
  'to',
  'standard',
  'touchpoint',
  'failPoint',
])

/** Of a long text a few make hundreds of pages. */
const mostLong = 1

/** Every free text of the records replaced. */
function withText<T extends TableName>(table: Table<T>, text: string): Table<T> {
  const changed = [...table].map(([id, record], i) => {
    if (text.length > 1_000 && i >= mostLong) return [id, record] as const
    const fields = Object.entries(record).map(([key, value]) =>
      typeof value === 'string' && !words.has(key) && !ids.has(key) ? [key, text] : [key, value],
    )
    return [id, { ...record, ...Object.fromEntries(fields) }] as const
  })
  return new Map(changed)
}

const tables = ['lanes', 'phases', 'steps', 'touchpoints', 'failPoints', 'standards'] as const

function hostileBlueprint(text: string): Blueprint {
  const blueprint = sampleBlueprints.get('shoeshine.en')
  if (!blueprint) throw new Error('there is no sample shoeshine.en')
  const about = { ...blueprint.about, title: text, summary: text, language: text }
  const named = tables.reduce(
    (before, name) => ({ ...before, [name]: withText(before[name], text) }),
    blueprint,
  )
  const connections = [...named.connections].map(([id, each]) => [id, { ...each, label: text }] as const)
  return { ...named, about, connections: new Map(connections) }
}

/** Everything that a document could do by itself. */
const active = /\/(JavaScript|JS|AA|Launch|SubmitForm|URI|EmbeddedFile|RichMedia)\b/

describe.each(hostile)('%s in every field', (_what, text) => {
  test.each(pageLayouts)(
    'breaks no page and runs nowhere, pages %s',
    async (pages: PageLayout) => {
      const titleBlock = { organisation: text, author: text, version: text, date: text }
      // The lists are the same whatever the pages of the drawing; of a long text one list has pages enough.
      const lists = text.length > 1_000 ? (['touchpoints'] as const) : usualOptions.registers
      const registers = pages === 'fit' ? lists : []
      const options = { ...usualOptions, pages, registers, titleBlock, legend: true }
      const edition = editionOf(hostileBlueprint(text), options, 'en', {})
      const file = await openedPdf(edition)
      const { document, texts } = file
      expect(texts.filter((each) => each === '')).toEqual([])
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        expect(await page.getAnnotations()).toEqual([])
        expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(0)
      }
      expect(await document.getJSActions()).toBeNull()
      expect(await document.getAttachments()).toBeNull()
      // Streams are packed, so that what is readable is the document's own structure and its strings.
      const outsideStrings = rawText(file).replace(/\((?:\\.|[^\\()])*\)/gs, '()')
      expect(outsideStrings.replace(/stream\r?\n[\s\S]*?endstream/g, '')).not.toMatch(active)
      // Ten thousand characters are many pages to read back.
    },
    180_000,
  )
})
