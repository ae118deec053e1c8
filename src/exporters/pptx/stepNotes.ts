import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { failPointsByStep } from '#analysis/quality/recordsByStep.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, FailPoint, RecordOf } from '#model/blueprint.ts'

function failPointNote({ failure, cause, effect, prevention, recovery }: FailPoint, words: Words): string {
  const parts = [
    cause && words('slides.note.field', { name: words('checklists.column.cause'), value: cause }),
    effect && words('slides.note.field', { name: words('checklists.column.effect'), value: effect }),
    prevention &&
      words('slides.note.field', { name: words('checklists.column.failSafe'), value: prevention.action }),
    recovery && words('slides.note.field', { name: words('checklists.column.recovery'), value: recovery }),
  ].flatMap((part) => (part ? [part] : []))
  const about = words('slides.note.field', { name: words('terms.record.failPoints'), value: failure })
  return [about, ...parts].join(words('slides.note.between'))
}

function stepNote(step: RecordOf<'steps'>, whole: Blueprint, words: Words): string[] {
  const lane = whole.lanes.get(step.lane)?.name ?? ''
  const next = [...whole.connections.values()]
    .filter(({ from }) => from === step.id)
    .flatMap(({ to }) => whole.steps.get(to)?.name ?? [])
  const details = [
    step.performer && words('slides.note.performer', { performer: step.performer }),
    next.length > 0 && words('slides.note.next', { steps: next.join(words('slides.note.list')) }),
  ].flatMap((part) => (part ? [part] : []))
  return [
    words('slides.note.step', { step: step.name, lane }),
    ...(step.description ? [step.description] : []),
    ...(details.length > 0 ? [details.join(' ')] : []),
    ...(failPointsByStep(whole).get(step.id) ?? []).map((failPoint) => failPointNote(failPoint, words)),
    '',
  ]
}

/** What a speaker tells of the steps of a part, in the order in which they are walked through. */
export const stepNotes = (part: Blueprint, whole: Blueprint, words: Words): string[] =>
  readingOrder(part)
    .flatMap((step) => stepNote(step, whole, words))
    .slice(0, -1)
