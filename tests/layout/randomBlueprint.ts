import type { Blueprint, BlueprintFile, Connection, Id, Lane, Step } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { type LaneKind, stepKinds } from '#model/vocabulary.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import type { Place } from '#layout/placed.ts'
import { tidy } from '#layout/tidy.ts'
import { seeded } from '../bench/pages/graph.ts'

/** How much of a blueprint is left to chance; the rest follows from the seed. */
export interface Chance {
  readonly seed: number
  /** How many steps at most; at least one. */
  readonly most: number
}

/** A random source with the few questions that a random blueprint asks. */
interface Dice {
  readonly whole: (least: number, most: number) => number
  readonly share: (share: number) => boolean
  readonly oneOf: <Value>(values: readonly Value[], otherwise: Value) => Value
}

function diceOf(seed: number): Dice {
  const random = seeded(seed)
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  return {
    whole,
    share: (share) => random() < share,
    oneOf: (values, otherwise) => values[whole(0, values.length - 1)] ?? otherwise,
  }
}

const english = [
  'call',
  'the guest',
  'order',
  'check',
  'hand over',
  'receipt',
  'kitchen',
  'e-mail',
  'at once',
]
const chinese = ['登记入住', '送餐', '核对', '顾客', '打电话', '房间', '结账离店', '系统']

function text({ whole, share, oneOf }: Dice, most: number): string {
  const letters = whole(0, most)
  if (share(0.04)) return 'endless'.repeat(Math.ceil(letters / 7))
  const words = share(0.3) ? chinese : english
  let name = ''
  while (name.length < letters) name += `${name === '' || words === chinese ? '' : ' '}${oneOf(words, '')}`
  return name
}

/** Most names are short; a few are empty or far too long. */
const name = (dice: Dice): string => text(dice, dice.share(0.06) ? 300 : 34)

const laneKinds: readonly LaneKind[] = [
  'frontstage',
  'backstage',
  'support',
  'preparation',
  'facility',
  'other',
]

/** From one to ten lanes, mostly from the customer down, now and then in disorder. */
function lanesOf(dice: Dice): Lane[] {
  const { share, whole, oneOf } = dice
  const deep = laneKinds.filter(() => share(0.55))
  const kinds: LaneKind[] = ['customer', ...(share(0.2) ? ['customer' as const] : []), ...deep]
  if (share(0.2)) kinds.push(oneOf(laneKinds, 'support'))
  if (share(0.1)) kinds.reverse()
  if (share(0.75)) kinds.unshift('evidence')
  if (share(0.08)) kinds.splice(whole(0, kinds.length), 0, 'evidence')
  return kinds.map((kind, i) => ({
    id: `lane${i}`,
    name: share(0.1) ? name(dice) : `${kind} ${i}`,
    kind,
    ...(share(0.08) && { collapsed: true as const }),
  }))
}

function stepsOf(dice: Dice, count: number, lanes: readonly Lane[], phases: readonly Id[]): Step[] {
  const { share, whole, oneOf } = dice
  const open = lanes.filter(({ kind }) => kind !== 'evidence').map(({ id }) => id)
  const unphased = share(0.5) ? 0 : 0.1
  // Some phases stay empty.
  const used = phases.filter(() => share(0.85))
  return Array.from({ length: count }, (_, i): Step => {
    const phase = used[Math.min(used.length - 1, Math.floor((i / count) * used.length))]
    return {
      id: `s${i}`,
      name: name(dice),
      lane: share(0.5) ? oneOf(open, '') : (open[whole(0, Math.min(2, open.length - 1))] ?? ''),
      ...(phase !== undefined && !share(unphased) && { phase }),
      kind: share(0.7) ? 'action' : oneOf(stepKinds, 'decision'),
    }
  })
}

/** Mostly on to a step a little later, some back, some far; with hubs, loops, parallel and opposite ones. */
function connectionsOf(dice: Dice, steps: number): Connection[] {
  const { share, whole, oneOf } = dice
  const wanted = Math.round((steps * whole(13, 25)) / 10)
  const hub = share(0.25) ? whole(0, steps - 1) : null
  const fromHub = Math.min(40, whole(5, 60))
  const labels = share(0.7) ? 0.3 : 0
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < wanted; i++) {
    const from = whole(0, steps - 1)
    const far = share(0.85) ? whole(1, 6) : whole(-8, 40)
    const to = Math.max(0, Math.min(steps - 1, from + far))
    const before = oneOf<readonly [number, number]>(pairs, [from, to])
    if (hub !== null && i < fromHub) pairs.push(share(0.5) ? [hub, to] : [to, hub])
    else pairs.push(share(0.89) ? [from, to] : oneOf([[from, from], before, [before[1], before[0]]], before))
  }
  return pairs.map(([from, to], i) => ({
    id: `c${i}`,
    from: `s${from}`,
    to: `s${to}`,
    kind: share(0.7) ? 'flow' : oneOf(['information', 'dependency'] as const, 'flow'),
    ...(share(labels) && { label: text(dice, share(0.1) ? 90 : 18) }),
    ...(share(0.08) && { bidirectional: true as const }),
  }))
}

