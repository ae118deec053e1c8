import { expect, test } from 'vitest'
import type { Sheet } from '#drawing/sheet.ts'
import { themes } from '#drawing/theme.ts'
import { legend } from '#drawing/titleBlock/legend.ts'
import { leastBesideWidth } from '#drawing/titleBlock/titleBlock.ts'
import { legendWords } from '#exporters/besidePicture.ts'
import { languages, loadAllWords, wordsIn } from '#i18n/words.ts'
import { sampleSheets } from '../../exporters/sampleSheets.ts'
import { chartFaults } from '../charts/chartFaults.ts'
import { textsIn } from '../inside.ts'
import { smallSheet } from '../smallSheet.ts'

for (const language of languages) await loadAllWords(language)
const english = legendWords(wordsIn('en'))

const told = (sheet: Sheet) => textsIn(legend(sheet, english, 1_200, themes.paper)?.figures ?? [])

test('a legend names what occurs in the drawing, and nothing else', () => {
  expect(told(smallSheet)).toEqual([
    'Steps',
    'Action',
    'Decision',
    'Wait',
    'Note',
    'Connections',
    'Flow',
    'Information',
    'Dependency',
    'Lines',
    'Line of interaction',
    'Line of visibility',
    'Marks',
    'F',
    'Fail point',
    'W',
    'The customer waits',
    'RPN, high priority',
    'Standard met',
    'Standard, not measured',
    'Evidence the customer sees',
    'Moment of truth',
  ])
})

test('a drawing without marks is explained without them', () => {
  const { placed } = smallSheet
  const bare = { ...smallSheet, marks: new Map(), placed: { ...placed, cards: [], lines: [] } }
  expect(told(bare)).not.toContain('Marks')
  expect(told(bare)).not.toContain('Lines')
  expect(told(bare)).toContain('Decision')
})

test('collapsed steps and the critical path are explained where they are shown', () => {
  const { placed } = smallSheet
  const bundle = {
    id: 'b',
    lane: 'back',
    phase: null,
    box: { x: 0, y: 0, width: 44, height: 20 },
    steps: ['bags'],
  }
  const look = {
    focus: null,
    front: null,
    uncovered: new Set<string>(),
    heat: null,
    gaps: null,
    complaints: null,
    critical: { steps: new Set(['arrive']), connections: new Set<string>() },
    emotion: null,
  }
  const lines = told({ ...smallSheet, look, placed: { ...placed, bundles: [bundle] } })
  expect(lines).toContain('Hidden steps, with their number')
  expect(lines).toContain('Critical path')
})

test('nothing to explain, no legend', () => {
  const { placed } = smallSheet
  const empty = { ...placed, steps: new Map(), connections: new Map(), cards: [], lines: [], stems: [] }
  expect(legend({ ...smallSheet, placed: empty, marks: new Map() }, english, 600, themes.paper)).toBeNull()
})

test.each(sampleSheets)(
  'the legend of %s has no fault, wide or narrow, light or dark, in both languages',
  (_, sheet) => {
    for (const language of languages)
      for (const theme of [themes.paper, themes.dark])
        for (const width of [leastBesideWidth, 459, 460, 2_400]) {
          const drawn = legend(sheet, legendWords(wordsIn(language)), width, theme)
          expect(drawn && chartFaults({ ...drawn, width }, theme.paper)).toEqual([])
        }
  },
)
