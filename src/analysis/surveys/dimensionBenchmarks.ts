import type { Blueprint, Id, Survey } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { type Instrument, readings } from './instruments.ts'
import { resultOf } from './resultOf.ts'

/** What another was given in the same dimension, by a survey about it. */
export interface DimensionRival {
  readonly who: string
  readonly value: number
  readonly survey: Id
}

/** One dimension of service quality, ours beside that of the others. */
export interface DimensionBenchmark {
  readonly dimension: Dimension
  readonly instrument: Instrument
  /** `gap`: perception minus expectation; `mean`: perceptions. More is better in both. */
  readonly by: 'gap' | 'mean'
  readonly scale: Survey['scale']
  /** Our last survey with that instrument; null where we have none. */
  readonly survey: Id | null
  readonly own: number | null
  /** The best first. */
  readonly rivals: readonly DimensionRival[]
}

type Read = Pick<Blueprint, 'surveys'> & { readonly about: Pick<Blueprint['about'], 'header'> }

const folded = (text: string) => text.trim().toLowerCase()

/** Whom a survey is about: null for ourselves. */
function subjectOf({ about }: Read, { subject = '' }: Pick<Survey, 'subject'>): string | null {
  const ours = folded(about.header?.organisation ?? '')
  return subject.trim() === '' || folded(subject) === ours ? null : subject.trim()
}

const valuesOf = (survey: Survey): ReadonlyMap<Dimension, number> =>
  new Map(
    resultOf(survey).dimensions.flatMap(({ dimension, value }): [Dimension, number][] =>
      value === null ? [] : [[dimension, value.mean]],
    ),
  )

/** Surveys can be compared where they ask by one instrument on one scale. */
const kindOf = ({ instrument, scale }: Survey) => `${instrument} ${scale.min} ${scale.max}`

/** The last survey about each subject; null stands for ourselves. */
const lastBySubject = (blueprint: Read, surveys: readonly Survey[]) =>
  new Map(
    surveys.map((survey) => {
      const who = subjectOf(blueprint, survey)
      return [who === null ? null : folded(who), { who, survey }]
    }),
  )

function benchmarksOf(blueprint: Read, surveys: readonly Survey[]): DimensionBenchmark[] {
  const [first] = surveys
  const by = first && readings[first.instrument].by
  if (!first || (by !== 'gap' && by !== 'mean')) return []
  const subjects = lastBySubject(blueprint, surveys)
  const ours = subjects.get(null)?.survey ?? null
  const others = [...subjects.values()].flatMap(({ who, survey }) => (who === null ? [] : [{ who, survey }]))
  if (others.length === 0) return []
  const dimensions = new Set([...subjects.values()].flatMap(({ survey }) => [...valuesOf(survey).keys()]))
  return [...dimensions].flatMap((dimension) => {
    const rivals = others.flatMap(({ who, survey }): DimensionRival[] => {
      const value = valuesOf(survey).get(dimension)
      return value === undefined ? [] : [{ who, value, survey: survey.id }]
    })
    if (rivals.length === 0) return []
    return [
      {
        dimension,
        instrument: first.instrument,
        by,
        scale: first.scale,
        survey: ours?.id ?? null,
        own: (ours && valuesOf(ours).get(dimension)) ?? null,
        rivals: rivals.toSorted((a, b) => b.value - a.value),
      },
    ]
  })
}

/**
 * Every dimension in which a survey about somebody else can be held against ours: by the last survey about each, with the same
 * instrument on the same scale.
 */
export function dimensionBenchmarks(blueprint: Read): readonly DimensionBenchmark[] {
  const kinds = new Map<string, Survey[]>()
  for (const survey of inOrder(blueprint.surveys))
    kinds.set(kindOf(survey), [...(kinds.get(kindOf(survey)) ?? []), survey])
  return [...kinds.values()].flatMap((surveys) => benchmarksOf(blueprint, surveys))
}
