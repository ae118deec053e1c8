import type { LegendWords } from '#drawing/titleBlock/legendEntries.ts'
import type { TitleBlockContent } from '#drawing/titleBlock/titleBlock.ts'
import type { Language, Words } from '#i18n/words.ts'
import type { About } from '#model/blueprint.ts'
import type { TitleBlock } from './exporter.ts'

const dateTag: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' }

/** An ISO day as people write it: "3 February 2026"; anything else stays as it is. */
export function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day
  return date.toLocaleDateString(dateTag[language], { dateStyle: 'long', timeZone: 'UTC' })
}

/** What a title block says of a document; fields that were left empty are empty here too. */
export function titleBlockContent(
  { title, state }: Pick<About, 'title' | 'state'>,
  { organisation, author, version, date }: TitleBlock,
  words: Words,
  language: Language,
): TitleBlockContent {
  return {
    title,
    fields: [
      { name: words('pictures.titleBlock.state'), value: words(`terms.blueprintState.${state}`) },
      { name: words('pictures.titleBlock.organisation'), value: organisation },
      { name: words('pictures.titleBlock.author'), value: author },
      { name: words('pictures.titleBlock.version'), value: version },
      { name: words('pictures.titleBlock.date'), value: dayInWords(date, language) },
    ],
  }
}

/** What the signs of a drawing are called in one language. */
export const legendWords = (words: Words): LegendWords => ({
  title: words('pictures.legend.title'),
  group: words('pictures.legend.group', { returnObjects: true }),
  stepKind: words('terms.stepKind', { returnObjects: true }),
  connectionKind: words('terms.connectionKind', { returnObjects: true }),
  standard: words('pictures.legend.standard', { returnObjects: true }),
  priority: words('pictures.legend.priority', { returnObjects: true }),
  failPoint: words('pictures.legend.failPoint'),
  wait: words('pictures.legend.wait'),
  evidence: words('pictures.legend.evidence'),
  momentOfTruth: words('pictures.legend.momentOfTruth'),
  hiddenSteps: words('pictures.legend.hiddenSteps'),
  criticalPath: words('pictures.legend.criticalPath'),
})
