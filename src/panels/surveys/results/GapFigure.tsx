import { NativeSelect } from '@mantine/core'
import { type MouseEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { DimensionResult, ItemResult, SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { type GapAxis, gapBars, type GapRow } from '#drawing/charts/gapBars.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import styles from './Results.module.css'
import { figureText, numberText, rangeText, type Signs, signsOf } from './resultTexts.ts'

interface GapFigureProps {
  readonly survey: Survey
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals | null
}

/** The bars of all dimensions, or those of the questions of one: by a click on its bar, or by the list. */
export function GapFigure({ survey, result, intervals }: GapFigureProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<Dimension | null>(null)
  const { dimensions } = result
  const open = dimensions.find(({ dimension }) => dimension === wanted)?.dimension ?? null
  const rows = useMemo(
    () =>
      open === null ? dimensionRows(result, intervals, t) : itemRows(survey, result, intervals, open, t),
    [survey, result, intervals, open, t],
  )
  const { title, draw, table } = useGapChart(survey, result, rows, open)
  const choose = (event: MouseEvent) => {
    const bar = event.target instanceof Element ? event.target.closest('[data-of^="gap "]') : null
    const id = bar?.getAttribute('data-of')?.slice('gap '.length)
    const found = dimensions.find(({ dimension }) => dimension === id)
    if (open === null && found) setWanted(found.dimension)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for pointers; the keyboard has the list
    <div className={open === null ? styles['clickable'] : undefined} onClick={choose}>
      <div className={styles['pickers']}>
        <NativeSelect
          aria-label={t('surveyResults.whose')}
          size="xs"
          value={open ?? 'all'}
          data={[
            { value: 'all', label: t('surveyResults.all') },
            ...dimensions.map(({ dimension }) => ({
              value: dimension,
              label: t(`terms.dimension.${dimension}`),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setWanted(dimensions.find(({ dimension }) => dimension === value)?.dimension ?? null)
          }
        />
      </div>
      <ChartFigure title={title} draw={draw} table={table} />
    </div>
  )
}

/** The chart of some bars with its title and its table. */
function useGapChart(survey: Survey, result: SurveyResult, rows: readonly GapRow[], open: Dimension | null) {
  const { t } = useTranslation()
  const { by, band } = result
  const kind = by === 'gap' ? 'gap' : 'mean'
  const title =
    open === null
      ? t(`surveyResults.gaps.${kind}`)
      : t(`surveyResults.gapsOf.${kind}`, { dimension: t(`terms.dimension.${open}`) })
  const draw = useMemo(() => {
    const axis: GapAxis = by === 'gap' ? { is: 'gap', band } : { is: 'mean', ...survey.scale }
    const words = {
      none: t('surveyResults.nothing'),
      zone: {
        above: t('surveyResults.zone.above'),
        expected: t('surveyResults.zone.expected'),
        below: t('surveyResults.zone.below'),
      },
      band: t('surveyResults.band', { band: numberText(band, 'plain') }),
      interval: t('surveyResults.intervalName'),
      value: (value: number) => numberText(value, signsOf({ by })),
    }
    return (theme: Theme, width: number) =>
      gapBars(rows, axis, theme === themes.paper ? { ...words, title } : words, theme, { width, least: 300 })
  }, [rows, by, band, survey.scale, title, t])
  const table = useMemo(
    () => ({
      head: [
        t('surveyResults.column.name'),
        t(`surveyResults.column.${kind}`),
        t('surveyResults.column.interval'),
        ...(by === 'gap' ? [t('surveyResults.column.zone')] : []),
      ],
      rows: rows.map(({ label, text, detail = '', zone }) => [
        label,
        text,
        detail,
        ...(by === 'gap' ? [zone === null ? '' : t(`surveyResults.zone.${zone}`)] : []),
      ]),
    }),
    [rows, by, kind, t],
  )
  return { title, draw, table }
}

function rowOf(
  id: string,
  label: string,
  { value, zone }: Pick<ItemResult, 'value' | 'zone'>,
  interval: Interval | null,
  signs: Signs,
  t: Words,
): GapRow {
  return {
    id,
    label,
    value: value?.mean ?? null,
    text: value ? figureText(value.mean, signs) : t('surveyResults.none'),
    interval,
    detail: rangeText(interval, { signs }),
    zone,
  }
}

const dimensionRows = (result: SurveyResult, intervals: SurveyIntervals | null, t: Words): GapRow[] =>
  result.dimensions.map((each: DimensionResult) =>
    rowOf(
      each.dimension,
      t(`terms.dimension.${each.dimension}`),
      each,
      intervals?.dimensions.get(each.dimension) ?? null,
      signsOf(result),
      t,
    ),
  )

function itemRows(
  survey: Survey,
  result: SurveyResult,
  intervals: SurveyIntervals | null,
  open: Dimension,
  t: Words,
): GapRow[] {
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  return result.items
    .filter(({ dimension }) => dimension === open)
    .map((item) =>
      rowOf(
        item.id,
        texts.get(item.id) ?? '',
        item,
        intervals?.items.get(item.id) ?? null,
        signsOf(result),
        t,
      ),
    )
}
