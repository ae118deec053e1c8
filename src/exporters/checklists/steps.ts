import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { failPointsByStep, standardsByStep, touchpointsByStep } from '#analysis/quality/recordsByStep.ts'
import { numberText } from '#analysis/standardText.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { durationText } from '#model/duration.ts'
import { inOrder } from '#model/order.ts'
import { stepKinds } from '#model/vocabulary.ts'
import type { Checklist } from './checklist.ts'
import { channelChoices, choicesOf, yesChoice } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

type Step = RecordOf<'steps'>

const time = { ...data, range: { least: 0 } } as const

const columns = (words: Words): readonly ColumnPlan[] => [
  ['phase', 'text'],
  ['moment', 'number'],
  ['lane', 'text'],
  ['step', 'text'],
  ['stepKind', 'text', choicesOf(stepKinds, (kind) => words(`terms.stepKind.${kind}`))],
  ['performer', 'text'],
  ['system', 'text'],
  ['channel', 'text', channelChoices(words)],
  ['work', 'text', prose],
  ['wait', 'text', prose],
  ['toleratedTime', 'text', prose],
  ['workSeconds', 'number', time],
  ['waitSeconds', 'number', time],
  ['shortestSeconds', 'number', time],
  ['longestSeconds', 'number', time],
  ['toleratedSeconds', 'number', time],
  ['next', 'text'],
  ['touchpointCount', 'number'],
  ['failPointCount', 'number'],
  ['standardCount', 'number'],
  ['reviewed', 'text', { ...data, ...yesChoice(words) }],
  ['description', 'text'],
  ['emotion', 'number', { ...data, range: { whole: true, least: -2, most: 2 } }],
  ['tags', 'text', data],
]

/** The moment of each step, from left to right through all phases, from 1. */
function moments(steps: readonly Step[]): ReadonlyMap<Id, number> {
  let [moment, last] = [0, '']
  return new Map(
    steps.map(({ id, phase, column }) => {
      const place = `${phase ?? ''}/${column ?? 0}`
      if (place !== last) moment++
      last = place
      return [id, moment]
    }),
  )
}

/** Where each step leads, in words: the connections that begin at it, in their order. */
function nextByStep(blueprint: Blueprint, words: Words): ReadonlyMap<Id, string> {
  const ways = new Map<Id, string>()
  for (const connection of inOrder(blueprint.connections)) {
    const to = blueprint.steps.get(connection.to)
    if (!to) continue
    const before = ways.get(connection.from)
    const next = wayText(connection, to, words)
    ways.set(
      connection.from,
      before === undefined ? next : `${before}${words('checklists.listComma')}${next}`,
    )
  }
  return ways
}

function wayText(
  { label, share, kind, bidirectional }: RecordOf<'connections'>,
  { name }: Step,
  words: Words,
): string {
  const notes = [
    label?.trim(),
    share !== undefined && `${numberText(share * 100, 4)} %`,
    kind !== 'flow' && words(`terms.connectionKind.${kind}`),
    bidirectional && words('checklists.bothWays'),
  ].filter((note) => typeof note === 'string' && note !== '')
  const step = name.trim() || words('checklists.unnamed')
  return notes.length === 0 ? step : words('checklists.next', { step, notes: notes.join(', ') })
}

function timeCells(step: Step, words: Words) {
  const text = (seconds: number | undefined) =>
    seconds === undefined ? undefined : durationText(seconds, durationWords(words))
  const { workSeconds, waitSeconds, shortestSeconds, longestSeconds, toleratedSeconds } = step
  return {
    work: text(workSeconds),
    wait: text(waitSeconds),
    toleratedTime: text(toleratedSeconds),
    workSeconds,
    waitSeconds,
    shortestSeconds,
    longestSeconds,
    toleratedSeconds,
  }
}

const fieldCells = (step: Step, words: Words) => ({
  stepKind: words(`terms.stepKind.${step.kind}`),
  performer: step.performer,
  system: step.system,
  channel: step.channel && words(`terms.channel.${step.channel}`),
  ...timeCells(step, words),
  reviewed: step.noFailPoint && words('checklists.yes'),
  description: step.description,
  emotion: step.emotion,
  tags: step.tags?.join(', '),
  id: step.id,
})

/** Every step as a reader walks through them: where it stands, who does it, how long it takes, where it leads, and what is marked at it. */
export function stepsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const steps = readingOrder(blueprint)
  const moment = moments(steps)
  const next = nextByStep(blueprint, words)
  const touchpoints = touchpointsByStep(blueprint)
  const failPoints = failPointsByStep(blueprint)
  const standards = standardsByStep(blueprint)
  return {
    title: words('checklists.name.steps'),
    columns: columnsOf(columns(words), words),
    rows: steps.map((step) => ({
      id: step.id,
      cells: {
        ...whereOf(blueprint, step.id, words),
        moment: moment.get(step.id),
        ...fieldCells(step, words),
        next: next.get(step.id),
        touchpointCount: touchpoints.get(step.id)?.length ?? 0,
        failPointCount: failPoints.get(step.id)?.length ?? 0,
        standardCount: standards.get(step.id)?.length ?? 0,
      },
    })),
  }
}
