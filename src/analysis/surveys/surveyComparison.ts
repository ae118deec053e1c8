import type { Id, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import type { SurveyDraws } from './bootstrap.ts'
import { differenceInterval, type Interval } from './interval.ts'
import { isSmallSample } from './smallSample.ts'
import type { Spread } from './spread.ts'
import type { SurveyResult } from './surveyResult.ts'
import type { SurveyScore } from './surveyScore.ts'

/** What is held against each other. */
export type ComparedWhat =
  | { readonly is: 'score' | 'weighted' | 'meanOfDimensions' | 'meanOfItems' }
  | { readonly is: 'dimension'; readonly dimension: Dimension }
  | { readonly is: 'item'; readonly text: string; readonly ids: readonly [Id, Id] }

/** One value of two surveys, or of two segments. */
export interface ComparedValue {
  readonly what: ComparedWhat
  readonly values: readonly [number | null, number | null]
  /** How many customers each of them is from. */
  readonly customers: readonly [number, number]
  /** The first minus the second; null where one is missing. */
  readonly difference: number | null
  /** Null until both were drawn, and where one has too few answers. */
  readonly interval: Interval | null
}

/** One side of a comparison. */
export interface Compared {
  readonly survey: Survey
  readonly result: SurveyResult
  /** Null until they are worked out; drawn with another seed than those of the other side. */
  readonly draws: SurveyDraws | null
}

type Sides = readonly [Compared, Compared]

/** The one figure of a score: CSAT as a share, CES as a mean. */
export function figureOfScore(score: SurveyScore | null): number | null {
  if (!score) return null
  if (score.is === 'csat') return score.share
  return score.is === 'ces' ? score.mean : score.score
}

type Both<Value> = readonly [Value, Value]

function valueOf(
  what: ComparedWhat,
  values: Both<number | null | undefined>,
  customers: Both<number>,
  drawn: Both<Float64Array | undefined>,
): ComparedValue {
  const [a = null, b = null] = values
  const [drawnA, drawnB] = drawn
  const interval = drawnA && drawnB ? differenceInterval(drawnA, drawnB) : null
  return { what, values: [a, b], customers, difference: a === null || b === null ? null : a - b, interval }
}

const spreadsOf = (
  what: ComparedWhat,
  [a, b]: Both<Spread | null | undefined>,
  drawn: Both<Float64Array | undefined>,
): ComparedValue => valueOf(what, [a?.mean, b?.mean], [a?.n ?? 0, b?.n ?? 0], drawn)

const folded = (text: string) => text.trim().toLowerCase()

/** The items that both ask: by their id where its text is the same too, else by their text. */
function commonItems([a, b]: Sides): { readonly text: string; readonly ids: readonly [Id, Id] }[] {
  const byText = new Map(b.survey.items.map((item) => [folded(item.text), item.id]))
  const known = new Set(b.survey.items.map(({ id }) => id))
  return a.survey.items.flatMap(({ id, text }) => {
    const other =
      (folded(text) === '' ? undefined : byText.get(folded(text))) ?? (known.has(id) ? id : undefined)
    return other === undefined ? [] : [{ text, ids: [id, other] as const }]
  })
}

const wholes = ['weighted', 'meanOfDimensions', 'meanOfItems'] as const

/** Two surveys of one kind, or two segments, value by value: over all, by dimension, by the items that both ask. */
export function surveyComparison(sides: Sides): readonly ComparedValue[] {
  const [a, b] = sides
  const all = [a.result.n, b.result.n] as const
  const overall =
    a.result.score || b.result.score
      ? [
          valueOf({ is: 'score' }, [figureOfScore(a.result.score), figureOfScore(b.result.score)], all, [
            a.draws?.score,
            b.draws?.score,
          ]),
        ]
      : wholes.map((is) => valueOf({ is }, [a.result[is], b.result[is]], all, [a.draws?.[is], b.draws?.[is]]))
  const dimensions = new Set([...a.result.dimensions, ...b.result.dimensions].map((each) => each.dimension))
  const ofDimension = ({ result }: Compared, dimension: Dimension) =>
    result.dimensions.find((each) => each.dimension === dimension)?.value
  const ofItem = ({ result }: Compared, id: Id) => result.items.find((item) => item.id === id)?.value
  return [
    ...overall,
    ...[...dimensions].map((dimension) =>
      spreadsOf(
        { is: 'dimension', dimension },
        [ofDimension(a, dimension), ofDimension(b, dimension)],
        [a.draws?.dimensions.get(dimension), b.draws?.dimensions.get(dimension)],
      ),
    ),
    ...commonItems(sides).map(({ text, ids }) =>
      spreadsOf(
        { is: 'item', text, ids },
        [ofItem(a, ids[0]), ofItem(b, ids[1])],
        [a.draws?.items.get(ids[0]), b.draws?.items.get(ids[1])],
      ),
    ),
  ]
}

/** `hint`: the samples are too small for a finding. */
export type Verdict = 'more' | 'less' | 'chance' | 'hintMore' | 'hintLess'

/** What a difference says: that one is higher by more than chance, or that chance may explain it; of small samples only a hint. */
export function verdictOf({
  interval,
  customers,
}: Pick<ComparedValue, 'interval' | 'customers'>): Verdict | null {
  if (!interval) return null
  const isHint = customers.some(isSmallSample)
  if (interval.from > 0) return isHint ? 'hintMore' : 'more'
  if (interval.to < 0) return isHint ? 'hintLess' : 'less'
  return 'chance'
}
