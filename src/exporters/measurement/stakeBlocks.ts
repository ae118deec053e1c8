import { plainText } from '#analysis/surveys/figureText.ts'
import { qualityIndex } from '#analysis/atStake/qualityIndex.ts'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import { stakeResultNames, stakeResults } from '#analysis/atStake/stakeResults.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import type { Block, BlockCell } from './block.ts'
import { stakeSourceText, stakeValueText } from './stakeTexts.ts'

/** A figure with its source: "Share of the unhappy who leave: 81 % (quoted in service training)". */
function givenText(blueprint: Blueprint, name: StakeFigure, words: Words): string {
  const input = stakeInput(blueprint, name)
  const { value } = input
  if (value === null) return ''
  const currency = blueprint.about.economics?.currency ?? ''
  const given = {
    figure: words(`atStake.figures.${name}`),
    value: stakeValueText(name, value, currency, words),
  }
  const source = stakeSourceText(input, words)
  return source === null
    ? words('measurement.givenHere', given)
    : words('measurement.given', { ...given, source })
}

/** What follows from the figures that are given, with their sources; nothing where nothing follows. */
export function stakeBlocks(blueprint: Blueprint, words: Words): Block[] {
  const currency = blueprint.about.economics?.currency ?? ''
  const results = stakeResults(blueprint)
  const rows = stakeResultNames.flatMap((name): BlockCell[][] => {
    const { value, from } = results[name]
    if (value === null) return []
    const given = from.map((figure) => givenText(blueprint, figure, words))
    return [
      [
        { text: words(`atStake.results.${name}`) },
        { text: stakeValueText(name, value, currency, words) },
        { text: given.join('\n') },
      ],
    ]
  })
  const { index } = qualityIndex(blueprint)
  const indexRows: BlockCell[][] =
    index === null
      ? []
      : [
          [
            { text: words('atStake.sections.index') },
            { text: plainText(index) },
            { text: words('atStake.hints.index') },
          ],
        ]
  const all = [...rows, ...indexRows]
  if (all.length === 0) return []
  const columns = [
    { heading: words('measurement.result') },
    { heading: words('measurement.value'), isFigure: true as const },
    { heading: words('measurement.from') },
  ]
  return [
    { is: 'heading', text: words('measurement.atStake') },
    { is: 'table', name: words('atStake.title'), columns, rows: all },
  ]
}
