import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findings } from '#analysis/checks/findings.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { parseBlueprintFile } from '#model/parseBlueprintFile.ts'
import { samples } from '../../model/samples.ts'

const folder = new URL('../../../src/templates/', import.meta.url)
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

function read(text: string) {
  const reading = parseBlueprintFile(JSON.parse(text))
  if (!('file' in reading)) throw new Error('no blueprint')
  return blueprintFromFile(reading.file)
}

const found = (text: string, severity: string) =>
  findings(read(text), new Set())
    .filter((finding) => finding.severity === severity)
    .map(({ key }) => key)

test.each([...templates, ...samples])('%s contradicts itself nowhere', (_, text) => {
  expect(found(text, 'error')).toEqual([])
})

test.each(templates.filter(([name]) => name.endsWith('.en.json')))(
  '%s has the same findings in both languages',
  (name, text) => {
    const chinese = templates.find(([other]) => other === name.replace('.en.', '.zh-CN.'))?.[1] ?? ''
    expect(found(chinese, 'warning')).toEqual(found(text, 'warning'))
    expect(found(chinese, 'info')).toEqual(found(text, 'info'))
  },
)

test('the hotel says where its reservation jumps the line of visibility', () => {
  const [, hotel = ''] = templates.find(([name]) => name === 'hotel.en.json') ?? []
  expect(found(hotel, 'warning')).toContain('jump-over-visibility:c1')
})
