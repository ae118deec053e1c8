import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'

/** A step's name, or a word for one that has none. */
export const stepNameOf = ({ steps }: Pick<Blueprint, 'steps'>, id: Id, t: Words): string =>
  steps.get(id)?.name.trim() || t('inspector.unnamed')

const most = 6

/** The names of steps in one sentence; of many the first few, and how many more there are. */
export function stepNames(blueprint: Pick<Blueprint, 'steps'>, ids: readonly Id[], t: Words): string {
  const comma = t('registers.listComma')
  const names = ids.slice(0, most).map((id) => stepNameOf(blueprint, id, t))
  const left = ids.length - names.length
  return left === 0 ? names.join(comma) : t('time.troubles.more', { steps: names.join(comma), count: left })
}
