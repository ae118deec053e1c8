import type { DrawingWords, Sheet } from '#drawing/sheet.ts'
import type { Box, Placed, PlacedCard, PlacedStep } from '#layout/placed.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import type { Marks, StepMarks } from '#model/marks.ts'
import type { StepKind } from '#model/vocabulary.ts'

/** The words of a drawing, in English. */
export const words: DrawingWords = {
  line: (kinds) => kinds.map((kind) => `Line of ${kind.replace('-', ' ')}`).join(', '),
  failPointLetter: 'F',
  waitLetter: 'W',
  emotion: 'Emotion',
  heat: { level: { none: 'None', low: 'Low', medium: 'Medium', high: 'High', extreme: 'Extreme' } },
  gap: {
    title: ({ survey }) => `What customers say: ${survey}`,
    level: { farBelow: 'Far below', below: 'Below', expected: 'As expected', above: 'Above' },
  },
  complaints: 'Complaints',
  hiddenSteps: (count) => `${count} steps`,
}

/** A step's place, with room for its marks where it needs any. */
export const placedStep = (box: Box, lines: readonly string[], withMarks = false): PlacedStep => ({
  id: 's',
  lane: 'front',
  phase: 'p1',
  box,
  lines,
  marks: withMarks ? { x: box.x + 12, y: box.y + box.height - 31, width: box.width - 24, height: 20 } : null,
})

export const marks = (part: Partial<StepMarks>): StepMarks => ({
  failPoints: 0,
  worst: null,
  wait: false,
  standards: [],
  ...part,
})

const table = <R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R & { order: string }> =>
  new Map(records.map((record, i) => [record.id, { ...record, order: `a${i}` }]))

const lane = (id: string, kind: RecordOf<'lanes'>['kind'], name: string) => ({ id, kind, name })
const step = (id: string, name: string, of: string, kind: StepKind = 'action') => ({
  id,
  name,
  lane: of,
  kind,
})

const blueprint: Blueprint = {
  about: { id: 'small', title: 'Small', state: 'as-is' },
  lanes: table([
    lane('evidence', 'evidence', 'Physical evidence'),
    lane('customer', 'customer', 'Customer'),
    lane('front', 'frontstage', 'Frontstage'),
    lane('back', 'backstage', 'Backstage'),
  ]),
  phases: table([
    { id: 'p1', name: 'Arrive' },
    { id: 'p2', name: 'Check in', color: '#0f8f83' },
  ]),
  steps: table([
    step('arrive', 'Arrive at hotel', 'customer'),
    step('queue', 'Queue at the desk', 'customer', 'wait'),
    step('greet', 'Greet and take bags', 'front'),
    step('known', 'Reservation found?', 'front', 'decision'),
    step('bags', 'Take bags to room', 'back'),
    step('remark', 'Night shift: one porter', 'back', 'note'),
  ]),
  connections: table([
    { id: 'c1', from: 'arrive', to: 'queue', kind: 'flow' },
    { id: 'c2', from: 'arrive', to: 'greet', kind: 'flow' },
    { id: 'c3', from: 'queue', to: 'known', kind: 'information', bidirectional: true, label: 'name' },
    { id: 'c4', from: 'greet', to: 'bags', kind: 'dependency' },
  ]),
  touchpoints: table([
    { id: 't1', step: 'arrive', evidence: 'Exterior, parking', momentOfTruth: true },
    { id: 't2', step: 'arrive', evidence: 'Doorman’s uniform' },
    { id: 't3', step: 'greet', evidence: 'Bag tag' },
  ]),
  failPoints: table([]),
  standards: table([]),
  measurements: table([]),
  surveys: table([]),
  complaints: table([]),
}

const place = (
  id: string,
  of: string,
  phase: string,
  box: Box,
  lines: string[],
  strip: boolean,
): PlacedStep => ({
  ...placedStep(box, lines, strip),
  id,
  lane: of,
  phase,
})

