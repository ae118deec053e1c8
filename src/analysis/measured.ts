import type { Blueprint, Id, Standard } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { channelShares, spreadInPoints } from './complaints/channelSpread.ts'
import { complaintCounts } from './complaints/complaintCounts.ts'
import { type ComplaintStanding, complaintStanding } from './complaints/complaintStanding.ts'
import { stepOfComplaint } from './complaints/stepOfComplaint.ts'
import { stateOf } from './stateOf.ts'
import { statisticOf } from './statisticOf.ts'
import { meanOf } from './surveys/spread.ts'
import { type SurveyResult, surveyResult } from './surveys/surveyResult.ts'
import type { SurveyScore } from './surveys/surveyScore.ts'
import type { Zone } from './surveys/zone.ts'

/** A dimension of a survey in plain figures. The gap is null where no expectation was asked for. */
interface MeasuredDimension {
  readonly n: number
  readonly gap: number | null
  readonly expectation: number | null
  readonly perception: number | null
  readonly alpha: number | null
  readonly zone: Zone | null
}

/** A survey in plain figures. Where perceptions alone were asked for, the means and the weighted figure are of these. */
export interface MeasuredSurvey {
  readonly id: Id
  readonly title: string
  /** Who was rated where it was not us. */
  readonly subject: string | null
  readonly instrument: SurveyResult['instrument']
  readonly n: number
  readonly responseRate: number | null
  readonly dimensions: Partial<Record<Dimension, MeasuredDimension>>
  readonly meanOfItems: number | null
  readonly meanOfDimensions: number | null
  readonly weighted: number | null
  readonly zone: Zone | null
  readonly score: SurveyScore | null
}

/** A standard as it was measured; `value` is in the standard's unit. */
export interface MeasuredStandard {
  readonly id: Id
  /** Null for one of the whole service. */
  readonly step: Id | null
  readonly metric: string
  readonly unit: string | null
  readonly statistic: NonNullable<Standard['statistic']>
  readonly value: number | null
  readonly measurements: number
  readonly state: StandardState
}

/** A complaint as it stands; times in seconds, null while they run. */
export interface MeasuredComplaint {
  readonly id: Id
  readonly step: Id | null
  readonly acknowledgeSeconds: number | null
  readonly resolveSeconds: number | null
  /** The handling step that is due; null once it is closed. */
  readonly next: ComplaintStanding['next']
  readonly inLimit: boolean | null
  readonly overdue: boolean
  readonly escalation: { readonly level: number; readonly to: string | null } | null
}

/** All complaints: how many, how long they took, and where each stands. */
export interface MeasuredComplaints {
  readonly count: number
  readonly open: number
  readonly overdue: number
  readonly meanAcknowledgeSeconds: number | null
  readonly meanResolveSeconds: number | null
  readonly byStep: ReturnType<typeof complaintCounts>['byStep']
  readonly byCause: ReturnType<typeof complaintCounts>['byCause']
  readonly byMonth: ReturnType<typeof complaintCounts>['byMonth']
  readonly byChannel: ReturnType<typeof channelShares>
  readonly channelSpreadInPoints: number | null
  readonly complaints: readonly MeasuredComplaint[]
}

/** What is known of how well a service does. */
export interface Measured {
  readonly surveys: readonly MeasuredSurvey[]
  readonly standards: readonly MeasuredStandard[]
  readonly complaints: MeasuredComplaints
}

function measuredSurvey(
  survey: Blueprint['surveys'] extends ReadonlyMap<Id, infer S> ? S : never,
): MeasuredSurvey {
  const result = surveyResult(survey)
  const dimensions = result.dimensions.map(
    ({ dimension, value, expectation, perception, alpha, zone }): [Dimension, MeasuredDimension] => [
      dimension,
      {
        n: value?.n ?? 0,
        gap: result.by === 'gap' ? (value?.mean ?? null) : null,
        expectation,
        perception,
        alpha,
        zone,
      },
    ],
  )
  const { id, instrument, n, responseRate, meanOfItems, meanOfDimensions, weighted, zone, score } = result
  return {
    id,
    title: survey.title,
    subject: survey.subject ?? null,
    instrument,
    n,
    responseRate,
    dimensions: Object.fromEntries(dimensions),
    meanOfItems,
    meanOfDimensions,
    weighted,
    zone,
    score,
  }
}

function measuredStandards({ standards, measurements }: Blueprint): MeasuredStandard[] {
  const all = inOrder(measurements)
  return inOrder(standards).map((standard) => {
    const own = all.filter((measurement) => measurement.standard === standard.id)
    return {
      id: standard.id,
      step: standard.step ?? null,
      metric: standard.metric,
      unit: standard.unit ?? null,
      statistic: standard.statistic ?? 'mean',
      value: statisticOf(standard, own),
      measurements: own.length,
      state: stateOf(standard, own),
    }
  })
}

function measuredComplaints(blueprint: Blueprint, now: string): MeasuredComplaints {
  const all = inOrder(blueprint.complaints).map((complaint) => ({
    ...complaint,
    standing: complaintStanding(blueprint, complaint, now),
  }))
  const { open, byStep, byCause, byMonth } = complaintCounts(blueprint)
  const channels = channelShares(all)
  const shares = channels.flatMap(({ channel, inLimit }) =>
    channel === null || inLimit === null ? [] : [inLimit],
  )
  return {
    count: all.length,
    open,
    overdue: all.filter(({ standing }) => standing.overdue).length,
    meanAcknowledgeSeconds: meanOf(all.map(({ standing }) => standing.times.acknowledge)),
    meanResolveSeconds: meanOf(all.map(({ standing }) => standing.times.resolve)),
    byStep,
    byCause,
    byMonth,
    byChannel: channels,
    channelSpreadInPoints: spreadInPoints(shares),
    complaints: all.map((complaint) => ({
      id: complaint.id,
      step: stepOfComplaint(blueprint, complaint) ?? null,
      acknowledgeSeconds: complaint.standing.times.acknowledge,
      resolveSeconds: complaint.standing.times.resolve,
      next: complaint.standing.next,
      inLimit: complaint.standing.inLimit,
      overdue: complaint.standing.overdue,
      escalation: complaint.standing.escalated && {
        level: complaint.standing.escalated.level,
        to: complaint.standing.escalated.to,
      },
    })),
  }
}

/** All that was measured of a blueprint's service, in plain figures, as it stands at an instant (ISO 8601, with offset). */
export const measured = (blueprint: Blueprint, now: string): Measured => ({
  surveys: inOrder(blueprint.surveys).map(measuredSurvey),
  standards: measuredStandards(blueprint),
  complaints: measuredComplaints(blueprint, now),
})
