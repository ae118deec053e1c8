import type { Id, Survey } from '#model/blueprint.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/**
 * Writes the items of a survey: changed, added, removed, in another order. The answers to items that stay are kept, those to items
 * that are removed go with them.
 */
export const setItems: Edit<{ readonly survey: Id; readonly items: Survey['items'] }> = {
  name: 'setItems',
  changes: (now, { survey: id, items }) => {
    const survey = now.surveys.get(id)
    if (!survey) return { why: 'recordIsGone' }
    if (JSON.stringify(items) === JSON.stringify(survey.items)) return { why: 'nothingToDo' }
    const before = new Set(survey.items.map((item) => item.id))
    const ids = items.map((item) => item.id)
    const added = ids.filter((item) => !before.has(item))
    if (new Set(ids).size < ids.length || !areNew(now, added)) return { why: 'invalidValue' }
    if (items.some(({ steps }) => steps?.some((step) => !now.steps.has(step)))) return { why: 'recordIsGone' }
    const stay = new Set(ids)
    const kept = Object.entries(survey.answers.items).filter(([item]) => stay.has(item))
    const loses = kept.length < Object.keys(survey.answers.items).length
    const set = {
      items,
      ...(loses && { answers: { ...survey.answers, items: Object.fromEntries(kept) } }),
    }
    return fits('surveys', { ...survey, ...set }) ? [{ table: 'surveys', id, set }] : { why: 'invalidValue' }
  },
}
