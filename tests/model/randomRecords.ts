import fc from 'fast-check'
import type { Id, Survey } from '#model/blueprint.ts'
import * as vocabulary from '#model/vocabulary.ts'
import {
  channel,
  color,
  day,
  dimension,
  id,
  instant,
  link,
  naming,
  nonEmpty,
  number,
  oneOf,
  partly,
  rating,
  seconds,
  share,
  some,
  text,
  word,
  yes,
} from './randomValues.ts'

/** The ids that a random file has, by table. */
export interface Ids {
  readonly lanes: readonly Id[]
  readonly phases: readonly Id[]
  readonly steps: readonly Id[]
  readonly connections: readonly Id[]
  readonly touchpoints: readonly Id[]
  readonly failPoints: readonly Id[]
  readonly standards: readonly Id[]
  readonly measurements: readonly Id[]
  readonly surveys: readonly { readonly id: Id; readonly items: readonly Id[] }[]
  readonly complaints: readonly Id[]
}

const money = partly(
  {
    currency: fc.constantFrom('EUR', 'CNY'),
    price: number,
    costPerMinute: number,
    costs: fc.array(partly({ name: text, amount: number }, {}), { maxLength: 2 }),
  },
  {},
)

export const about = partly(
  { title: text, state: word(vocabulary.blueprintStates) },
  {
    summary: text,
    language: fc.constantFrom('en', 'zh-Hans'),
    header: nonEmpty(
      partly(
        {},
        {
          organisation: text,
          revision: text,
          author: text,
          approver: text,
          effective: day,
          scenario: text,
          persona: text,
          scope: text,
        },
      ),
    ),
    toleratedSeconds: seconds,
    customersPerMonth: fc.nat(100_000),
    economics: money,
    atStake: nonEmpty(
      fc.record(
        Object.fromEntries(
          vocabulary.stakeFigures
            .slice(0, 6)
            .map((figure) => [figure, partly({ value: number }, { source: text })]),
        ),
        { requiredKeys: [], noNullPrototype: true },
      ),
    ),
  },
)

/** The first lane takes the steps that may not stand elsewhere. */
export const lane = (_: Ids, index: number) =>
  partly(
    { name: text, kind: index === 0 ? fc.constant('customer' as const) : word(vocabulary.laneKinds) },
    { color, collapsed: yes },
  )

export const phase = () => partly({ name: text }, { color, collapsed: yes })

export const step = ({ lanes, phases }: Ids) =>
  partly(
    { name: text, lane: oneOf(lanes), kind: word(vocabulary.stepKinds) },
    {
      ...naming('phase', phases),
      description: text,
      column: number,
      row: number,
      performer: text,
      system: text,
      channel,
      workSeconds: seconds,
      waitSeconds: seconds,
      shortestSeconds: seconds,
      longestSeconds: seconds,
      toleratedSeconds: seconds,
      emotion: fc.integer({ min: -2, max: 2 }),
      noFailPoint: yes,
      subprocess: partly({ blueprint: id }, {}),
      links: some(link),
      tags: some(text),
    },
  )

export const connection = ({ steps }: Ids) =>
  partly(
    { from: oneOf(steps), to: oneOf(steps), kind: word(vocabulary.connectionKinds) },
    { label: text, bidirectional: yes, share },
  )

export const touchpoint = ({ steps }: Ids) =>
  partly(
    { step: oneOf(steps), evidence: text },
    {
      channel,
      momentOfTruth: yes,
      dimensions: some(dimension),
      note: text,
      links: some(link),
      level: word(vocabulary.serviceLevels),
      wantedLevel: word(vocabulary.serviceLevels),
    },
  )

export const failPoint = ({ steps }: Ids) =>
  partly(
    { step: oneOf(steps), failure: text, status: word(vocabulary.failPointStatuses) },
    {
      cause: text,
      effect: text,
      causeClass: word(vocabulary.causeClasses),
      controls: nonEmpty(partly({}, { prevention: text, detection: text })),
      rating,
      prevention: partly({ kind: word(vocabulary.preventionKinds), action: text }, {}),
      expected: rating,
      taken: partly({ action: text, at: day }, {}),
      achieved: rating,
      recovery: text,
      owner: text,
      due: day,
    },
  )

export const standard = ({ steps, touchpoints }: Ids) =>
  partly(
    {
      metric: text,
      basis: word(vocabulary.bases),
      measure: word(vocabulary.measures),
      comparator: word(vocabulary.comparators),
      target: number,
    },
    {
      ...naming('step', steps),
      ...naming('touchpoint', touchpoints),
      dimension,
      upper: number,
      limit: number,
      upperLimit: number,
      unit: text,
      requiredShare: share,
      statistic: word(vocabulary.statistics),
      method: text,
      frequency: text,
      owner: text,
      promised: number,
      benchmark: some(partly({ who: text, value: number }, {})),
      escalation: some(partly({ afterSeconds: seconds, to: text }, {})),
    },
  )

export const measurement = ({ standards }: Ids) =>
  partly(
    { standard: oneOf(standards), value: number, at: fc.oneof(day, instant) },
    { source: text, sample: fc.integer({ min: 1, max: 99 }) },
  )

export const complaint = ({ steps, failPoints, standards }: Ids) =>
  partly(
    { received: instant, description: text },
    {
      ...naming('step', steps),
      ...naming('failPoint', failPoints),
      ...naming('standard', standards),
      channel,
      cause: word(vocabulary.complaintCauses),
      remedyWished: text,
      assessment: word(vocabulary.complaintAssessments),
      acknowledged: instant,
      decided: instant,
      communicated: instant,
      closed: instant,
      outcome: word(vocabulary.complaintOutcomes),
      owner: text,
    },
  )

const columnOf = <Entry>(entry: fc.Arbitrary<Entry>, length: number) =>
  fc.array(fc.option(entry), { minLength: length, maxLength: length })

const perDimension = <Value>(value: fc.Arbitrary<Value>) =>
  nonEmpty(fc.dictionary(dimension, value, { maxKeys: 4, noNullPrototype: true })) as fc.Arbitrary<
    Partial<Record<vocabulary.Dimension, Value>>
  >

const surveyItem = (id: Id, steps: readonly Id[]) =>
  partly(
    { id: fc.constant(id), text },
    {
      dimension,
      weight: seconds,
      reversed: yes,
      ...(steps.length > 0 && { steps: fc.uniqueArray(oneOf(steps), { minLength: 1, maxLength: 2 }) }),
    },
  )

function answers(items: readonly Id[], length: number) {
  const points = columnOf(fc.integer({ min: 1, max: 7 }), length)
  const columns = partly({ perception: points }, { expectation: points, adequate: points })
  const byItem = fc.tuple(...items.map((id) => columns.map((value) => [id, value] as const)))
  return partly(
    { items: byItem.map((entries) => Object.fromEntries(entries)) },
    {
      at: columnOf(fc.oneof(day, instant), length),
      segment: columnOf(text, length),
      points: perDimension(points),
    },
  )
}

export const survey = ({ steps }: Ids, items: readonly Id[]): fc.Arbitrary<Omit<Survey, 'id'>> =>
  fc.integer({ min: 1, max: 4 }).chain((length) =>
    partly(
      {
        title: text,
        instrument: word(vocabulary.instruments),
        scale: partly({ min: number, max: number }, { direction: word(vocabulary.scaleDirections) }),
        items: fc.tuple(...items.map((item) => surveyItem(item, steps))),
        answers: answers(items, length),
      },
      { subject: text, band: seconds, invited: fc.nat(500), weights: perDimension(seconds) },
    ),
  )
