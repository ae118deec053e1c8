import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { html } from '#exporters/html/html.ts'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { type Edition, type ExportOptions } from '#exporters/exporter.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { thousandSteps } from '../../browser/thousand.ts'
import { editionFor, sampleBlueprints, sampleEdition } from '../editions.ts'
import { hostileBlueprint, hostileTexts, hostileTitles } from './hostileBlueprint.ts'

async function written(edition: Edition, means = nodeMeans): Promise<string> {
  const page = await html.write(edition, means)
  return typeof page === 'string' ? page : page.text()
}

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** What a reader reads, white space aside. */
const textOf = (page: string) =>
  page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs[entity] ?? entity)
    .replace(/\s+/g, '')
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe.each([...sampleBlueprints])('the page of %s', (name, { steps, connections, ...tables }) => {
  test('says every step, fail point, standard and touchpoint, and draws every connection', async () => {
    const page = await written(await sampleEdition(name))
    const text = textOf(page)
    const told = [
      ...[...steps.values()].map((step) => step.name),
      ...[...tables.failPoints.values()].map(({ failure }) => failure),
      ...[...tables.standards.values()].map(({ metric }) => metric),
      ...[...tables.touchpoints.values()].map(({ evidence }) => evidence),
      ...[...tables.lanes.values(), ...tables.phases.values()].map((each) => each.name),
    ]
    expect(told.filter((each) => !text.includes(squeezed(each)))).toEqual([])
    const drawn = new Set([...page.matchAll(/ id="connection-([^"]+)"/g)].map(([, id]) => id))
    expect([...connections.keys()].filter((id) => !drawn.has(id))).toEqual([])
  })

  test('gives each id once', async () => {
    const ids = [...(await written(await sampleEdition(name))).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  test('reaches for nothing outside of itself', async () => {
    const page = await written(await sampleEdition(name, { registers: checklistIds, legend: true }))
    expect(page.match(/(?:src|srcset|action|data)="[^"]*"/g)).toBeNull()
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([])
    expect(page).not.toMatch(/@import|url\(|<link|<iframe|<img/)
  })
})

test('the page says its language, its title and who answers for it', async () => {
  const titleBlock = { organisation: 'Grand Hotel', author: 'M. Reyes', version: '3.2', date: '2026-02-03' }
  const page = await written(await sampleEdition('clinic.zh', { titleBlock }))
  expect(page).toContain('<html lang="zh-CN">')
  expect(page).toContain('<title>门诊就诊</title>')
  for (const text of ['Grand Hotel', 'M. Reyes', '3.2', '2026年2月3日'])
    expect(textOf(page)).toContain(squeezed(text))
  expect(page, 'the title stands once, as the heading of the page').not.toContain('id="title-block"')
})

test('each chosen list is a table with a caption and headings; the steps are always among them', async () => {
  const page = await written(await sampleEdition('hotel.en', { registers: ['standards', 'audit'] }))
  expect([...page.matchAll(/<caption>([^<]*)<\/caption>/g)].map(([, name]) => name)).toEqual([
    'Steps',
    'Standards',
    'Audit sheet',
  ])
  expect(page).toMatch(/<th scope="col"/)
  expect(page).toMatch(/<th scope="row"/)
})

test('a list without rows says so', async () => {
  const { steps, ...rest } = await sampleBlueprint('hotel.en')
  const page = await written(
    await editionFor({ ...rest, steps, failPoints: new Map() }, { registers: ['failPoints'] }),
  )
  expect(page).toContain('There is nothing in this checklist yet.')
})

async function sampleBlueprint(name: string) {
  return (await sampleEdition(name)).blueprint
}

test('the policy of the page allows its own script and style by their hashes, and nothing else', async () => {
  const page = await written(await sampleEdition('hotel.en'))
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const hashOf = (tag: string) => {
    const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? ''
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hashOf('script')}`)
  expect(policy).toContain(`style-src ${hashOf('style')}`)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(page.match(/ style="/g)).toBeNull()
})

const everything: Partial<ExportOptions> = { registers: checklistIds, legend: true }

test.each(hostileTexts.map((text) => [text.slice(0, 40), text] as const))(
  '%j stays text wherever it stands',
  async (_, text) => {
    const edition = await editionFor(hostileBlueprint(text), {
      ...everything,
      titleBlock: hostileTitles(text),
    })
    const page = await written(edition)
    const plain = await written(
      await editionFor(hostileBlueprint('plain'), { ...everything, titleBlock: hostileTitles('plain') }),
    )
    const tags = (of: string) => [...new Set(of.match(/<\/?[a-z][a-z0-9]*/gi) ?? [])].toSorted()
    expect(tags(page).filter((tag) => !/^<\/?(?:br|figure|figcaption|use)$/.test(tag))).toEqual(
      tags(plain).filter((tag) => !/^<\/?(?:br|figure|figcaption|use)$/.test(tag)),
    )
    expect(page.match(/<script/g)).toHaveLength(1)
    // oxlint-disable-next-line no-control-regex -- that none of them is there is the point
    expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    expect(page).not.toMatch(/\p{Surrogate}/u)
  },
)

test('a thousand steps are written in some seconds; it is told how far it is, and ended when nobody wants it', async () => {
  const edition = await editionFor(blueprintFromFile(thousandSteps()), everything)
  const shares: number[] = []
  const start = performance.now()
  const page = await written(edition, { ...nodeMeans, progress: (share) => shares.push(share) })
  expect((performance.now() - start) / 1000).toBeLessThan(15)
  expect(page.match(/ id="step-s\d+"/g)).toHaveLength(1000)
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  const given = { ...nodeMeans, signal: AbortSignal.abort() }
  await expect(written(edition, given)).rejects.toThrow('aborted')
})
