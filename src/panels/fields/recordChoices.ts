import { readingOrder } from '#analysis/quality/readingOrder.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { session } from '#session/session.ts'
import type { Choice } from './choices.ts'

const open = (): Blueprint | null => session.getState().blueprint

const nameOr = (name: string | undefined, t: Words) =>
  name === undefined || name.trim() === '' ? t('inspector.unnamed') : name

/** "Long queue · Check in": what stands at a step, with the step's name. */
function atStep(name: string | undefined, step: Id | undefined, t: Words): string {
  const where = step === undefined ? undefined : open()?.steps.get(step)
  const shown = nameOr(name, t)
  return where ? t('registers.atStep', { name: shown, step: nameOr(where.name, t) }) : shown
}

interface Listed {
  readonly list: (blueprint: Blueprint) => readonly { readonly id: Id }[]
  readonly word: (id: Id, t: Words) => string
}

/** Records of the open blueprint to choose from: the list is that of the moment it is looked at. */
function recordChoice({ list, word }: Listed): Choice {
  let last: { readonly from: readonly { readonly id: Id }[]; readonly ids: readonly Id[] } | null = null
  return {
    get values() {
      const blueprint = open()
      const from = blueprint ? list(blueprint) : []
      if (last?.from !== from) last = { from, ids: from.map(({ id }) => id) }
      return last.ids
    },
    wordOf: (t, id) => word(id, t),
  }
}

/** The steps, in the order in which they are read. */
export const stepChoice = recordChoice({
  list: readingOrder,
  word: (id, t) => nameOr(open()?.steps.get(id)?.name, t),
})

export const failPointChoice = recordChoice({
  list: ({ failPoints }) => inOrder(failPoints),
  word: (id, t) => {
    const record = open()?.failPoints.get(id)
    return atStep(record?.failure, record?.step, t)
  },
})

export const standardChoice = recordChoice({
  list: ({ standards }) => inOrder(standards),
  word: (id, t) => {
    const record = open()?.standards.get(id)
    return atStep(record?.metric, record?.step, t)
  },
})
