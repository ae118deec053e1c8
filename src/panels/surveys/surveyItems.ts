import { accepted } from '#commands/tellRefusal.ts'
import { setItems } from '#edits/setItems.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id, Survey } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'
import { proposedSteps } from '#templates/instruments/proposedSteps.ts'
import type { SurveyRecord } from './chosenSurvey.ts'

export type SurveyItem = Survey['items'][number]

/** The items as the document has them now: who types fast is faster than the screen. */
const itemsNow = (survey: Id): SurveyItem[] => session.getState().blueprint?.surveys.get(survey)?.items ?? []

const write = (survey: Id, items: SurveyItem[]): boolean => accepted(perform(setItems, { survey, items }))

/** Writes a field of an item; `undefined` clears it. */
export function setItem<F extends Exclude<keyof SurveyItem, 'id'>>(
  survey: Id,
  id: Id,
  field: F,
  value: SurveyItem[F] | undefined,
): boolean {
  const items = itemsNow(survey).map((item) => {
    if (item.id !== id) return item
    const { [field]: _, ...rest } = item
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the field that was taken out is written anew, or is optional
    return (value === undefined ? rest : { ...item, [field]: value }) as SurveyItem
  })
  return write(survey, items)
}

/** A question behind the last, of the same dimension; its id. */
export function addItem(survey: Id): Id | null {
  const items = itemsNow(survey)
  const id = newId()
  const dimension = items.at(-1)?.dimension
  return write(survey, [...items, { id, text: '', ...(dimension && { dimension }) }]) ? id : null
}

export function removeItem({ id: survey, answers }: SurveyRecord, id: Id, t: Words): void {
  const answered = answers.items[id]?.perception.some((each) => each !== null) ?? false
  const left = itemsNow(survey).filter((item) => item.id !== id)
  if (write(survey, left) && answered) tell({ tone: 'info', text: t('surveys.items.removedWithAnswers') })
}

/** Moves a question up or down by one place. */
export function moveItem(survey: Id, id: Id, by: -1 | 1): boolean {
  const items = [...itemsNow(survey)]
  const from = items.findIndex((item) => item.id === id)
  const [item] = items.splice(from, 1)
  if (!item || from + by < 0 || from + by > items.length) return false
  items.splice(from + by, 0, item)
  return write(survey, items)
}

/** Ties the questions that are tied to no step to those that their dimensions are about, and tells how many. */
export function tieToSteps(blueprint: Blueprint, survey: Id, t: Words): void {
  let count = 0
  const items = itemsNow(survey).map((item) => {
    const steps = item.steps ? [] : proposedSteps(blueprint, item.dimension)
    if (steps.length === 0) return item
    count += 1
    return { ...item, steps }
  })
  const tied = count > 0 && write(survey, items)
  tell({ tone: 'info', text: tied ? t('surveys.items.tied', { count }) : t('surveys.items.nothingToTie') })
}
