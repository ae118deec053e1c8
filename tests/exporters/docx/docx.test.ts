import { beforeAll, describe, expect, test } from 'vitest'
import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { type ChecklistId, readColumns } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { type Language, wordsIn } from '#i18n/words.ts'
import { inOrder } from '#model/order.ts'
import { editionFor, sampleBlueprints, sampleEdition } from '../editions.ts'
import { type Element, elementsOf, readXml } from '../xlsx/readXml.ts'
import { childrenBySection, one, squeezed, targetOf, textRoom, value } from './wordXml.ts'
import { type Reading, reading, type WordFile, wordFile } from './wordFile.ts'

/** The registers that may go along, and a column that only their table has. */
const allRegisters = [
  ['failPoints', 'failure'],
  ['standards', 'metric'],
  ['touchpoints', 'evidence'],
  ['handOffs', 'giver'],
  ['audit', 'check'],
] as const satisfies readonly (readonly [ChecklistId, string])[]

const titleBlock = { organisation: 'Grand & Co', author: 'Li Wei', version: '1.2', date: '2026-11-22' }

/** The hotels carry all of them, the others the usual three. */
const registersOf = (name: string) => (name.startsWith('hotel') ? allRegisters : allRegisters.slice(0, 3))

describe.each([...sampleBlueprints])(
  'the report on %s',
  (name, blueprint) => {
    const language: Language = name.endsWith('.zh') ? 'zh-CN' : 'en'
    const registers = registersOf(name)
    let file: WordFile
    let read: Reading
    let body: Element
    beforeAll(async () => {
      file = await wordFile(
        await sampleEdition(name, {
          registers: ['steps', 'findings', ...registers.map(([id]) => id)],
          titleBlock,
        }),
      )
      read = await reading(file)
      body = readXml(file.xml('word/document.xml'))
    }, 120_000)

    const cells = () => read.tables.flat(2)
    const missing = (texts: readonly string[]) => {
      const all = squeezed(cells().join('\n'))
      return texts.filter((text) => !all.includes(squeezed(text)))
    }
    const tableWith = (heading: string) => {
      const table = read.tables.find(([first]) => first?.some((cell) => cell.split('\n')[0] === heading))
      if (!table) throw new Error(`no table has the heading ${heading}`)
      return table
    }

    test('has its chapters in order, each register among them', () => {
      const words = wordsIn(language)
      const chapters = read.headings.filter(({ level }) => level === 1).map(({ text }) => text)
      expect(chapters.filter((text) => text !== blueprint.about.title)).toEqual([
        words('report.scope.heading'),
        words('report.picture.heading'),
        words('report.lanes.heading'),
        words('report.steps.heading'),
        ...registers.map(([id]) => words(`checklists.name.${id}`)),
        words('checklists.name.findings'),
        words('report.time.heading'),
        words('report.terms.heading'),
      ])
      const phases = inOrder(blueprint.phases).map(({ name: phase }) => phase)
      const parts = read.headings.filter(({ level }) => level === 2).map(({ text }) => text)
      expect(parts.filter((text) => phases.includes(text))).toEqual(phases)
    })

    test('loses no lane, phase, step, fail point, standard and touchpoint', () => {
      const { lanes, phases, steps, failPoints, standards, touchpoints } = blueprint
      const named = [lanes, phases, steps].flatMap((table) => [...table.values()].map((each) => each.name))
      expect(missing(named)).toEqual([])
      expect(missing([...failPoints.values()].map(({ failure }) => failure))).toEqual([])
      expect(missing([...standards.values()].map(({ metric }) => metric))).toEqual([])
      expect(missing([...touchpoints.values()].map(({ evidence }) => evidence))).toEqual([])
    })

    test('has a row for each record of each register, with all that it says', () => {
      const words = wordsIn(language)
      for (const [id, own] of registers) {
        const list = checklists[id](blueprint, words)
        const heading = list.columns.find(({ key }) => key === own)?.heading
        const table = read.tables.find(
          ([first, ...rows]) =>
            rows.length === list.rows.length && first?.some((cell) => cell.split('\n')[0] === heading),
        )
        if (!table) throw new Error(`no table holds the rows of ${id}`)
        const shown = readColumns(list.columns).filter(({ kind }) => kind !== 'box')
        list.rows.forEach(({ cells: wanted }, i) => {
          const row = squeezed(table[i + 1]?.join('\n') ?? '')
          for (const { key } of shown) expect(row).toContain(squeezed(String(wanted[key] ?? '')))
        })
      }
    })

    test('says of each connection from which step it leads to which', () => {
      const words = wordsIn(language)
      const numbers = new Map(readingOrder(blueprint).map(({ id }, i) => [id, i + 1]))
      const rows = read.tables
        .filter(([first]) => first?.includes(words('report.steps.leads')))
        .flatMap((table) => table.slice(1))
      expect(rows).toHaveLength(blueprint.steps.size)
      const wayRows = new Map(rows.map((row) => [Number(row[0]), squeezed(row.at(-1) ?? '')]))
      for (const { from, to, label } of blueprint.connections.values()) {
        const ways = wayRows.get(numbers.get(from) ?? 0)
        const step = blueprint.steps.get(to)?.name ?? ''
        expect(ways).toContain(squeezed(`${numbers.get(to)} ${step}`))
        expect(ways).toContain(squeezed(label ?? ''))
      }
    })

    test('tells every finding in a sentence', () => {
      const list = checklists.findings(blueprint, wordsIn(language))
      expect(list.rows.length).toBeGreaterThan(0)
      const table = tableWith(wordsIn(language)('report.findings.finding'))
      expect(table.slice(1).map((row) => row[1])).toEqual(list.rows.map(({ cells: row }) => row['finding']))
    })

    test('every table repeats its heading row on each page and keeps its rows whole', () => {
      const tables = elementsOf(body, 'w:tbl')
      expect(tables.length).toBeGreaterThan(8)
      for (const table of tables) {
        const rows = elementsOf(table, 'w:tr')
        const repeated = rows.map((row) => elementsOf(row, 'w:tblHeader').length)
        expect(repeated).toEqual(rows.map((_, i) => (i === 0 ? 1 : 0)))
        for (const row of rows) expect(elementsOf(row, 'w:cantSplit')).toHaveLength(1)
      }
    })

    test('every table is as wide as the text of its page, and no column disappears', () => {
      const tables = childrenBySection(body).flatMap(({ page, children }) =>
        children
          .filter((child) => child.name === 'w:tbl')
          .map((table) => ({
            room: textRoom(page).width,
            columns: elementsOf(table, 'w:gridCol').map((column) => Number(value(column, 'w:w'))),
          })),
      )
      expect(tables).toHaveLength(elementsOf(body, 'w:tbl').length)
      for (const { room, columns } of tables) {
        expect(columns.reduce((sum, width) => sum + width, 0)).toBe(room)
        expect(Math.min(...columns)).toBeGreaterThan(200)
      }
    })

    test('the picture and wide tables lie on landscape pages, the rest stands', () => {
      const sections = elementsOf(body, 'w:sectPr').map((section) => {
        const size = one(section, 'w:pgSz').attributes
        const lies = Number(size['w:w']) > Number(size['w:h'])
        expect(size['w:orient']).toBe(lies ? 'landscape' : 'portrait')
        return lies
      })
      expect(sections[0]).toBe(false)
      expect(sections[1]).toBe(true)
      expect(sections.at(-1)).toBe(false)
    })

    test('shows the whole and each phase as a vector, with a bitmap for programs that read none, and says what they show', () => {
      const drawings = elementsOf(body, 'w:drawing')
      expect(drawings).toHaveLength(1 + blueprint.phases.size)
      const rels = new Map(
        elementsOf(readXml(file.xml('word/_rels/document.xml.rels')), 'Relationship').map(
          ({ attributes }) => [attributes['Id'], `word/${attributes['Target'] ?? ''}`],
        ),
      )
      const steps: string[] = []
      for (const drawing of drawings) {
        const bitmap = rels.get(one(drawing, 'a:blip').attributes['r:embed']) ?? ''
        const vector = rels.get(one(drawing, 'asvg:svgBlip').attributes['r:embed']) ?? ''
        expect(new TextDecoder().decode(file.parts[bitmap]?.slice(1, 4))).toBe('PNG')
        const svg = readXml(file.xml(vector))
        expect(svg.attributes['font-family']).toMatch(/^Arial,/)
        steps.push(
          ...elementsOf(svg, 'g').flatMap(({ attributes }) => attributes['id']?.match(/^step-.*/)?.[0] ?? []),
        )
        expect(one(drawing, 'wp:docPr').attributes['descr']).toContain(blueprint.about.title)
      }
      const each = [...blueprint.steps.keys()].map((id) => `step-${id}`)
      expect(steps.toSorted()).toEqual([...each, ...each].toSorted())
      const ids = drawings.map((drawing) => one(drawing, 'wp:docPr').attributes['id'])
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('pictures fit on their pages', () => {
      const emuPerTwip = 635
      for (const { page, children } of childrenBySection(body)) {
        const room = textRoom(page)
        for (const extent of children.flatMap((child) => elementsOf(child, 'wp:extent'))) {
          expect(Number(value(extent, 'cx')) / emuPerTwip).toBeLessThanOrEqual(room.width)
          expect(Number(value(extent, 'cy')) / emuPerTwip).toBeLessThan(room.height)
        }
      }
    })

    test('its contents list every heading with its page, and Word is asked to count again', () => {
      const contents = one(body, 'w:sdt')
      expect(one(contents, 'w:instrText').text).toMatch(/^TOC /)
      const entries = elementsOf(contents, 'w:hyperlink').map((link) => {
        const texts = elementsOf(link, 'w:t').map(({ text }) => text)
        return { text: texts.slice(0, -1).join(''), page: Number(texts.at(-1)) }
      })
      expect(entries.map(({ text }) => squeezed(text))).toEqual(
        read.headings.filter(({ text }) => text !== blueprint.about.title).map(({ text }) => squeezed(text)),
      )
      const pages = entries.map(({ page }) => page)
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
      expect(pages[0]).toBe(3)
      expect(elementsOf(readXml(file.xml('word/settings.xml')), 'w:updateFields')).toHaveLength(1)
    })

    test('says of itself what it is, and in which language', () => {
      const core = readXml(file.xml('docProps/core.xml'))
      expect(one(core, 'dc:title').text).toBe(blueprint.about.title)
      expect(one(core, 'dc:creator').text).toBe('Li Wei')
      expect(one(core, 'dc:description').text).toBe(blueprint.about.summary)
      expect(one(core, 'dc:language').text).toBe(language === 'en' ? 'en-US' : 'zh-CN')
      const defaults = one(readXml(file.xml('word/styles.xml')), 'w:docDefaults')
      expect(value(one(defaults, 'w:lang'))).toBe(language === 'en' ? 'en-US' : 'zh-CN')
      expect(value(one(defaults, 'w:rFonts'), 'w:eastAsia')).toBe('Microsoft YaHei')
    })

    test('its title page names who answers for it; every later page has its title and its number', () => {
      const text = elementsOf(body, 'w:t').map(({ text: said }) => said)
      const before = text.slice(0, text.indexOf(wordsIn(language)('report.contents')))
      expect(before).toEqual(expect.arrayContaining([blueprint.about.title, ...Object.values(titleBlock)]))
      expect(elementsOf(body, 'w:titlePg')).toHaveLength(1)
      const parts = Object.keys(file.parts)
      for (const path of parts.filter((each) => /word\/header\d+\.xml$/.test(each)))
        expect(file.xml(path)).toContain(blueprint.about.title)
      for (const path of parts.filter((each) => /word\/footer\d+\.xml$/.test(each)))
        expect(elementsOf(readXml(file.xml(path)), 'w:instrText').map(({ text: field }) => field)).toEqual([
          'PAGE',
          'NUMPAGES',
        ])
    })

    test('its XML is well formed, its parts are there and each has a type', () => {
      const types = readXml(file.xml('[Content_Types].xml'))
      const endings = new Set(elementsOf(types, 'Default').map(({ attributes }) => attributes['Extension']))
      const named = new Set(elementsOf(types, 'Override').map(({ attributes }) => attributes['PartName']))
      for (const path of Object.keys(file.parts).filter((each) => !each.endsWith('/'))) {
        const typed = [...named, ...endings].filter(
          (each) => each === `/${path}` || each === path.split('.').at(-1),
        )
        expect(typed.length).toBeGreaterThan(0)
        if (!/\.(xml|rels|svg)$/.test(path)) continue
        const root = readXml(file.xml(path))
        if (!path.endsWith('.rels')) continue
        for (const { attributes } of elementsOf(root, 'Relationship'))
          expect(Object.keys(file.parts)).toContain(targetOf(path, attributes['Target'] ?? ''))
      }
      for (const part of named) expect(Object.keys(file.parts)).toContain(part?.slice(1))
      const styles = new Set(
        elementsOf(readXml(file.xml('word/styles.xml')), 'w:style').map((style) => value(style, 'w:styleId')),
      )
      const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((each) =>
        elementsOf(body, each).map((style) => value(style)),
      )
      expect(used.filter((style) => !styles.has(style))).toEqual([])
      const bookmarks = new Set(elementsOf(body, 'w:bookmarkStart').map((mark) => value(mark, 'w:name')))
      for (const link of elementsOf(body, 'w:hyperlink')) expect(bookmarks).toContain(value(link, 'w:anchor'))
    })
  },
  120_000,
)

test('a report on one phase says so, and holds what belongs to it alone', async () => {
  const whole = sampleBlueprints.get('hotel.en')
  const phase = whole && inOrder(whole.phases)[1]
  if (!whole || !phase) throw new Error('the sample has no second phase')
  const edition = await editionFor(whole, {
    part: { is: 'phase', phase: phase.id },
    registers: ['failPoints'],
  })
  const file = await wordFile(edition)
  const { headings, tables } = await reading(file)
  expect(file.xml('word/document.xml')).toContain(
    `This report covers one phase of the service: ${phase.name}.`,
  )
  expect(headings.map(({ text }) => text)).not.toContain('Time')
  const steps = [...whole.steps.values()]
  const text = squeezed(
    tables
      .filter(([first]) => first?.includes('Leads to'))
      .flat(2)
      .join('\n'),
  )
  const shown = steps.filter(({ name }) => text.includes(squeezed(name)))
  const own = steps.filter((step) => step.phase === phase.id)
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)))
  expect(text).not.toContain(squeezed('Billing and registration system'))
}, 60_000)

test('on A3 and Letter the pages have that size', async () => {
  const blueprint = sampleBlueprints.get('shoeshine.en')
  if (!blueprint) throw new Error('there is no such sample')
  const sizeOn = async (paper: 'a3' | 'letter') => {
    const file = await wordFile(await editionFor(blueprint, { paper, registers: [] }))
    const { attributes } = one(readXml(file.xml('word/document.xml')), 'w:pgSz')
    return [attributes['w:w'], attributes['w:h']]
  }
  expect(await sizeOn('a3')).toEqual(['16838', '23811'])
  expect(await sizeOn('letter')).toEqual(['12240', '15840'])
}, 60_000)
