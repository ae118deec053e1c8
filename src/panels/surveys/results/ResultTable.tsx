import { useTranslation } from 'react-i18next'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { DimensionResult, ItemResult, SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import styles from './Results.module.css'
import { figureText, rangeText, signsOf, tablePlaces } from './resultTexts.ts'

interface ResultTableProps {
  readonly survey: Survey
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals | null
}

/** One dimension or one question. */
interface Row {
  readonly id: string
  readonly kind: 'dimension' | 'item'
  readonly name: string
  readonly of: ItemResult | DimensionResult
  readonly interval: Interval | null
  /** Null of a question, which has none. */
  readonly alpha: Pick<DimensionResult, 'alpha' | 'noAlpha'> | null
}

/** From here on the questions of a dimension measure one thing, and do it well. */
const fairAlpha = 0.7
const goodAlpha = 0.8

/** What α says in plain words. */
function alphaText(alpha: number, t: Words): string {
  if (alpha >= goodAlpha) return t('surveyResults.alphaSays.good')
  return t(alpha >= fairAlpha ? 'surveyResults.alphaSays.fair' : 'surveyResults.alphaSays.poor')
}

/** Every dimension with its questions: means, gap, spread, interval, zone, α, and where it was asked the zone of tolerance. */
export function ResultTable({ survey, result, intervals }: ResultTableProps) {
  const { t } = useTranslation()
  const isGap = result.by === 'gap'
  const tolerance = result.items.some(({ adequacy }) => adequacy !== null)
  const hasDimensions = result.dimensions.length > 0
  const title = t(hasDimensions ? 'surveyResults.table' : 'surveyResults.comparison.items')
  const head = [
    'n' as const,
    ...(isGap ? (['perception', 'expectation', 'gap'] as const) : (['mean'] as const)),
    'deviation' as const,
    'interval' as const,
    ...(isGap ? (['zone'] as const) : []),
    ...(tolerance ? (['adequacy'] as const) : []),
    ...(hasDimensions ? (['alpha'] as const) : []),
  ]
  return (
    <div className={styles['section']}>
      <h2>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard */}
      <section className={styles['wide']} tabIndex={0} aria-label={title}>
        <table className={styles['table']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t(hasDimensions ? 'surveyResults.column.name' : 'measurement.question')}</th>
              {head.map((column) => (
                <th key={column} scope="col">
                  {t(`surveyResults.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(survey, result, intervals, t).map((row) => (
              <tr key={`${row.kind} ${row.id}`} data-kind={row.kind}>
                <th scope="row">{row.name}</th>
                {head.map((column) => (
                  <td key={column}>
                    <Cell column={column} row={row} result={result} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hasDimensions && <p className={styles['note']}>{t('surveyResults.alphaHint')}</p>}
    </div>
  )
}

type Column =
  | 'n'
  | 'perception'
  | 'expectation'
  | 'gap'
  | 'mean'
  | 'deviation'
  | 'interval'
  | 'zone'
  | 'adequacy'
  | 'alpha'

interface CellProps {
  readonly column: Column
  readonly row: Row
  readonly result: SurveyResult
}

const plain = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : figureText(value, 'plain', tablePlaces)

function Cell({ column, row, result }: CellProps) {
  const { t } = useTranslation()
  const { value, zone, perception, expectation, adequacy } = row.of
  const signs = signsOf(result)
  switch (column) {
    case 'n':
      return value ? value.n.toLocaleString('en') : t('surveyResults.none')
    case 'perception':
      return plain(perception)
    case 'expectation':
      return plain(expectation)
    case 'gap':
    case 'mean':
      return value && figureText(value.mean, column === 'gap' ? signs : 'plain', tablePlaces)
    case 'deviation':
      return value?.n === 1 ? <small>{t('surveyResults.oneCustomer')}</small> : plain(value?.deviation)
    case 'interval':
      return value?.n === 1 ? (
        <small>{t('surveyResults.oneCustomer')}</small>
      ) : (
        rangeText(row.interval, { signs: result.by === 'gap' ? signs : 'plain', places: tablePlaces })
      )
    case 'zone':
      return (
        zone && (
          <span className={styles['zone']} data-zone={zone}>
            {t(`surveyResults.zone.${zone}`)}
          </span>
        )
      )
    case 'adequacy':
      return adequacy !== null && <Tolerance adequacy={adequacy} gap={value?.mean ?? null} />
    case 'alpha':
      return row.alpha && value && <Alpha {...row.alpha} />
  }
}

/** α with what it says, or why there is none. */
function Alpha({ alpha, noAlpha }: Pick<DimensionResult, 'alpha' | 'noAlpha'>) {
  const { t } = useTranslation()
  return (
    <>
      {alpha !== null && figureText(alpha, 'plain')}
      {alpha !== null && <small>{alphaText(alpha, t)}</small>}
      {noAlpha !== null && <small>{t(`surveyResults.noAlpha.${noAlpha}`)}</small>}
    </>
  )
}

/** Perception against what would just do and what is desired: within, below or above the zone of tolerance. */
function Tolerance({ adequacy, gap }: { readonly adequacy: number; readonly gap: number | null }) {
  const { t } = useTranslation()
  const place = adequacy < 0 ? 'below' : gap !== null && gap > 0 ? 'above' : 'within'
  return (
    <>
      {figureText(adequacy, 'signed', tablePlaces)}
      <small>{t(`surveyResults.tolerance.${place}`)}</small>
    </>
  )
}

/** Each dimension before its questions; questions of no dimension come last. */
function rowsOf(survey: Survey, result: SurveyResult, intervals: SurveyIntervals | null, t: Words): Row[] {
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  const itemRow = (item: ItemResult): Row => ({
    id: item.id,
    kind: 'item',
    name: texts.get(item.id) ?? '',
    of: item,
    interval: intervals?.items.get(item.id) ?? null,
    alpha: null,
  })
  const ofDimensions = result.dimensions.flatMap((each): Row[] => [
    {
      id: each.dimension,
      kind: 'dimension',
      name: t(`terms.dimension.${each.dimension}`),
      of: each,
      interval: intervals?.dimensions.get(each.dimension) ?? null,
      alpha: each,
    },
    ...result.items.filter(({ dimension }) => dimension === each.dimension).map(itemRow),
  ])
  return [...ofDimensions, ...result.items.filter(({ dimension }) => dimension === null).map(itemRow)]
}
