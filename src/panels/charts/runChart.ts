import type { ControlChart } from '#analysis/quality/controlChart.ts'
import type { RunLine, RunPoint } from '#drawing/charts/controlChart.ts'
import type { Words } from '#i18n/words.ts'
import { dateText } from '#model/writtenDate.ts'

/** The points of a run chart. They stand as far apart as their times do, unless some share a time. */
export function runPoints({ points }: ControlChart, language: string): RunPoint[] {
  const times = points.map(({ at }) => Date.parse(at))
  const areApart = new Set(times).size === times.length
  return points.map(({ id, value, at, outside }, i) => {
    const time = times[i]
    const place = areApart && time !== undefined ? { at: time } : {}
    return { id, value, outside, when: dayText(at, points[0]?.at ?? at, language), ...place }
  })
}

/** "12 Dec", with the year where it is another than that of the first. */
function dayText(at: string, first: string, language: string): string {
  const [year = '', month, day] = dateText(at).slice(0, 10).split('-')
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const withYear = first.slice(0, 4) === year ? {} : ({ year: 'numeric' } as const)
  return date.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...withYear,
  })
}

/** Mean, control limits, target and limit, named. */
export function runLines({ limits, lines }: ControlChart, t: Words): RunLine[] {
  const ofProcess: RunLine[] = limits
    ? [
        { kind: 'control', value: limits.upper, name: t('measurements.run.upper') },
        { kind: 'mean', value: limits.mean, name: t('measurements.run.mean') },
        { kind: 'control', value: limits.lower, name: t('measurements.run.lower') },
      ]
    : []
  const ofStandard = lines.map(({ is, value }): RunLine => ({
    kind: is,
    value,
    name: t(`measurements.run.${is}`),
  }))
  return [...ofProcess, ...ofStandard]
}
