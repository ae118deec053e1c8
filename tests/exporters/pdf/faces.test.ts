import { expect, test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { openFaces } from '#exporters/pdf/fonts/openFaces.ts'
import { readTrueType } from '#exporters/pdf/fonts/trueType.ts'
import { documentText } from '#exporters/pdf/writing/documentText.ts'
import { measureText } from '#layout/text.ts'

const weights = [400, 500, 600] as const
const open = (...texts: string[]) =>
  openFaces(
    texts.map((text) => ({ text, weight: 400 as const })),
    nodeMeans,
  )

test('a line that mixes scripts is cut where the face changes, and loses nothing', async () => {
  const line = '服务 Service → HIS 排班（1）'
  const faces = await open(line)
  const runs = faces.runs(line, 400)
  expect(runs.map(({ text }) => text).join('')).toBe(line)
  expect(runs.map(({ face }) => face.startsWith('noto'))).toEqual([true, false, true, false, true])
})

test('Latin text is as wide in the document as the layout took it to be', async () => {
  const line = 'Waffle (AVATAR) 3.50 € – “naïve” Ångström'
  const faces = await openFaces(
    weights.map((weight) => ({ text: line, weight })),
    nodeMeans,
  )
  for (const weight of weights) {
    const width = faces.runs(line, weight).reduce((sum, run) => sum + run.width, 0)
    expect(width).toBeCloseTo(measureText(line, { size: 1, weight }), 1)
  }
})

test('a subset has every sign of its texts with its outline, and hardly more', async () => {
  const line = 'Ångström naïve 鑫淼不上山'
  const faces = await open(line)
  faces.runs(line, 400)
  const subsets = faces.subsets()
  expect(subsets.length).toBeGreaterThan(1)
  for (const { face, file } of subsets) {
    const [whole, subset] = [readTrueType(await nodeMeans.face(face)), readTrueType(file)]
    const shown = Array.from(line).filter((sign) => subset.glyphOf(sign.codePointAt(0) ?? 0) !== 0)
    expect(shown.length).toBeGreaterThan(4)
    for (const sign of shown) {
      const code = sign.codePointAt(0) ?? 0
      const [before, after] = [whole.glyphOf(code), subset.glyphOf(code)]
      expect(subset.advanceOf(after)).toBe(whole.advanceOf(before))
      expect(subset.outlineOf(after).length).toBeGreaterThanOrEqual(whole.outlineOf(before).length)
    }
    expect(file.length).toBeLessThan(20_000)
  }
})

test('signs that are never seen are left out, and those that no face has are replaced', async () => {
  const line = 'a\u200b\u202eb\u0007c😀👨‍👩‍👧שׁ'
  const faces = await open(line)
  const runs = faces.runs(line, 400)
  expect(runs.map(({ text }) => text).join('')).toBe('abc□□□')
  expect(runs.filter(({ says }) => says !== null).map(({ says }) => says)).toEqual(['😀', '👨‍👩‍👧', 'שׁ'])
})

test('a title in Chinese has no byte that readers take for the end of a line', () => {
  for (const title of ['不', 'ഊ', '上海', 'Čapek', 'Hotel (north)']) {
    expect(documentText(title)).not.toContain('\r')
  }
  expect(documentText('Hotel (north)')).toBe('Hotel (north)')
})
