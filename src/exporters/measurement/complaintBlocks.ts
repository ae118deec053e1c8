import { plainText } from '#analysis/surveys/figureText.ts'
import { countText } from '#analysis/atStake/writtenStake.ts'
import type { ComplaintReport } from '#analysis/complaints/complaintReport.ts'
import { handlings, type Range } from '#analysis/complaints/customersAtRisk.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { shownTime } from '../shownTime.ts'
import type { Block, BlockCell, BlockColumn, BlockTable } from './block.ts'
import { percentText } from './measuredText.ts'
import { type Risk, riskOf } from './riskOf.ts'

const cell = (text: string): BlockCell => ({ text })
const column = (heading: string): BlockColumn => ({ heading })
const figure = (heading: string): BlockColumn => ({ heading, isFigure: true })

/** How many there are, in one line. */
export function complaintsText({ counts, overdue }: ComplaintReport, words: Words): string {
  return [
    words('complaints.handling.count', { count: counts.all }),
    words('complaints.handling.openCount', { count: counts.open }),
    words('complaints.handling.overdueCount', { count: overdue.length }),
  ].join(' · ')
}

/** A count that is said where there are any. */
const someText = (count: number): string => (count === 0 ? '' : String(count))

/** How long they took; nothing where none has come so far. */
export function timesTable({ times }: ComplaintReport, words: Words): BlockTable[] {
  const shown = (seconds: number | null) => cell(seconds === null ? '' : shownTime(seconds, words))
  const rows = (['acknowledge', 'resolve'] as const).flatMap((clock) => {
    const { count, toTheDay, mean, median, longest } = times[clock]
    const name = cell(words(`complaints.handling.clock.${clock}`))
    const days = cell(someText(toTheDay))
    return count === 0 ? [] : [[name, cell(String(count)), shown(mean), shown(median), shown(longest), days]]
  })
  const heads = (['number', 'mean', 'median', 'longest', 'toTheDay'] as const).map((key) =>
    figure(words(`complaints.handling.${key}`)),
  )
  const name = words('complaints.handling.times')
  const columns = [column(words('complaints.handling.time')), ...heads]
  return rows.length === 0 ? [] : [{ is: 'table', name, columns, rows }]
}

function standardsTable({ standards }: ComplaintReport, blueprint: Blueprint, words: Words): BlockTable[] {
  const keys = ['met', 'tolerated', 'missed', 'running'] as const
  const rows = standards.map((each) => [
    cell(blueprint.standards.get(each.standard)?.metric ?? ''),
    ...keys.map((key) => cell(String(each[key]))),
    cell(someText(each.untold)),
    cell(each.inLimit === null ? '' : percentText(each.inLimit)),
  ])
  const columns = [
    column(words('complaints.handling.standard')),
    ...keys.map((key) => figure(words(`complaints.handling.${key}`))),
    figure(words('complaints.handling.untold')),
    figure(words('complaints.handling.inLimit')),
  ]
  const name = words('complaints.handling.standards')
  return rows.length === 0 ? [] : [{ is: 'table', name, columns, rows }]
}

function causesTable({ counts }: ComplaintReport, words: Words): BlockTable[] {
  const rows = counts.byCause.map(({ value, count, share }) => [
    cell(value === null ? words('complaints.handling.unnamed') : words(`terms.complaintCause.${value}`)),
    cell(String(count)),
    cell(share === null ? '' : percentText(share)),
  ])
  const columns = [
    column(words('complaints.handling.what.byCause')),
    figure(words('complaints.handling.complaints')),
    figure(words('complaints.handling.share')),
  ]
  return [{ is: 'table', name: words('complaints.handling.byCause'), columns, rows }]
}

function channelsTable({ channels }: ComplaintReport, words: Words): BlockTable[] {
  const rows = channels.map(({ channel, count, inLimit }) => [
    cell(channel == null ? words('complaints.handling.unnamed') : words(`terms.channel.${channel}`)),
    cell(String(count)),
    cell(inLimit === null ? '' : percentText(inLimit)),
  ])
  const columns = [
    column(words('complaints.handling.what.byChannel')),
    figure(words('complaints.handling.complaints')),
    figure(words('complaints.handling.inLimit')),
  ]
  return [{ is: 'table', name: words('complaints.handling.byChannel'), columns, rows }]
}

const whole = ({ least, most }: Range) => ({ least: countText(least), most: countText(most) })

/** How many stay, and how many are at risk, in sentences. */
export const riskTexts = ({ stay, lost, couldStay, all }: Risk, words: Words): string[] => [
  words('complaints.handling.stay', { ...whole(stay), all: countText(all) }),
  `${words('complaints.handling.lost', whole(lost))} ${words('complaints.handling.couldStay', whole(couldStay))}`,
]

/** Where the figures of customers at risk are from. */
export const riskSources = ({ heard, sources }: Risk, words: Words): string =>
  [
    words('complaints.handling.silentFrom', { share: percentText(heard) }),
    words('complaints.handling.sources', { sources: sources.join(words('checklists.listComma')) }),
  ].join(' ')

function riskBlocks(risk: Risk, words: Words): Block[] {
  const rows = handlings.map((each) => {
    const { least, most } = risk.shares[each]
    const share = words('atStake.range', { least: percentText(least), most: percentText(most) })
    return [
      cell(words(`complaints.handling.handled.${each}`)),
      cell(countText(risk.customers[each])),
      cell(share),
    ]
  })
  const columns = [
    column(words('checklists.column.handling')),
    figure(words('complaints.handling.customers')),
    figure(words('complaints.handling.stayShare')),
  ]
  return [
    { is: 'table', name: words('complaints.handling.risk'), columns, rows },
    ...riskTexts(risk, words).map((text): Block => ({ is: 'text', text })),
    { is: 'note', text: riskSources(risk, words) },
  ]
}

/** What it means that only days are known; nothing where all are known to the minute. */
const dayNotes = ({ times, standards }: ComplaintReport, words: Words): Block[] => [
  ...(times.acknowledge.toTheDay + times.resolve.toTheDay > 0
    ? [{ is: 'note' as const, text: words('complaints.handling.toTheDayHint') }]
    : []),
  ...(standards.some(({ untold }) => untold > 0)
    ? [{ is: 'note' as const, text: words('complaints.handling.untoldHint') }]
    : []),
]

/** How complaints are handled, what they are about and whom they may cost. */
export function complaintBlocks(blueprint: Blueprint, report: ComplaintReport, words: Words): Block[] {
  const { complaints, spread } = report
  if (complaints.length === 0) return []
  const risk = riskOf(blueprint, complaints, words)
  return [
    { is: 'heading', text: words('checklists.name.complaints') },
    { is: 'text', text: complaintsText(report, words) },
    ...timesTable(report, words),
    ...standardsTable(report, blueprint, words),
    ...dayNotes(report, words),
    ...causesTable(report, words),
    ...channelsTable(report, words),
    ...(spread === null
      ? []
      : [
          {
            is: 'text' as const,
            text: words('complaints.handling.spread', { points: plainText(spread, 1) }),
          },
        ]),
    ...(risk ? riskBlocks(risk, words) : []),
  ]
}
