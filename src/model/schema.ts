import * as z from 'zod/mini'
import * as vocabulary from './vocabulary.ts'

/*
 * The shapes of the file format. Keys stand in the order in which they are written.
 * Fields the format does not know pass through untouched: see parseBlueprintFile.ts.
 */

/** `__proto__` is no id: ids are keys of the answers of a survey. */
const idPattern = /^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/
export const id = z.string().check(z.regex(idPattern, 'id'))
const text = z.string()
const seconds = z.number().check(z.gte(0))
const share = z.number().check(z.gte(0), z.lte(1))
const count = z.number().check(z.gte(0))
const rate = z.int().check(z.gte(1), z.lte(10))
const day = z.iso.date()
/** ISO 8601 leaves out the seconds where they do not matter. */
const instant = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
export const instantOrDay = z.union([instant, day])
const yes = z.literal(true)
const dimension = z.enum(vocabulary.dimensions)
const channel = z.enum(vocabulary.channels)
const optional = z.exactOptional

const rating = z.object({ severity: rate, occurrence: rate, detection: rate })
const link = z.object({
  label: optional(text),
  url: text.check(z.regex(/^(https?:\/\/|mailto:)\S+$/i, 'link')),
})

export const lane = z.object({
  id,
  name: text,
  color: optional(text.check(z.regex(/^#[0-9a-fA-F]{6}$/, 'color'))),
  collapsed: optional(yes),
  kind: z.enum(vocabulary.laneKinds),
})

export const phase = z.object({
  id,
  name: text,
  color: optional(text.check(z.regex(/^#[0-9a-fA-F]{6}$/, 'color'))),
  collapsed: optional(yes),
})

export const step = z.object({
  id,
  name: text,
  lane: id,
  phase: optional(id),
  description: optional(text),
  kind: z.enum(vocabulary.stepKinds),
  column: optional(z.number()),
  row: optional(z.number()),
  performer: optional(text),
  system: optional(text),
  channel: optional(channel),
  workSeconds: optional(seconds),
  waitSeconds: optional(seconds),
  shortestSeconds: optional(seconds),
  longestSeconds: optional(seconds),
  toleratedSeconds: optional(seconds),
  emotion: optional(z.int().check(z.gte(-2), z.lte(2))),
  noFailPoint: optional(yes),
  subprocess: optional(z.object({ blueprint: id })),
  links: optional(z.array(link)),
  tags: optional(z.array(text)),
})

export const connection = z.object({
  id,
  from: id,
  to: id,
  label: optional(text),
  kind: z.enum(vocabulary.connectionKinds),
  bidirectional: optional(yes),
  share: optional(share),
})

export const touchpoint = z.object({
  id,
  step: id,
  evidence: text,
  channel: optional(channel),
  momentOfTruth: optional(yes),
  dimensions: optional(z.array(dimension)),
  note: optional(text),
  links: optional(z.array(link)),
  level: optional(z.enum(vocabulary.serviceLevels)),
  wantedLevel: optional(z.enum(vocabulary.serviceLevels)),
})

export const failPoint = z.object({
  id,
  step: id,
  failure: text,
  cause: optional(text),
  effect: optional(text),
  causeClass: optional(z.enum(vocabulary.causeClasses)),
  controls: optional(z.object({ prevention: optional(text), detection: optional(text) })),
  rating: optional(rating),
  prevention: optional(z.object({ kind: z.enum(vocabulary.preventionKinds), action: text })),
  expected: optional(rating),
  taken: optional(z.object({ action: text, at: day })),
  achieved: optional(rating),
  recovery: optional(text),
  owner: optional(text),
  due: optional(day),
  status: z.enum(vocabulary.failPointStatuses),
})

export const standard = z.object({
  id,
  step: optional(id),
  touchpoint: optional(id),
  metric: text,
  dimension: optional(dimension),
  basis: z.enum(vocabulary.bases),
  measure: z.enum(vocabulary.measures),
  comparator: z.enum(vocabulary.comparators),
  target: z.number(),
  upper: optional(z.number()),
  limit: optional(z.number()),
  upperLimit: optional(z.number()),
  unit: optional(text),
  requiredShare: optional(share),
  statistic: optional(z.enum(vocabulary.statistics)),
  method: optional(text),
  frequency: optional(text),
  owner: optional(text),
  promised: optional(z.number()),
  benchmark: optional(z.array(z.object({ who: text, value: z.number() }))),
  escalation: optional(z.array(z.object({ afterSeconds: seconds, to: text }))),
})

export const measurement = z.object({
  id,
  standard: id,
  value: z.number(),
  at: instantOrDay,
  source: optional(text),
  sample: optional(z.int().check(z.gte(1))),
})

const perDimension = <Value extends z.ZodMiniType>(value: Value) => z.partialRecord(dimension, value)
const answerColumn = z.array(z.nullable(z.number()))

export const survey = z.object({
  id,
  title: text,
  subject: optional(text),
  instrument: z.enum(vocabulary.instruments),
  scale: z.object({
    min: z.number(),
    max: z.number(),
    direction: optional(z.enum(vocabulary.scaleDirections)),
  }),
  band: optional(z.number().check(z.gte(0))),
  invited: optional(z.int().check(z.gte(0))),
  weights: optional(perDimension(count)),
  items: z.array(
    z.object({
      id,
      text,
      dimension: optional(dimension),
      steps: optional(z.array(id)),
      weight: optional(count),
      reversed: optional(yes),
    }),
  ),
  answers: z.object({
    at: optional(z.array(z.nullable(instantOrDay))),
    segment: optional(z.array(z.nullable(text))),
    points: optional(perDimension(answerColumn)),
    items: z.record(
      id,
      z.object({
        perception: answerColumn,
        expectation: optional(answerColumn),
        adequate: optional(answerColumn),
      }),
    ),
  }),
})

export const complaint = z.object({
  id,
  step: optional(id),
  failPoint: optional(id),
  standard: optional(id),
  received: instant,
  channel: optional(channel),
  description: text,
  cause: optional(z.enum(vocabulary.complaintCauses)),
  remedyWished: optional(text),
  assessment: optional(z.enum(vocabulary.complaintAssessments)),
  acknowledged: optional(instant),
  decided: optional(instant),
  communicated: optional(instant),
  closed: optional(instant),
  outcome: optional(z.enum(vocabulary.complaintOutcomes)),
  owner: optional(text),
})

const header = z.object({
  organisation: optional(text),
  revision: optional(text),
  author: optional(text),
  approver: optional(text),
  effective: optional(day),
  scenario: optional(text),
  persona: optional(text),
  scope: optional(text),
})

const economics = z.object({
  currency: text,
  price: z.number(),
  costPerMinute: z.number(),
  costs: z.array(z.object({ name: text, amount: z.number() })),
})

/** Only what somebody set: the rest has defaults that are no part of the document. */
const atStake = z.partialRecord(
  z.enum(vocabulary.stakeFigures),
  z.object({ value: z.number(), source: optional(text) }),
)

/** The document's own fields, without its tables. */
export const about = z.object({
  id,
  title: text,
  summary: optional(text),
  state: z.enum(vocabulary.blueprintStates),
  language: optional(text),
  header: optional(header),
  toleratedSeconds: optional(seconds),
  customersPerMonth: optional(count),
  economics: optional(economics),
  atStake: optional(atStake),
})

export const recordShapes = {
  lanes: lane,
  phases: phase,
  steps: step,
  connections: connection,
  touchpoints: touchpoint,
  failPoints: failPoint,
  standards: standard,
  measurements: measurement,
  surveys: survey,
  complaints: complaint,
}

/** The newest version of the format: the one that is written. */
export const newestVersion = 1

/** The whole file. */
export const file = z.object({
  format: z.literal('service-blueprint'),
  version: z.literal(newestVersion),
  ...about.shape,
  lanes: z.array(lane),
  phases: optional(z.array(phase)),
  steps: z.array(step),
  connections: z.array(connection),
  touchpoints: optional(z.array(touchpoint)),
  failPoints: optional(z.array(failPoint)),
  standards: optional(z.array(standard)),
  measurements: optional(z.array(measurement)),
  surveys: optional(z.array(survey)),
  complaints: optional(z.array(complaint)),
})
