import { timing } from '#analysis/time/timing.ts'
import type { Catalogue } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { linesBetween } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { Edition } from '../exporter.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, fullTable } from './reportTable.ts'
import { heading } from './reportText.ts'

type Term = Exclude<keyof Catalogue['report']['terms'], 'heading' | 'term' | 'meaning'>

const some = (records: Iterable<unknown>) => [...records].length > 0

/** The terms that the report uses, in the order in which a reader meets them. */
function termsIn({ blueprint, options }: Edition): Term[] {
  const { failPoints, standards, touchpoints } = blueprint
  const rated = [...failPoints.values()].filter(({ rating }) => rating)
  const moments = [...touchpoints.values()].filter(({ momentOfTruth }) => momentOfTruth)
  const whole = options.part.is === 'whole'
  const timed = whole && timing(blueprint).whole.longestSeconds > 0
  const when = (holds: boolean, ...terms: Term[]) => (holds ? terms : [])
  return [
    'blueprint',
    'lane',
    ...when(some(blueprint.phases), 'phase'),
    ...linesIn(blueprint),
    ...when(some(touchpoints), 'touchpoint'),
    ...when(some(moments), 'momentOfTruth'),
    ...when(some(failPoints), 'failPoint'),
    ...when(some(rated), 'rating', 'rpn', 'priority'),
    ...when(some(failPoints), 'failSafe', 'recovery'),
    ...when(some(standards), 'standard', 'limit'),
    'finding',
    ...when(timed, 'expected', 'criticalPath'),
  ]
}

const linesIn = ({ lanes }: Blueprint) => linesBetween(inOrder(lanes)).flatMap(({ kinds }) => kinds)

/** What the words of the method mean, for readers who do not know it. */
export function termsPart(edition: Edition): ReportPart {
  const { options, words, language } = edition
  const rows = termsIn(edition).map((term): Cell[] => [
    { text: words(`report.terms.${term}.name`), bold: true },
    { text: words(`report.terms.${term}.meaning`) },
  ])
  const columns = [{ heading: words('report.terms.term') }, { heading: words('report.terms.meaning') }]
  const { width } = textArea({ paper: options.paper, landscape: false })
  return {
    landscape: false,
    children: [
      heading(1, words('report.terms.heading'), language),
      fullTable({ columns, rows }, width, language),
    ],
  }
}
