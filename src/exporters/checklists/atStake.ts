import { plainText } from '#analysis/surveys/figureText.ts'
import { qualityIndex } from '#analysis/atStake/qualityIndex.ts'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import { stakeResultNames, stakeResults } from '#analysis/atStake/stakeResults.ts'
import { countText } from '#analysis/atStake/writtenStake.ts'
import { complaintReport } from '#analysis/complaints/complaintReport.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { stakeFigures } from '#model/vocabulary.ts'
import { rounded } from '../measurement/measuredText.ts'
import { type Risk, riskOf } from '../measurement/riskOf.ts'
import { stakeSourceText, stakeValueText } from '../measurement/stakeTexts.ts'
import type { Checklist, ChecklistRow } from './checklist.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'

const columns: readonly ColumnPlan[] = [
  ['figure', 'text'],
  ['stakeValue', 'text', prose],
  ['value', 'number', data],
  ['source', 'text'],
  ['stakeResult', 'text', prose],
  ['stakeNumber', 'number', data],
]

type Cells = ChecklistRow['cells']

/** How many of those who were let down buy again: from a large loss to a small one. */
function riskCells({ stay, couldStay, sources }: Risk, words: Words): Cells[] {
  return (['stay', 'couldStay'] as const).flatMap((name) => {
    const { least, most } = name === 'stay' ? stay : couldStay
    const text = words('atStake.range', { least: countText(least), most: countText(most) })
    const figure = words(`atStake.results.${name}`)
    const source = sources.join(words('checklists.listComma'))
    return [{ figure, source, stakeResult: text, stakeNumber: text, id: name }]
  })
}

/**
 * The figures that something follows from, with their sources, and behind them what follows. Defaults alone say nothing of a
 * service: without a result and without a figure that somebody set the list is empty. A row's id is the blueprint's.
 */
export function atStakeChecklist(part: Blueprint, words: Words, whole: Blueprint = part): Checklist {
  const { about } = whole
  const currency = about.economics?.currency ?? ''
  const results = stakeResults(whole)
  const known = stakeResultNames.filter((name) => results[name].value !== null)
  const needed = new Set(known.flatMap((name) => results[name].from))
  const figureCells = stakeFigures.flatMap((name): Cells[] => {
    const input = stakeInput(whole, name)
    const { value, own } = input
    if (value === null || (!own && !needed.has(name))) return []
    return [
      {
        figure: words(`atStake.figures.${name}`),
        stakeValue: stakeValueText(name, value, currency, words),
        value: rounded(value),
        source: stakeSourceText(input, words) ?? words('atStake.ownSource'),
        id: name,
      },
    ]
  })
  const resultCells = known.flatMap((name): Cells[] => {
    const { value, from } = results[name]
    if (value === null) return []
    const figures = from.map((figure) => words(`atStake.figures.${figure}`))
    return [
      {
        figure: words(`atStake.results.${name}`),
        stakeResult: stakeValueText(name, value, currency, words),
        stakeNumber: rounded(value),
        source: figures.join(words('checklists.listComma')),
        id: name,
      },
    ]
  })
  const risk = riskOf(whole, complaintReport(whole, new Date().toISOString()).complaints, words)
  const { index } = qualityIndex(whole)
  const indexCells: Cells[] =
    index === null
      ? []
      : [
          {
            figure: words('atStake.sections.index'),
            stakeResult: plainText(index),
            stakeNumber: index,
            source: words('atStake.hints.index'),
            id: 'index',
          },
        ]
  const rows = [...figureCells, ...resultCells, ...(risk ? riskCells(risk, words) : []), ...indexCells]
  return {
    title: words('checklists.name.atStake'),
    columns: columnsOf(columns, words),
    rows: rows.map((cells) => ({ id: about.id, cells })),
  }
}
