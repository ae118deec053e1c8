import { type FileChild, Paragraph } from 'docx'
import { actionPriority } from '#analysis/actionPriority.ts'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { progress } from '#analysis/quality/progress.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { actionPriorities, standardStates } from '#model/marks.ts'
import { methodSteps } from '#model/methodSteps.ts'
import type { Edition } from '../exporter.ts'
import { listText } from './listText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, fullTable } from './reportTable.ts'
import { bullet, fact, heading, note, paragraph } from './reportText.ts'

/** How many there are of each kind, worst first, in words: "9: 3 of high priority, and 6 not rated". */
function divided(kinds: readonly string[], order: readonly string[], { words, language }: Edition): string {
  const parts = order.flatMap((what) => {
    const count = kinds.filter((kind) => kind === what).length
    return count > 0 ? [words('report.scope.part', { count, what })] : []
  })
  if (parts.length === 0) return String(kinds.length)
  const [only] = kinds
  if (parts.length === 1 && only !== undefined)
    return words('report.scope.all', { count: kinds.length, what: only })
  return words('report.scope.of', { count: kinds.length, parts: listText(parts, language) })
}

function failPointCounts(edition: Edition): string {
  const { blueprint, words } = edition
  const unrated = words('report.unrated')
  const priorities = actionPriorities.map((each) => words(`report.priority.${each}`))
  const kinds = [...blueprint.failPoints.values()].map(({ rating }) =>
    rating ? words(`report.priority.${actionPriority(rating)}`) : unrated,
  )
  return divided(kinds, [...priorities, unrated], edition)
}

function standardCounts(edition: Edition): string {
  const { blueprint, words } = edition
  const measured = measurementsByStandard(blueprint.measurements)
  const word = (state: (typeof standardStates)[number]) => words(`terms.standardState.${state}`).toLowerCase()
  const kinds = [...blueprint.standards.values()].map((each) =>
    word(stateOf(each, measured.get(each.id) ?? [])),
  )
  return divided(kinds, standardStates.map(word), edition)
}

function touchpointCounts({ blueprint, words }: Edition): string {
  const count = blueprint.touchpoints.size
  const moments = [...blueprint.touchpoints.values()].filter(({ momentOfTruth }) => momentOfTruth).length
  if (moments === 0) return String(count)
  const key = moments === 1 ? 'report.countedMoments_one' : 'report.countedMoments_other'
  return words(key, { count, moments })
}

function glance(edition: Edition): readonly (readonly Cell[])[] {
  const { blueprint, words } = edition
  const row = (key: 'lanes' | 'phases' | 'steps' | 'connections', text = String(blueprint[key].size)) =>
    [{ text: words(`report.count.${key}`) }, { text }] as const
  return [
    row('lanes'),
    row('phases'),
    row('steps'),
    row('connections'),
    [{ text: words('report.count.touchpoints') }, { text: touchpointCounts(edition) }],
    [{ text: words('report.count.failPoints') }, { text: failPointCounts(edition) }],
    [{ text: words('report.count.standards') }, { text: standardCounts(edition) }],
  ]
}

function progressList({ blueprint, words, language }: Edition): Paragraph[] {
  const found = progress(blueprint)
  return methodSteps.map((step) => {
    const { done, of } = found[step]
    const kind = of === 0 ? 'nothing' : done === of ? 'complete' : 'done'
    const sentence =
      kind === 'done' ? words(`method.done.${step}`, { done, of }) : words(`method.${kind}.${step}`)
    return bullet(sentence, language)
  })
}

/** Which part of the service the report covers; nothing where it is the whole. */
function coverage({ blueprint, options, words, language }: Edition): Paragraph[] {
  const { part } = options
  if (part.is === 'whole') return []
  const phase = part.is === 'phase' && part.phase !== null ? blueprint.phases.get(part.phase) : undefined
  const said =
    part.is === 'selection'
      ? words('report.part.selection', { count: blueprint.steps.size })
      : phase
        ? words('report.part.phase', { phase: phase.name })
        : words('report.part.noPhase')
  return [paragraph(said, language), note(words('report.part.left'), language)]
}

/** What the service and the report are about, and what there is of each kind of record. */
export function scopePart(edition: Edition): ReportPart {
  const { blueprint, options, words, language } = edition
  const { summary, header, customersPerMonth } = blueprint.about
  const facts = (['scope', 'persona', 'scenario'] as const).flatMap((key) => {
    const text = header?.[key]?.trim()
    return text ? [fact(words(`report.field.${key}`), text, language)] : []
  })
  const customers = customersPerMonth === undefined ? '' : customersPerMonth.toLocaleString(language)
  const columns = [{ heading: words('report.scope.what') }, { heading: words('report.scope.howMany') }]
  const { width } = textArea({ paper: options.paper, landscape: false })
  const work: FileChild[] =
    options.part.is === 'whole'
      ? [heading(2, words('report.scope.progress'), language), ...progressList(edition)]
      : []
  return {
    landscape: false,
    children: [
      heading(1, words('report.scope.heading'), language, { pageBreakBefore: true }),
      ...coverage(edition),
      ...(summary?.trim() ? [paragraph(summary, language)] : []),
      ...facts,
      ...(customers ? [fact(words('report.field.customersPerMonth'), customers, language)] : []),
      heading(2, words('report.scope.glance'), language),
      fullTable({ columns, rows: glance(edition) }, width, language),
      ...work,
    ],
  }
}
