import type { Words } from '#i18n/words.ts'
import * as vocabulary from '#model/vocabulary.ts'

/** A closed vocabulary as a person meets it. */
export interface Choice {
  readonly values: readonly string[]
  readonly wordOf: (t: Words, value: string) => string
  /** A sign that says the same in less room. */
  readonly signOf?: (value: string) => string
  /** True where the document keeps whole numbers. */
  readonly asNumbers?: true
}

function choice<V extends string>(values: readonly V[], word: (t: Words, value: V) => string): Choice {
  return {
    values,
    wordOf: (t, value) => {
      const known = values.find((each) => each === value)
      return known === undefined ? value : word(t, known)
    },
  }
}

const signs: Record<string, string> = { 'at-most': '≤', 'at-least': '≥', between: '↔' }

export const laneKindChoice = choice(vocabulary.laneKinds, (t, kind) => t(`terms.laneKind.${kind}`))
export const stepKindChoice = choice(vocabulary.stepKinds, (t, kind) => t(`terms.stepKind.${kind}`))
export const connectionKindChoice = choice(vocabulary.connectionKinds, (t, kind) =>
  t(`terms.connectionKind.${kind}`),
)
export const stateChoice = choice(vocabulary.blueprintStates, (t, state) =>
  t(`terms.blueprintState.${state}`),
)
export const channelChoice = choice(vocabulary.channels, (t, channel) => t(`terms.channel.${channel}`))
export const dimensionChoice = choice(vocabulary.dimensions, (t, dimension) =>
  t(`terms.dimension.${dimension}`),
)
export const levelChoice = choice(vocabulary.serviceLevels, (t, level) => t(`terms.serviceLevel.${level}`))
export const causeChoice = choice(vocabulary.causeClasses, (t, cause) => t(`terms.causeClass.${cause}`))
export const failSafeChoice = choice(vocabulary.preventionKinds, (t, kind) =>
  t(`terms.preventionKind.${kind}`),
)
export const statusChoice = choice(vocabulary.failPointStatuses, (t, status) =>
  t(`terms.failPointStatus.${status}`),
)
export const basisChoice = choice(vocabulary.bases, (t, basis) => t(`terms.basis.${basis}`))
export const measureChoice = choice(vocabulary.measures, (t, measure) => t(`terms.measure.${measure}`))
export const statisticChoice = choice(vocabulary.statistics, (t, statistic) =>
  t(`terms.statistic.${statistic}`),
)
export const comparatorChoice: Choice = {
  ...choice(vocabulary.comparators, (t, comparator) => t(`terms.comparator.${comparator}`)),
  signOf: (value) => signs[value] ?? value,
}
/** How the customer feels, from very bad to very good: kept as a whole number -2..2. */
export const emotionChoice: Choice = {
  ...choice(['2', '1', '0', '-1', '-2'] as const, (t, emotion) => t(`inspector.emotions.${emotion}`)),
  asNumbers: true,
}
export const complaintCauseChoice = choice(vocabulary.complaintCauses, (t, cause) =>
  t(`terms.complaintCause.${cause}`),
)
export const assessmentChoice = choice(vocabulary.complaintAssessments, (t, grade) =>
  t(`terms.complaintAssessment.${grade}`),
)
export const outcomeChoice = choice(vocabulary.complaintOutcomes, (t, outcome) =>
  t(`terms.complaintOutcome.${outcome}`),
)