const card: PlacedCard = {
  id: 'evidence 1',
  lane: 'evidence',
  box: { x: 30, y: 16, width: 150, height: 88 },
  collapsed: false,
  touchpoints: [
    { id: 't1', box: { x: 34, y: 22, width: 142, height: 24 }, lines: ['Exterior, parking'] },
    { id: 't2', box: { x: 34, y: 46, width: 142, height: 24 }, lines: ['Doorman’s uniform'] },
    { id: 't3', box: { x: 34, y: 74, width: 142, height: 24 }, lines: ['Bag tag'] },
  ],
  steps: ['arrive', 'greet'],
}

const steps = [
  place('arrive', 'customer', 'p1', { x: 30, y: 136, width: 150, height: 70 }, ['Arrive at hotel'], true),
  place('queue', 'customer', 'p2', { x: 262, y: 140, width: 150, height: 62 }, ['Queue at the desk'], false),
  place('greet', 'front', 'p1', { x: 30, y: 248, width: 150, height: 70 }, ['Greet and take bags'], true),
  place('known', 'front', 'p2', { x: 257, y: 240, width: 160, height: 86 }, ['Reservation', 'found?'], false),
  place('bags', 'back', 'p1', { x: 30, y: 372, width: 150, height: 62 }, ['Take bags to room'], false),
  place(
    'remark',
    'back',
    'p2',
    { x: 262, y: 372, width: 150, height: 62 },
    ['Night shift: one', 'porter'],
    false,
  ),
]

const placed: Placed = {
  bounds: { x: -168, y: -30, width: 628, height: 488 },
  headings: { laneWidth: 168, phaseHeight: 30 },
  lanes: [
    { id: 'evidence', y: 0, height: 120, lines: ['Physical evidence'] },
    { id: 'customer', y: 120, height: 104, lines: ['Customer'] },
    { id: 'front', y: 224, height: 120, lines: ['Frontstage'] },
    { id: 'back', y: 344, height: 114, lines: ['Backstage'] },
  ],
  phases: [
    { id: 'p1', x: 0, width: 220, lines: ['Arrive'] },
    { id: 'p2', x: 220, width: 240, lines: ['Check in'] },
  ],
  columns: [
    { phase: 'p1', column: 0, x: 30, width: 150 },
    { phase: 'p2', column: 0, x: 257, width: 160 },
  ],
  rows: [],
  steps: new Map(steps.map((each) => [each.id, each])),
  bundles: [],
  cards: [card],
  stems: [
    {
      card: card.id,
      step: 'arrive',
      points: [
        { x: 105, y: 104 },
        { x: 105, y: 136 },
      ],
    },
  ],
  connections: new Map(
    [
      {
        id: 'c1',
        points: [
          { x: 180, y: 171 },
          { x: 262, y: 171 },
        ],
        label: null,
      },
      {
        id: 'c2',
        points: [
          { x: 90, y: 206 },
          { x: 90, y: 248 },
        ],
        label: null,
      },
      {
        id: 'c3',
        points: [
          { x: 337, y: 202 },
          { x: 337, y: 240 },
        ],
        label: { box: { x: 318, y: 212, width: 38, height: 16 }, lines: ['name'] },
      },
      {
        id: 'c4',
        points: [
          { x: 180, y: 283 },
          { x: 205, y: 283 },
          { x: 205, y: 403 },
          { x: 180, y: 403 },
        ],
        label: null,
      },
    ].map((each) => [each.id, each]),
  ),
  lines: [
    { kinds: ['interaction'], y: 224 },
    { kinds: ['visibility'], y: 344 },
  ],
  routed: true,
}

const marked: Marks = new Map([
  ['arrive', marks({ standards: [{ id: 'd1', text: '≤ 60 s', state: 'unmeasured' }] })],
  ['queue', marks({ wait: true })],
  [
    'greet',
    marks({
      failPoints: 2,
      wait: true,
      worst: { rpn: 245, priority: 'high' },
      standards: [{ id: 'd2', text: '52 s', state: 'met' }],
    }),
  ],
])

/** A blueprint of six steps in four lanes, placed by hand. */
export const smallSheet: Sheet = { blueprint, placed, marks: marked, words }
