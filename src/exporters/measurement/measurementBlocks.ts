import { complaintReport } from '#analysis/complaints/complaintReport.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import { benchmarkBlocks } from './benchmarkBlocks.ts'
import type { Block } from './block.ts'
import { complaintBlocks } from './complaintBlocks.ts'
import { filledTables } from './filledTable.ts'
import { answeredSurveys } from './measuredSurveys.ts'
import { stakeBlocks } from './stakeBlocks.ts'
import { surveyBlocks } from './surveyBlocks.ts'
import { trendBlocks } from './trendBlocks.ts'

/**
 * What was measured of the whole service, as a chapter: each survey that was answered, benchmarks, the complaints at this moment,
 * and what is at stake. Only what there is; empty where nothing was measured, and of a part, which nobody was asked about.
 */
export function measurementBlocks({ blueprint, options, words, language }: Edition, theme: Theme): Block[] {
  if (options.part.is !== 'whole') return []
  const report = complaintReport(blueprint, new Date().toISOString())
  const answered = answeredSurveys(blueprint)
  const surveys = answered.map(({ survey }) => survey)
  return filledTables([
    ...answered.flatMap((each) => [
      ...surveyBlocks(blueprint, each, words, theme),
      ...trendBlocks(surveys, each.survey, { words, language, theme }),
    ]),
    ...benchmarkBlocks(blueprint, words, theme),
    ...complaintBlocks(blueprint, report, words),
    ...stakeBlocks(blueprint, words),
  ])
}
