import type { Survey } from '#model/blueprint.ts'
import type { PlainRecord, PlainTable } from './plainRecord.ts'

const shown = new WeakMap<PlainRecord, { readonly lost: string; readonly record: PlainRecord }>()

/** A survey without mentions of steps that are gone, and without answers to items that are; the same object each time. */
export function settledSurvey(record: PlainRecord, steps: PlainTable): PlainRecord {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of surveys has taken it
  const survey = record as PlainRecord & Survey
  const items = new Set(survey.items.map(({ id }) => id))
  const lostItems = Object.keys(survey.answers.items).filter((id) => !items.has(id))
  const lostSteps = survey.items.flatMap((item) => (item.steps ?? []).filter((id) => !steps.has(id)))
  if (lostItems.length + lostSteps.length === 0) return record
  const lost = `${lostItems.join()};${lostSteps.join()}`
  const known = shown.get(record)
  if (known?.lost === lost) return known.record
  const less = {
    ...survey,
    items: survey.items.map((item) => withKnownSteps(item, steps)),
    answers: {
      ...survey.answers,
      items: Object.fromEntries(Object.entries(survey.answers.items).filter(([id]) => items.has(id))),
    },
  }
  shown.set(record, { lost, record: less })
  return less
}

function withKnownSteps(item: Survey['items'][number], steps: PlainTable): Survey['items'][number] {
  const { steps: named, ...rest } = item
  if (!named || named.every((id) => steps.has(id))) return item
  const left = named.filter((id) => steps.has(id))
  return left.length > 0 ? { ...rest, steps: left } : rest
}
