import {
  answerChoices,
  type SurveyAnswerColumn,
  type SurveyAnswerPart,
  type SurveyAnswerPlan,
} from '#commands/answerImport.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { dimensions } from '#model/vocabulary.ts'

/** A column's content as a text, for the list it is chosen from. */
export function keyOfColumn(column: SurveyAnswerColumn): string {
  if (column.is === 'item') return `item ${column.item} ${column.part}`
  return column.is === 'points' ? `points ${column.dimension}` : column.is
}

/** What a column may hold, by its key. */
export function columnChoices(
  survey: Pick<Survey, 'items' | 'instrument'>,
  plan: SurveyAnswerPlan,
): readonly SurveyAnswerColumn[] {
  const parts = answerChoices.parts.filter(
    (part) =>
      part === 'perception' ||
      survey.instrument === 'servqual' ||
      plan.columns.some((column) => column.is === 'item' && column.part === part),
  )
  const used = new Set(survey.items.flatMap(({ dimension }) => dimension ?? []))
  const points = dimensions.filter(
    (each) =>
      used.has(each) || plan.columns.some((column) => column.is === 'points' && column.dimension === each),
  )
  return [
    { is: 'nothing' },
    ...parts.flatMap((part) => survey.items.map(({ id }) => ({ is: 'item', item: id, part }) as const)),
    { is: 'at' },
    { is: 'segment' },
    { is: 'respondent' },
    ...points.map((dimension) => ({ is: 'points', dimension }) as const),
  ]
}

const mostSigns = 70
const short = (text: string) => (text.length > mostSigns ? `${text.slice(0, mostSigns - 1)}…` : text)

/** What a column holds, in words: the question with its number and part. */
export function columnWords(
  column: SurveyAnswerColumn,
  items: ReadonlyMap<string, { readonly number: number; readonly text: string }>,
  t: Words,
): string {
  if (column.is === 'points')
    return t('answers.is.points', { dimension: t(`terms.dimension.${column.dimension}`) })
  if (column.is !== 'item') return t(`answers.is.${column.is}`)
  const item = items.get(column.item)
  const part: SurveyAnswerPart = column.part
  return t('answers.itemPart', {
    number: item?.number ?? '',
    part: t(`answers.part.${part}`),
    text: short(item?.text ?? ''),
  })
}

/** The questions of a survey by their ids, with their numbers. */
export const numberedItems = ({ items }: Pick<Survey, 'items'>) =>
  new Map(items.map(({ id, text }, i) => [id, { number: i + 1, text }]))
