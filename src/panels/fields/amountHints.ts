import type { Words } from '#i18n/words.ts'
import { timeUnit } from '#model/amount.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import type { FieldKind } from './field.ts'
import { standardOf } from './standardOf.ts'

/** An example of a value as the standard takes it: a share, a time, or a value with its unit where that is not said yet. */
export function amountHint(record: unknown, t: Words): string {
  const { measure = 'number', unit } = standardOf(record)
  if (measure === 'yes-no') return t('inspector.hints.share')
  if (unit === undefined) return t('inspector.hints.target')
  return timeUnit({ measure, unit }) === null ? '' : t('inspector.hints.duration')
}

/** True for a target that nobody has said yet. */
export const isOpenTarget = (kind: FieldKind, record: unknown): boolean =>
  kind.is === 'amount' && kind.of === 'target' && targetIsOpen(standardOf(record))
