import { useTranslation } from 'react-i18next'
import { headPlaces } from '#analysis/surveys/figureText.ts'
import { type ComparedValue, type ComparedWhat, verdictOf } from '#analysis/surveys/surveyComparison.ts'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import styles from './Results.module.css'
import { figureText, rangeText, signsOf, tablePlaces } from './resultTexts.ts'

interface ComparisonTableProps {
  readonly names: readonly [string, string]
  readonly results: readonly [SurveyResult, SurveyResult]
  readonly values: readonly ComparedValue[]
  /** True while the intervals are still worked out. */
  readonly waiting: boolean
}

function nameOf(what: ComparedWhat, by: SurveyResult['by'], t: Words): string {
  switch (what.is) {
    case 'dimension':
      return t(`terms.dimension.${what.dimension}`)
    case 'item':
      return what.text
    case 'weighted':
      return t(`surveyResults.weighted.${by === 'gap' ? 'gap' : 'mean'}`)
    case 'score':
      return by === 'gap' || by === 'mean'
        ? t('surveyResults.comparison.score')
        : t(`surveyResults.score.${by}`)
    case 'meanOfDimensions':
    case 'meanOfItems':
      return t(`surveyResults.${what.is}`)
  }
}

const kindOf = ({ is }: ComparedWhat) => (is === 'item' || is === 'dimension' ? is : 'whole')

/** Value by value: both, their difference with its interval, and what that says. */
export function ComparisonTable({ names, results, values, waiting }: ComparisonTableProps) {
  const { t } = useTranslation()
  const [a, b] = results
  const { by } = a
  const signs = signsOf(a)
  // The share of the satisfied is read in per cent.
  const isShare = ({ is }: ComparedWhat) => is === 'score' && by === 'csat'
  const times = (what: ComparedWhat) => (isShare(what) ? 100 : 1)
  const places = ({ is }: ComparedWhat) => (is === 'score' ? headPlaces(a) : tablePlaces)
  const shown = (value: number | null, what: ComparedWhat) =>
    value === null
      ? t('surveyResults.none')
      : `${figureText(value * times(what), signs, places(what))}${isShare(what) ? ' %' : ''}`
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <section className={styles['wide']} tabIndex={0} aria-label={t('surveyResults.comparison.title')}>
      <table className={styles['table']} aria-label={t('surveyResults.comparison.title')}>
        <thead>
          <tr>
            <th scope="col">{t('surveyResults.comparison.name')}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">{t('surveyResults.comparison.difference')}</th>
            <th scope="col">{t('surveyResults.column.interval')}</th>
            <th scope="col">{t('surveyResults.comparison.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('surveyResults.comparison.n')}</th>
            <td>{a.n.toLocaleString('en')}</td>
            <td>{b.n.toLocaleString('en')}</td>
            <td colSpan={3}>
              {(isSmallSample(a.n) || isSmallSample(b.n)) &&
                t('surveyResults.smallSample', { least: leastCustomers })}
            </td>
          </tr>
          {values.map(({ what, values: [first, second], customers, difference, interval }, i) => (
            <tr key={i} data-kind={kindOf(what)}>
              <th scope="row">{nameOf(what, by, t)}</th>
              <td>{shown(first, what)}</td>
              <td>{shown(second, what)}</td>
              <td>{difference !== null && figureText(difference * times(what), 'signed', places(what))}</td>
              <td>{rangeText(interval, { signs: 'signed', places: places(what), scale: times(what) })}</td>
              <td>
                {waiting
                  ? t('surveyResults.comparison.waiting')
                  : t(`surveyResults.comparison.${verdictOf({ interval, customers }) ?? 'unknown'}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
