import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { benchmarkPicture, type Compared, drawnOf, readableShares } from './benchmarkPicture.ts'
import type { Block, BlockChart, BlockColumn, BlockTable } from './block.ts'
import { comparedDimensions } from './comparedDimensions.ts'
import { comparedStandards } from './comparedStandards.ts'
import { rivalColumns } from './rivalColumns.ts'
import { altOf, blockChartWidth } from './surveyCharts.ts'

function tableOf({ standards, dimensions }: Compared, words: Words): BlockTable {
  const rows = [...standards, ...dimensions]
  const rivals = rivalColumns(rows)
  const figure = (heading: string): BlockColumn => ({ heading, isFigure: true })
  const head = (column: 'own' | 'target' | 'gap' | 'index') => figure(words(`standards.benchmarks.${column}`))
  return {
    is: 'table',
    name: words('standards.benchmarks.title'),
    columns: [
      { heading: words('standards.benchmarks.standard') },
      head('own'),
      head('target'),
      ...rivals.map((who) => figure(who.trim() === '' ? words('inspector.unnamed') : who)),
      head('gap'),
      head('index'),
    ],
    rows: rows.map((each) => [
      { text: `${each.metric}\n${each.step}` },
      { text: each.own },
      { text: each.target },
      ...rivals.map((who) => ({
        text: each.rivals
          .flatMap((rival) => (rival.who === who ? rival.text : []))
          .join(words('checklists.listComma')),
      })),
      { text: each.toBest },
      { text: each.index === words('standards.benchmarks.noIndex') ? '' : each.index },
    ]),
  }
}

function chartOf(compared: Compared, title: string, words: Words, theme: Theme): BlockChart {
  const chart = benchmarkPicture(compared, words, theme, { width: blockChartWidth, titled: false })
  const values = [...compared.standards, ...compared.dimensions].map(
    ({ metric, own, toBest }): readonly [string, string] => [
      metric,
      [own, toBest].filter((text) => text !== '').join(' · '),
    ],
  )
  return { is: 'chart', title, chart, alt: altOf(title, values, words) }
}

/** Everything of a blueprint that is compared with others, in words. */
export const comparedBenchmarks = (blueprint: Blueprint, words: Words): Compared => ({
  standards: comparedStandards(blueprint, words),
  dimensions: comparedDimensions(blueprint, words),
})

/** Our figures beside those of competitors and of the industry, in one table and one picture; nothing without a benchmark. */
export function benchmarkBlocks(blueprint: Blueprint, words: Words, theme: Theme): Block[] {
  const compared = comparedBenchmarks(blueprint, words)
  if (compared.standards.length + compared.dimensions.length === 0) return []
  const title = words('measurement.benchmarkPicture')
  const note = words('slides.note.field', {
    name: words('standards.benchmarks.index'),
    value: words('standards.benchmarks.indexHint'),
  })
  return [
    { is: 'heading', text: words('checklists.name.benchmarks') },
    tableOf(compared, words),
    { is: 'note', text: note },
    ...readableShares(drawnOf(compared)).map((share, i) =>
      chartOf(share, i === 0 ? title : words('slides.continued', { title }), words, theme),
    ),
  ]
}
