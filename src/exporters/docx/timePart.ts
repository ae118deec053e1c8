import type { FileChild } from 'docx'
import { type Timing, timing } from '#analysis/time/timing.ts'
import type { WayTimes } from '#analysis/time/wayTimes.ts'
import type { Id } from '#model/blueprint.ts'
import type { Edition } from '../exporter.ts'
import { listText } from './listText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, fullTable } from './reportTable.ts'
import { bullet, heading, note, paragraph } from './reportText.ts'
import { shownTime, typedTime } from '../shownTime.ts'

const columns = ['shortest', 'standard', 'once', 'expected', 'longest'] as const
type Column = (typeof columns)[number]

/** Without loops nothing is done again: these say the same as the expected time. */
const ofLoops: ReadonlySet<Column> = new Set(['standard', 'once'])

function wayTable(times: Timing, { options, words, language }: Edition): FileChild {
  const shown = columns.filter((column) => times.loops.length > 0 || !ofLoops.has(column))
  const textOf = (way: WayTimes, column: Column) => {
    const seconds = way[`${column}Seconds`]
    if (seconds !== null) return shownTime(seconds, words)
    return words(column === 'shortest' ? 'time.noEnd' : 'time.endless')
  }
  const rows = (['whole', 'serving'] as const).map((row): Cell[] => [
    { text: words(`time.rows.${row}`), bold: true },
    ...shown.map((column) => ({ text: textOf(times[row], column) })),
  ])
  const heads = ['of' as const, ...shown].map((column) => ({ heading: words(`time.columns.${column}`) }))
  const { width } = textArea({ paper: options.paper, landscape: false })
  return fullTable({ columns: heads, rows }, width, language)
}

const nameOf = ({ blueprint, words }: Edition, id: Id) =>
  blueprint.steps.get(id)?.name.trim() || words('checklists.unnamed')

/** The figures in sentences: against what the customer accepts, and where the customer waits. */
function sentences(
  { tolerance, customerWaitSeconds, longestTakesLoopsOnce }: Timing,
  { words }: Edition,
): string[] {
  const accepted = tolerance
    ? words(`time.tolerance.${tolerance.brokenAt ?? 'kept'}`, {
        time: typedTime(tolerance.toleratedSeconds, words),
      })
    : words('time.tolerance.none')
  return [
    accepted,
    words('time.sides.customerWaits', { time: shownTime(customerWaitSeconds, words) }),
    ...(longestTakesLoopsOnce ? [words('time.loopsOnce')] : []),
  ]
}

/** What the figures rest on where the blueprint leaves doubt. */
function troubles({ endless, scaledShares, unreached }: Timing, edition: Edition): string[] {
  const { words, language } = edition
  const names = (steps: readonly Id[]) =>
    listText(
      steps.map((id) => nameOf(edition, id)),
      language,
    )
  const percent = (sum: number) =>
    sum.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
  const left = unreached.length
  return [
    ...endless.map((steps) => words('time.troubles.endless', { steps: names(steps) })),
    ...scaledShares.map(({ step, sum }) =>
      words('time.troubles.scaled', { step: nameOf(edition, step), sum: percent(sum) }),
    ),
    ...(left > 0 ? [words('time.troubles.unreached', { count: left, steps: names(unreached) })] : []),
  ]
}

function brokenTexts({ brokenSteps }: Timing, edition: Edition): string[] {
  const { words } = edition
  return brokenSteps.map(({ step, at, typicalSeconds, longestSeconds, toleratedSeconds }) => {
    const time = shownTime(at === 'typical' ? typicalSeconds : longestSeconds, words)
    const tolerated = typedTime(toleratedSeconds, words)
    return `${nameOf(edition, step)}: ${words(`time.broken.${at}`, { time, tolerated })}`
  })
}

/** A list below a heading of its own; nothing where the list is empty. */
function listed(title: string, texts: readonly string[], { language }: Edition): FileChild[] {
  if (texts.length === 0) return []
  return [heading(2, title, language), ...texts.map((text) => bullet(text, language))]
}

/** How long the service takes; null where no step says how long it takes. */
export function timePart(edition: Edition): ReportPart | null {
  const { blueprint, words, language } = edition
  const times = timing(blueprint)
  if (times.whole.longestSeconds === 0) return null
  const path = times.critical.steps.map((id) => nameOf(edition, id)).join(' → ')
  return {
    landscape: false,
    children: [
      heading(1, words('report.time.heading'), language),
      note(words('report.time.explain'), language),
      wayTable(times, edition),
      note('', language),
      ...sentences(times, edition).map((sentence) => paragraph(sentence, language)),
      ...(path === '' ? [] : [heading(2, words('time.critical.title'), language), paragraph(path, language)]),
      ...listed(words('time.broken.title'), brokenTexts(times, edition), edition),
      ...listed(words('time.troubles.title'), troubles(times, edition), edition),
    ],
  }
}
