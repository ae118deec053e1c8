import type { FileChild } from 'docx'
import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import type { Id } from '#model/blueprint.ts'
import { linesBetween } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { Edition } from '../exporter.ts'
import { onOneLine } from './cleanText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, fullTable, type TableColumn } from './reportTable.ts'
import { heading, note } from './reportText.ts'
import { stepNumbers } from './stepNumbers.ts'

const text = (value: string | number): Cell => ({ text: String(value) })

function laneRows({ blueprint, words }: Edition): Cell[][] {
  const lanes = inOrder(blueprint.lanes)
  const lines = new Map(linesBetween(lanes).map(({ below, kinds }) => [below, kinds]))
  const steps = [...blueprint.steps.values()]
  return lanes.map(({ id, name, kind }) => [
    { text: name, bold: true },
    text(words(`terms.laneKind.${kind}`)),
    text(steps.filter(({ lane }) => lane === id).length),
    text(drawingWords(words).line(lines.get(id) ?? [])),
  ])
}

/** "4 to 9"; steps of a phase follow each other in reading order. */
function numbersOf(numbers: readonly number[], words: Edition['words']): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined) return ''
  return first === last ? String(first) : words('report.lanes.of', { first, last })
}

function phaseRows({ blueprint, words }: Edition): Cell[][] {
  const numbers = stepNumbers(blueprint)
  const phaseOf = (step: Id | undefined) =>
    step === undefined ? undefined : blueprint.steps.get(step)?.phase
  const count = (steps: readonly (Id | undefined)[], phase: Id) =>
    steps.filter((step) => phaseOf(step) === phase).length
  const steps = [...numbers.keys()]
  const touchpoints = [...blueprint.touchpoints.values()].map(({ step }) => step)
  const failPoints = [...blueprint.failPoints.values()].map(({ step }) => step)
  const standards = [...blueprint.standards.values()].map((each) => stepOfStandard(blueprint, each))
  return inOrder(blueprint.phases).map(({ id, name }) => {
    const own = steps.filter((step) => phaseOf(step) === id)
    return [
      { text: name, bold: true },
      text(own.length),
      text(
        numbersOf(
          own.flatMap((step) => numbers.get(step) ?? []),
          words,
        ),
      ),
      text(count(touchpoints, id)),
      text(count(failPoints, id)),
      text(count(standards, id)),
    ]
  })
}

/** Who acts, and how the way through the service is divided. */
export function lanesPart(edition: Edition): ReportPart {
  const { options, words, language } = edition
  const { width } = textArea({ paper: options.paper, landscape: false })
  const figures = (...headings: readonly string[]) =>
    headings.map((each): TableColumn => ({ heading: each, align: 'right' }))
  const laneColumns: TableColumn[] = [
    { heading: words('report.lanes.name') },
    { heading: words('report.lanes.kind') },
    ...figures(words('report.lanes.steps')),
    { heading: words('report.lanes.below') },
  ]
  const phaseColumns: TableColumn[] = [
    { heading: words('report.lanes.phase') },
    ...figures(
      words('report.lanes.steps'),
      words('report.lanes.numbers'),
      words('report.count.touchpoints'),
      words('report.count.failPoints'),
      words('report.count.standards'),
    ),
  ]
  const table = (columns: TableColumn[], rows: Cell[][], none: string): FileChild =>
    rows.length > 0 ? fullTable({ columns, rows }, width, language) : note(none, language)
  return {
    landscape: false,
    children: [
      heading(1, onOneLine(words('report.lanes.heading')), language),
      note(words('report.lanes.explain'), language),
      table(laneColumns, laneRows(edition), words('report.lanes.noLanes')),
      note('', language),
      table(phaseColumns, phaseRows(edition), words('report.lanes.noPhases')),
    ],
  }
}
