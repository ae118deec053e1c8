import { plainText } from '#analysis/surveys/figureText.ts'
import { zoneColor } from '#drawing/charts/gapBars.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { headRows, type HeadRow, resultRows } from '../measurement/headRows.ts'
import { type AnsweredSurvey, surveyTitle, worstItems } from '../measurement/measuredSurveys.ts'
import { percentText, rangeText, textFor } from '../measurement/measuredText.ts'
import {
  barItems,
  type BarRow,
  type BarScale,
  barsHeight,
  dimensionBars,
  left,
  right,
  textItem,
  titled,
} from './measurementShapes.ts'
import type { ShapeItem, Slide } from './slide.ts'

/** Of the questions that come out worst. */
const mostWorst = 3

/** The figure that matters most, large, and below it the others with their names. */
function headItems(answered: AnsweredSurvey, words: Words, theme: Theme): ShapeItem[] {
  const [main, ...others] = resultRows(answered, words)
  const zone = answered.result.zone
  const asked = headRows(answered, words).slice(0, 3)
  const large: ShapeItem[] = main
    ? mainItems(main, zone === null ? theme.ink : zoneColor(zone, theme), theme)
    : []
  const lines = [...others, ...asked].flatMap(([name, value, beside], i) => {
    const top = left.y + 124 + i * 56
    const told = beside.text === words('surveyResults.notInvited') ? '' : beside.text
    const said = told === '' ? name.text : `${name.text} · ${told}`
    return [
      textItem(name.text, value.text, { ...left, y: top, height: 18 }, theme, {
        size: 14,
        bold: true,
        lines: 1,
      }),
      textItem(said, said, { ...left, y: top + 18, height: 28 }, theme, {
        size: 10,
        color: theme.muted,
        lines: 2,
      }),
    ]
  })
  return [...large, ...lines]
}

function mainItems([name, value, beside]: HeadRow, color: string, theme: Theme): ShapeItem[] {
  return [
    textItem(name.text, name.text, { ...left, height: 18 }, theme, {
      size: 13,
      color: theme.muted,
      lines: 1,
    }),
    textItem(value.text, value.text, { ...left, y: left.y + 18, height: 58 }, theme, {
      size: 46,
      bold: true,
      color,
    }),
    textItem(beside.text, beside.text, { ...left, y: left.y + 80, height: 34 }, theme, {
      size: 13,
      color,
      lines: 2,
    }),
  ]
}

/** Gaps around what was expected; perceptions from the end of their scale. */
function scaleOf({ scale }: Survey, { result }: AnsweredSurvey, rows: readonly BarRow[]): BarScale {
  if (result.by !== 'gap') return { from: scale.min, to: scale.max, zero: scale.min, band: 0 }
  const ends = rows.flatMap(({ value, interval }) => [
    value,
    ...(interval ? [interval.from, interval.to] : []),
  ])
  const most = Math.max(result.band * 1.5, ...ends.map(Math.abs))
  return { from: -most, to: most, zero: 0, band: result.band }
}

/** Promoters, passives and detractors, in per cent. */
function partRows({ result: { score } }: AnsweredSurvey, words: Words): BarRow[] {
  if (score?.is !== 'nps') return []
  const zones = { promoters: 'above', passives: 'expected', detractors: 'below' } as const
  return (['promoters', 'passives', 'detractors'] as const).map((part) => ({
    name: words(`surveyResults.score.${part}`),
    value: score[part],
    text: percentText(score[part]),
    zone: zones[part],
  }))
}

function barsPart(answered: AnsweredSurvey, words: Words, theme: Theme): readonly [ShapeItem[], number] {
  const { survey, result } = answered
  const { by, band } = result
  const parts = partRows(answered, words)
  const rows = parts.length > 0 ? parts : dimensionBars(answered, words)
  if (rows.length === 0) return [[], right.y]
  const isScore = by !== 'gap' && by !== 'mean'
  const title = isScore ? words('surveyResults.score.parts') : words(`surveyResults.gaps.${by}`)
  const scale = isScore ? { from: 0, to: 1, zero: 0, band: 0 } : scaleOf(survey, answered, rows)
  const top = right.y + 26
  const bottom = top + barsHeight(rows.length)
  const said = [
    ...(by === 'gap' ? [words('surveyResults.band', { band: plainText(band) })] : []),
    ...(rows.some(({ interval }) => interval) ? [words('measurement.line')] : []),
  ].join(' · ')
  const note = textItem(words('measurement.note'), said, { ...right, y: bottom + 4, height: 14 }, theme, {
    size: 9.5,
    color: theme.muted,
    lines: 1,
  })
  const items = [titled(title, right.y, theme), ...barItems(rows, scale, { ...right, y: top }, theme)]
  return [said === '' ? items : [...items, note], bottom + 30]
}

/** The three questions that come out worst, with what they come to. */
function worstPart(answered: AnsweredSurvey, from: number, words: Words, theme: Theme): ShapeItem[] {
  const worst = worstItems(answered, mostWorst)
  const { result, intervals } = answered
  if (worst.length === 0) return []
  const name = words(`measurement.threeWorst.${result.by === 'gap' ? 'gap' : 'mean'}`)
  const rows = worst.flatMap(({ text, item, value }, i) => {
    const y = from + 26 + i * 46
    const written = textFor(result)(value)
    const color = zoneColor(item.zone, theme)
    const range = rangeText(intervals.items.get(item.id), textFor(result))
    return [
      textItem(written, written, { x: right.x, y, width: 74, height: 20 }, theme, {
        size: 15,
        bold: true,
        color,
      }),
      ...(range === ''
        ? []
        : [
            textItem(range, range, { x: right.x, y: y + 21, width: 74, height: 14 }, theme, {
              size: 9,
              color: theme.muted,
              lines: 1,
            }),
          ]),
      textItem(text, text, { x: right.x + 80, y, width: right.width - 80, height: 40 }, theme, {
        size: 13,
        lines: 2,
      }),
    ]
  })
  return [titled(name, from, theme), ...rows]
}

/** What one survey comes to: the figure that matters most, its bars, and the questions that come out worst. */
export function surveySlide(answered: AnsweredSurvey, words: Words, theme: Theme): Slide {
  const [bars, below] = barsPart(answered, words, theme)
  const title = words('measurement.slide', { title: surveyTitle(answered.survey, words).slice(0, 120) })
  return {
    layout: 'content',
    title,
    items: [...headItems(answered, words, theme), ...bars, ...worstPart(answered, below, words, theme)],
    notes: headRows(answered, words).map(([name, value, beside]) =>
      [words('slides.note.field', { name: name.text, value: value.text }), beside.text]
        .filter((text) => text !== '')
        .join(' · '),
    ),
  }
}
