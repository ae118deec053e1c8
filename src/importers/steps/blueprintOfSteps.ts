import { amountWithUnit } from '#model/amount.ts'
import type { BlueprintFile, Id, Standard } from '#model/blueprint.ts'
import type { LaneKind, StepKind } from '#model/vocabulary.ts'
import { comparable } from '../importPlan.ts'
import type { ToldStep } from './stepRows.ts'

/** What the table itself does not say. */
export interface StepsGround {
  readonly title: string
  readonly language: string
  /** The name of the lane for steps that name none. */
  readonly lane: string
  /** The name of the lane that evidence is drawn in. */
  readonly evidence: string
  readonly newId: () => Id
}

/** What a lane is by its name; the order is that of a blueprint, from top to bottom. */
const laneNames: readonly (readonly [LaneKind, RegExp])[] = [
  ['customer', /customer|client|guest|patient|user|passenger|顾客|客户|客人|患者|病人|用户|乘客|旅客/],
  ['frontstage', /front|on ?stage|contact|visible|前台|接触|可见/],
  ['backstage', /back|invisible|后台|不可见/],
  ['support', /support|system|it\b|partner|支持|系统|支撑|合作/],
  ['preparation', /prepar|准备/],
  ['facility', /facilit|building|设施|场地/],
]

const kindOfLane = (name: string): LaneKind =>
  laneNames.find(([, words]) => words.test(comparable(name)))?.[0] ?? 'other'

const rankOf = (kind: LaneKind) => {
  const at = laneNames.findIndex(([each]) => each === kind)
  return at < 0 ? laneNames.length : at
}

const stepNames: readonly (readonly [StepKind, RegExp])[] = [
  ['decision', /decision|gateway|choice|判断|决策|分支/],
  ['wait', /wait|queue|等待|排队/],
  ['start', /^start|开始/],
  ['end', /^end|结束/],
  ['note', /note|注释/],
]

const kindOfStep = (text: string): StepKind =>
  stepNames.find(([, words]) => words.test(comparable(text)))?.[0] ?? 'action'

const limits: readonly (readonly [RegExp, Standard['comparator']])[] = [
  [/\s*(≤|<=|<|at most|within|under|不超过|至多|不多于)\s*/i, 'at-most'],
  [/\s*(≥|>=|>|at least|不低于|至少|不少于)\s*/i, 'at-least'],
]

/** What Chinese says behind the value: "排队5分钟以内". */
const limitBehind = /^(.*?)([+\-−–]?\d[\d.,]*\s*[^\d\s]+?)(以内|之内|内|以下|以上)$/

/** The metric, whether the value is the most or the least, and the value with its unit. */
function limitIn(text: string): readonly [string, Standard['comparator'], string] | null {
  for (const [sign, comparator] of limits) {
    const [metric = '', ...rest] = text.split(sign)
    if (rest.length === 2) return [metric, comparator, rest[1] ?? '']
  }
  const [, metric = '', value = '', word] = limitBehind.exec(text) ?? []
  return word === undefined ? null : [metric.trim(), word === '以上' ? 'at-least' : 'at-most', value]
}

/**
 * "Queue time ≤ 5 min" has a target, and "≤ 5 min" alone is one of the step itself, so that its name is the metric; other words are
 * a metric whose target is still to be said.
 */
function standardOf(
  text: string,
  step: string,
): Pick<Standard, 'metric' | 'comparator' | 'target'> & { unit?: string } {
  const [metric, comparator, value] = limitIn(text) ?? ['', 'at-most' as const, '']
  const amount = amountWithUnit(value)
  return amount
    ? { metric: metric || step, comparator, target: amount.value, unit: amount.unit }
    : { metric: text, comparator: 'at-most', target: 0 }
}

/** The names that steps give to their bands, in their order; the first spelling counts. */
function bandsOf(names: readonly string[], newId: () => Id): Map<string, { id: Id; name: string }> {
  const bands = new Map<string, { id: Id; name: string }>()
  for (const name of names) {
    const key = comparable(name)
    if (!bands.has(key)) bands.set(key, { id: newId(), name })
  }
  return bands
}

/**
 * A blueprint of the steps that a table tells of: lanes by their names from the customer down, phases in the order in which they
 * come. Nothing has a place yet; the layout gives it.
 */
export function blueprintOfSteps(steps: readonly ToldStep[], ground: StepsGround): BlueprintFile {
  const { newId } = ground
  const laneOf = (step: ToldStep) => step.lane || ground.lane
  const bands = bandsOf(steps.map(laneOf), newId)
  const lanes = [...bands.values()].map(({ id, name }) => ({ id, name, kind: kindOfLane(name) }))
  const phases = bandsOf(
    steps.map(({ phase }) => phase).filter((phase) => phase !== ''),
    newId,
  )
  const ids = steps.map(() => newId())
  const withEvidence = steps.some(({ evidence }) => evidence.length > 0)
  return {
    format: 'service-blueprint',
    version: 1,
    id: newId(),
    title: ground.title,
    state: 'as-is',
    language: ground.language,
    lanes: [
      ...(withEvidence ? [{ id: newId(), name: ground.evidence, kind: 'evidence' as const }] : []),
      ...lanes.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind)),
    ],
    phases: [...phases.values()],
    steps: steps.map((step, i) => {
      const phase = phases.get(comparable(step.phase))
      return {
        id: ids[i] ?? newId(),
        name: step.name,
        lane: bands.get(comparable(laneOf(step)))?.id ?? '',
        ...(phase && { phase: phase.id }),
        kind: kindOfStep(step.kind),
        ...(step.performer !== '' && { performer: step.performer }),
        ...(step.description !== '' && { description: step.description }),
      }
    }),
    connections: steps.flatMap(({ next }, i) =>
      next.map(({ to, label }) => ({
        id: newId(),
        from: ids[i] ?? '',
        to: ids[to] ?? '',
        ...(label !== '' && { label }),
        kind: 'flow' as const,
      })),
    ),
    ...marksOf(steps, ids, newId),
  }
}

function marksOf(
  steps: readonly ToldStep[],
  ids: readonly Id[],
  newId: () => Id,
): Pick<BlueprintFile, 'touchpoints' | 'failPoints' | 'standards'> {
  const ofAll = <Mark>(
    texts: (step: ToldStep) => readonly string[],
    mark: (step: Id, text: string, name: string) => Mark,
  ) => steps.flatMap((step, i) => texts(step).map((text) => mark(ids[i] ?? '', text, step.name)))
  return {
    touchpoints: ofAll(
      ({ evidence }) => evidence,
      (step, evidence) => ({ id: newId(), step, evidence }),
    ),
    failPoints: ofAll(
      ({ failPoints }) => failPoints,
      (step, failure) => ({ id: newId(), step, failure, status: 'open' as const }),
    ),
    standards: ofAll(
      ({ standards }) => standards,
      (step, text, name) => ({
        id: newId(),
        step,
        basis: 'objective' as const,
        measure: 'number' as const,
        ...standardOf(text, name),
      }),
    ),
  }
}
