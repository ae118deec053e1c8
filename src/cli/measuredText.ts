import { type Measured, type MeasuredSurvey } from '#analysis/measured.ts'
import { numberText, valueText } from '#analysis/standardText.ts'
import { fixedText, signedFixedText } from '#analysis/surveys/figureText.ts'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import type { SurveyScore } from '#analysis/surveys/surveyScore.ts'
import { dimensions } from '#model/vocabulary.ts'
import type { Speaking } from './command.ts'
import type { MeasuredFile } from './measureCommand.ts'
import { shownName } from './openFiles.ts'
import { printable } from './printable.ts'

type Says = Speaking['words']['measured']

const figure = (value: number | null, says: Says) => (value === null ? says.nothing : fixedText(value))
const percent = (share: number) => `${numberText(share * 100, 3)} %`

function scoreText(score: SurveyScore, says: Says): string {
  switch (score.is) {
    case 'nps':
      return says.nps(signedFixedText(score.score, 0), percent(score.promoters), percent(score.detractors))
    case 'csat':
      return says.csat(percent(score.share), fixedText(score.mean))
    case 'ces':
      return says.ces(fixedText(score.mean), percent(score.share))
    case 'csi':
      return says.csi(fixedText(score.score))
  }
}

function surveyLines(survey: MeasuredSurvey, { words, t }: Speaking): string[] {
  const says = words.measured
  const isGap = survey.instrument === 'servqual'
  const shown = (value: number | null) =>
    value === null ? says.nothing : (isGap ? signedFixedText : fixedText)(value)
  const { n } = survey
  const named = says.survey(survey.title, survey.instrument, survey.id, n)
  if (n === 0) return [named, `  ${says.nobodyAnswered}`]
  const head = [named, ...(isSmallSample(n) ? [`  ${says.small(leastCustomers)}`] : [])]
  if (survey.score) return [...head, `  ${scoreText(survey.score, says)}`]
  const rows = dimensions.flatMap((dimension) => {
    const measured = survey.dimensions[dimension]
    if (!measured) return []
    const { gap, expectation, perception } = measured
    const name = t(`terms.dimension.${dimension}`)
    return isGap
      ? [`  ${says.gap(name, shown(gap), figure(expectation, says), figure(perception, says))}`]
      : [`  ${says.perception(name, figure(perception, says))}`]
  })
  const { meanOfItems, meanOfDimensions, weighted } = survey
  return [...head, ...rows, `  ${says.means(shown(meanOfItems), shown(meanOfDimensions), shown(weighted))}`]
}

function standardLines({ opened: { blueprint }, measured }: MeasuredFile, { words, t }: Speaking): string[] {
  return measured.standards.flatMap(({ id, step, metric, value, statistic, state }) => {
    const standard = blueprint.standards.get(id)
    if (!standard) return []
    const where = step === null ? words.measured.wholeService : (blueprint.steps.get(step)?.name ?? step)
    const shown = value === null ? words.measured.nothing : valueText(standard, value)
    const how = t(`terms.statistic.${statistic}`)
    return [words.measured.standard(where, metric, shown, how, t(`terms.standardState.${state}`))]
  })
}

const hours = (seconds: number | null, says: Says) =>
  seconds === null ? says.nothing : says.hours(numberText(seconds / 3600, 3))

function complaintLines({ complaints }: Measured, { words }: Speaking): string[] {
  const says = words.measured
  if (complaints.count === 0) return []
  const { count, open, overdue, meanAcknowledgeSeconds, meanResolveSeconds } = complaints
  const late = complaints.complaints.filter((each) => each.overdue)
  return [
    says.complaints(count, open, overdue),
    says.times(hours(meanAcknowledgeSeconds, says), hours(meanResolveSeconds, says)),
    ...late.map(({ id, escalation }) => `  ${says.late(id, escalation?.to ?? says.nobody)}`),
  ]
}

/** What was measured, for people: file by file the surveys, the standards and the complaints. */
export function measuredText(files: readonly MeasuredFile[], speaking: Speaking): string {
  const says = speaking.words.measured
  const blocks = files.map((file) => {
    const lines = [
      ...file.measured.surveys.flatMap((survey) => surveyLines(survey, speaking)),
      ...standardLines(file, speaking),
      ...complaintLines(file.measured, speaking),
    ]
    const name = says.file(file.opened.blueprint.about.title, shownName(file.opened.path, speaking))
    return [name, ...(lines.length > 0 ? lines : [says.none])]
  })
  return blocks.map((lines) => lines.map((line) => `${printable(line)}\n`).join('')).join('\n')
}