function marksOf(dice: Dice, steps: readonly Step[]) {
  const { share, whole } = dice
  const rating = () => ({ severity: whole(1, 10), occurrence: whole(1, 10), detection: whole(1, 10) })
  return {
    touchpoints: steps.flatMap(({ id }) =>
      Array.from({ length: share(0.5) ? whole(0, 4) : 0 }, (_, i) => ({
        id: `t-${id}-${i}`,
        step: id,
        evidence: text(dice, share(0.1) ? 120 : 24),
      })),
    ),
    failPoints: steps.flatMap(({ id }) =>
      share(0.15)
        ? [{ id: `f-${id}`, step: id, failure: 'Too late', rating: rating(), status: 'open' as const }]
        : [],
    ),
    standards: steps.flatMap(({ id }) =>
      share(0.15)
        ? [
            {
              id: `m-${id}`,
              step: id,
              metric: 'Time',
              basis: 'objective' as const,
              measure: 'number' as const,
              comparator: 'at-most' as const,
              target: 60,
            },
          ]
        : [],
    ),
  }
}

/** A blueprint whose steps have no places yet. */
export function randomBlueprint({ seed, most }: Chance): Blueprint {
  const dice = diceOf(seed)
  const count = dice.whole(Math.min(most, seed % 4 === 0 ? most : 1), most)
  const lanes = lanesOf(dice)
  const phases = Array.from({ length: dice.whole(0, 8) }, (_, i) => ({
    id: `p${i}`,
    name: dice.share(0.1) ? name(dice) : `Phase ${i}`,
    ...(dice.share(0.06) && { collapsed: true as const }),
  }))
  const steps = stepsOf(
    dice,
    count,
    lanes,
    phases.map(({ id }) => id),
  )
  const file: BlueprintFile = {
    format: 'service-blueprint',
    version: 1,
    id: `random-${seed}`,
    title: `Random ${seed}`,
    state: 'as-is',
    lanes,
    phases,
    steps,
    connections: connectionsOf(dice, count),
    ...marksOf(dice, steps),
  }
  return blueprintFromFile(file)
}

/** The blueprint with every step in its place: the given ones, and what is still missing as the editor fills it in. */
export function settled(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): Blueprint {
  const put = (steps: Blueprint['steps'], found: ReadonlyMap<Id, Place>): Blueprint['steps'] =>
    new Map(
      [...steps].map(([id, step]) => {
        const place = found.get(id)
        return [id, place ? { ...step, column: place.column, row: place.row } : step]
      }),
    )
  const known = { ...blueprint, steps: put(blueprint.steps, places) }
  return { ...known, steps: put(known.steps, placeMissing(known)) }
}

/** Places as a careless hand might give them: anywhere, two in one place, numbers with gaps and fractions. */
function scattered(blueprint: Blueprint, seed: number): ReadonlyMap<Id, Place> {
  const { whole, share } = diceOf(seed)
  const columns = whole(1, 1 + Math.ceil(blueprint.steps.size / 3))
  const rows = whole(1, 5)
  const rough = share(0.5)
  return new Map(
    [...blueprint.steps.values()].map(({ id, phase }) => {
      const column = whole(-1, columns) + (rough && share(0.2) ? 0.5 : 0)
      return [id, { phase: phase ?? null, column, row: whole(1, rows) }]
    }),
  )
}

/** A blueprint with places: tidy ones, scattered ones, or tidy ones of which some were moved or lost, by the seed. */
export function randomPicture(chance: Chance): Blueprint {
  const blueprint = randomBlueprint(chance)
  const way = chance.seed % 5
  if (way === 0) return settled(blueprint, scattered(blueprint, chance.seed))
  const tidied = settled(blueprint, tidy(blueprint))
  return way < 3 ? tidied : disturbed(tidied, chance.seed)
}

/** After some steps were moved elsewhere and others were added without a place. */
export function disturbed(blueprint: Blueprint, seed: number): Blueprint {
  const { whole, share } = diceOf(seed + 1)
  const moved = new Map(
    [...blueprint.steps].map(([id, { column, row, ...step }]) => {
      if (share(0.08)) return [id, step] as const
      if (share(0.9)) return [id, { ...step, column: column ?? 1, row: row ?? 1 }] as const
      return [
        id,
        { ...step, column: (column ?? 1) + whole(-2, 2) / 2, row: (row ?? 1) + whole(-1, 2) },
      ] as const
    }),
  )
  return settled({ ...blueprint, steps: moved }, new Map())
}
