/** Where a step or a lane stands and how large it is, px at zoom 1. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface GraphLane extends Place {
  readonly id: string
  readonly name: string
  readonly fill: string
}

export interface GraphStep extends Place {
  readonly id: string
  readonly lane: number
  readonly row: number
  readonly col: number
  readonly label: string
}

export interface GraphLink {
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface Graph {
  readonly lanes: readonly GraphLane[]
  readonly steps: readonly GraphStep[]
  readonly links: readonly GraphLink[]
  readonly width: number
  readonly height: number
}

const box = { w: 160, h: 64 }
const gap = { x: 60, y: 40 }
const laneHead = 40
const laneLooks = [
  { name: 'Physical evidence', fill: '#f3f4f6' },
  { name: 'Customer actions', fill: '#e0f2fe' },
  { name: 'Frontstage', fill: '#dcfce7' },
  { name: 'Backstage', fill: '#fef9c3' },
  { name: 'Support processes', fill: '#fae8ff' },
]
const verbs = 'Check,Confirm,Receive,Send,Prepare,Review,Update,Record,Approve,Deliver,Book,Clean'.split(',')
const nouns = [
  'order details',
  'room key',
  'invoice',
  'guest profile',
  'payment',
  'delivery slot',
  'stock level',
  'support ticket',
  'booking',
  'feedback form',
  'contract',
  'luggage',
]

/** Random numbers 0..1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = Math.trunc(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const oneOf = (random: () => number, words: readonly string[]) =>
  words[Math.floor(random() * words.length)] ?? ''

/** The graph that every page draws: so many steps in five lanes, 1.3 connections a step, the same for the same size. */
export function graphOf(size: number): Graph {
  const random = seeded(7 + size)
  const perLane = Math.ceil(size / laneLooks.length)
  const rows = Math.max(1, Math.round(Math.sqrt(perLane / 4)))
  const cols = Math.ceil(perLane / rows)
  const laneHeight = rows * (box.h + gap.y) + gap.y
  const width = laneHead + gap.x + cols * (box.w + gap.x)
  const lanes = laneLooks.map((look, i) => ({
    id: `lane${i}`,
    ...look,
    x: 0,
    y: i * laneHeight,
    w: width,
    h: laneHeight,
  }))
  const steps = Array.from({ length: size }, (_, i): GraphStep => {
    const lane = i % lanes.length
    const place = Math.floor(i / lanes.length)
    const col = Math.floor(place / rows)
    const row = place % rows
    return {
      id: `s${i}`,
      lane,
      row,
      col,
      label: `${i + 1} ${oneOf(random, verbs)} ${oneOf(random, nouns)}`,
      x: laneHead + gap.x + col * (box.w + gap.x),
      y: lane * laneHeight + gap.y + row * (box.h + gap.y),
      ...box,
    }
  })
  const links = linksOf(steps, rows, random)
  return { lanes, steps, links, width, height: laneHeight * lanes.length }
}

/** Each step leads to its neighbour in the row; the rest cross to a neighbouring lane, at most two columns on. */
function linksOf(steps: readonly GraphStep[], rows: number, random: () => number): GraphLink[] {
  const at = new Map(steps.map((step) => [`${step.lane}/${step.row}/${step.col}`, step]))
  const wanted = Math.round(steps.length * 1.3)
  const links = new Map<string, GraphLink>()
  const link = (from: GraphStep, to: GraphStep | undefined) => {
    const key = `${from.id}>${to?.id}`
    if (to && to !== from && links.size < wanted && !links.has(key))
      links.set(key, { id: `f${links.size}`, from: from.id, to: to.id })
  }
  for (const step of steps) link(step, at.get(`${step.lane}/${step.row}/${step.col + 1}`))
  const lowest = laneLooks.length - 1
  for (let tries = 0; links.size < wanted && tries < wanted * 50; tries++) {
    const from = steps[Math.floor(random() * steps.length)]
    if (!from) break
    const up = from.lane === lowest || (from.lane > 0 && random() < 0.5)
    const row = Math.floor(random() * rows)
    link(from, at.get(`${from.lane + (up ? -1 : 1)}/${row}/${from.col + Math.floor(random() * 3)}`))
  }
  return [...links.values()]
}
