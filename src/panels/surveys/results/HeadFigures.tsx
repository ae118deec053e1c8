import { useTranslation } from 'react-i18next'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import { scoreFigure } from '#analysis/surveys/figureText.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Zone } from '#analysis/surveys/zone.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { percentText } from '../../pages/shownNumbers.ts'
import styles from './Results.module.css'
import { intervalText, numberText, signsOf } from './resultTexts.ts'

interface HeadFiguresProps {
  readonly survey: Survey
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals | null
}

interface HeadFigure {
  readonly name: string
  readonly value: string
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
      {[answered(props, t), ...figuresOf(props, t)].map(({ name, value, beside, zone: of }) => (
        <div key={name} data-zone={of ?? undefined}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
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
    return interval ? [intervalText(interval, signs, t)] : []
  }
  if (by !== 'gap' && by !== 'mean') return scoreFigures(props, t)
  const figure = (value: number | null) =>
    value === null ? t('surveyResults.none') : numberText(value, signs, 4)
  return [
    {
      name: t(`surveyResults.weighted.${by}`),
      value: figure(result.weighted),
      beside: told(intervals?.weighted),
    },
    {
      name: t('surveyResults.meanOfDimensions'),
      value: figure(result.meanOfDimensions),
      beside: [...told(intervals?.meanOfDimensions), t('surveyResults.plain')],
    },
    {
      name: t('surveyResults.meanOfItems'),
      value: figure(result.meanOfItems),
      beside: [...told(intervals?.meanOfItems), t('surveyResults.plain')],
    },
  ]
}

function scoreFigures({ survey, result, intervals }: HeadFiguresProps, t: Words): HeadFigure[] {
  const { score } = result
  if (!score) return []
  const signs = signsOf(result)
  const { value, scale, isShare } = scoreFigure(score)
  const drawn = intervalText(intervals?.score, signs, t, scale)
  const direction = score.is === 'ces' ? [t(`surveyResults.score.direction.${score.direction}`)] : []
  const of = score.is === 'csi' ? [t('surveyResults.score.ofHundred')] : []
  const main: HeadFigure = {
    name: t(`surveyResults.score.${score.is}`),
    value: `${numberText(value, signs)}${isShare ? ' %' : ''}`,
    beside: [...(drawn === '' ? [] : [drawn]), ...of, ...direction],
  }
  if (score.is === 'nps' || score.is === 'csi') return [main]
  const margin = t('surveyResults.score.margin', { margin: numberText(score.margin * 100, 'plain', 1) })
  const share: HeadFigure = {
    name: t(`surveyResults.score.share.${score.is}`, { from: survey.scale.max - 1 }),
    value: percentText(score.share),
    beside: [margin],
  }
  const mean: HeadFigure = {
    name: t('surveyResults.score.mean'),
    value: numberText(score.mean, 'plain'),
    beside: [],
  }
  return score.is === 'csat' ? [main, mean] : [main, share]
}
