import { useTranslation } from 'react-i18next'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import { headPlaces, scoreFigure } from '#analysis/surveys/figureText.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Zone } from '#analysis/surveys/zone.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { percentText } from '../../pages/shownNumbers.ts'
import styles from './Results.module.css'
import { figureText, intervalText, numberText, type Signs, signsOf } from './resultTexts.ts'

interface HeadFiguresProps {
  readonly survey: Survey
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals | null
}

interface HeadFigure {
  readonly name: string
  readonly value: string
  /** The value with more places, where it has them. */
  readonly exact?: string | undefined
  readonly beside: readonly string[]
  readonly zone?: Zone | null
}

/** How many answered, and what it comes to: weighted, and as the plain mean of dimensions and of items. */
export function HeadFigures(props: HeadFiguresProps) {
  const { t } = useTranslation()
  const { survey, result } = props
  const { zone } = result
  return (
    <dl className={styles['head']} aria-label={t('surveyResults.head')}>
      {[answered(props, t), ...figuresOf(props, t)].map(({ name, value, exact, beside, zone: of }) => (
        <div key={name} data-zone={of ?? undefined}>
          <dt>{name}</dt>
          <dd>
            <strong title={exact}>{value}</strong>
            {beside.map((text) => (
              <small key={text}>{text}</small>
            ))}
          </dd>
        </div>
      ))}
      {survey.items.length > 0 && zone !== null && (
        <div>
          <dt>{t('surveyResults.column.zone')}</dt>
          <dd>
            <b className={styles['zone']} data-zone={zone}>
              {t(`surveyResults.zone.${zone}`)}
            </b>
            <small>{t('surveyResults.band', { band: numberText(result.band, 'plain') })}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}

function answered({ survey, result }: HeadFiguresProps, t: Words): HeadFigure {
  const { n, customers, responseRate } = result
  const rate =
    responseRate === null || survey.invited === undefined
      ? t('surveyResults.notInvited')
      : t('surveyResults.ofInvited', { share: percentText(responseRate), invited: survey.invited })
  const blank = customers > n ? [t('surveyResults.blank', { count: customers - n })] : []
  return { name: t('surveyResults.answered'), value: n.toLocaleString('en'), beside: [rate, ...blank] }
}

function figuresOf(props: HeadFiguresProps, t: Words): HeadFigure[] {
  const { result, intervals } = props
  const signs = signsOf(result)
  const { by, n } = result
  const told = (interval: Interval | null | undefined) => {
    if (n === 1) return [t('surveyResults.single')]
    return interval ? [intervalText(interval, { signs }, t)] : []
  }
  if (by !== 'gap' && by !== 'mean') return scoreFigures(props, t)
  const figure = (value: number | null) =>
    value === null ? { value: t('surveyResults.none') } : headFigure(value, signs, 2)
  return [
    {
      name: t(`surveyResults.weighted.${by}`),
      ...figure(result.weighted),
      beside: told(intervals?.weighted),
    },
    {
      name: t('surveyResults.meanOfDimensions'),
      ...figure(result.meanOfDimensions),
      beside: [...told(intervals?.meanOfDimensions), t('surveyResults.plain')],
    },
    {
      name: t('surveyResults.meanOfItems'),
      ...figure(result.meanOfItems),
      beside: [...told(intervals?.meanOfItems), t('surveyResults.plain')],
    },
  ]
}

/** How many places tell all that there is to tell. */
const exactPlaces = 4

/** A figure as it is read, and behind it as it is. */
function headFigure(
  value: number,
  signs: Signs,
  places: number,
  unit = '',
): Pick<HeadFigure, 'value' | 'exact'> {
  const exact = numberText(value, signs, exactPlaces)
  const shown = figureText(value, signs, places)
  return { value: `${shown}${unit}`, ...(exact.length > shown.length && { exact: `${exact}${unit}` }) }
}

/** Half the interval of a share; null where one answer, or the same by all, tells nothing. */
const marginText = ({ margin, n }: { readonly margin: number; readonly n: number }, t: Words) =>
  n > 1 && margin > 0
    ? t('surveyResults.score.margin', { margin: figureText(margin * 100, 'plain', 1) })
    : null

function scoreFigures({ survey, result, intervals }: HeadFiguresProps, t: Words): HeadFigure[] {
  const { score } = result
  if (!score) return []
  const signs = signsOf(result)
  const { value, scale, isShare } = scoreFigure(score)
  const places = headPlaces(result)
  const drawn =
    result.n === 1 ? t('surveyResults.single') : intervalText(intervals?.score, { signs, places, scale }, t)
  const direction = score.is === 'ces' ? [t(`surveyResults.score.direction.${score.direction}`)] : []
  const of = score.is === 'csi' ? [t('surveyResults.score.ofHundred')] : []
  const main: HeadFigure = {
    name: t(`surveyResults.score.${score.is}`),
    ...headFigure(value, signs, places, isShare ? ' %' : ''),
    beside: [...(drawn === '' ? [] : [drawn]), ...of, ...direction],
  }
  if (score.is === 'nps' || score.is === 'csi') return [main]
  const margin = marginText(score, t)
  const share: HeadFigure = {
    name: t(`surveyResults.score.share.${score.is}`, { from: survey.scale.max - 1 }),
    value: percentText(score.share),
    beside: margin === null ? [] : [margin],
  }
  const mean: HeadFigure = {
    name: t('surveyResults.score.mean'),
    ...headFigure(score.mean, 'plain', 2),
    beside: [],
  }
  return score.is === 'csat' ? [main, mean] : [main, share]
}
