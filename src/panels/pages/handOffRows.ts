import { handOffs, type HandOff } from '#analysis/quality/handOffs.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { stepNameOf } from './stepNames.ts'

/** One hand-off in words. */
export interface HandOffRow {
  /** That of its connection. */
  readonly id: Id
  readonly handOff: HandOff
  readonly from: string
  readonly to: string
  readonly what: string
  readonly toStep: string
  readonly changes: string
  /** The standard that covers it, the first of several; empty where none does. */
  readonly covered: string
}

/** Every hand-off in words, in the reading order of the steps that give; those that no standard covers alone, where that is asked. */
export const handOffRows = (blueprint: Blueprint, onlyUncovered: boolean, t: Words): HandOffRow[] =>
  handOffs(blueprint)
    .filter(({ standards }) => !onlyUncovered || standards.length === 0)
    .map((handOff) => ({
      id: handOff.connection,
      handOff,
      from: handOff.giver.who,
      to: handOff.receiver.who,
      what: handOff.bothWays ? t('standards.handOffs.bothWays', { what: handOff.what }) : handOff.what,
      toStep: stepNameOf(blueprint, handOff.receiver.step, t),
      changes: t(`standards.handOffs.changesWhat.${changeOf(handOff)}`),
      covered: coveredText(blueprint, handOff, t),
    }))

function changeOf({ changes: { lane, performer } }: HandOff) {
  if (lane && performer) return 'both'
  return lane ? 'lane' : 'performer'
}

function coveredText(blueprint: Blueprint, { standards, coveredAt }: HandOff, t: Words): string {
  const [first] = standards
  if (first === undefined) return ''
  const metric = blueprint.standards.get(first)?.metric.trim() || t('inspector.unnamed')
  const count = standards.length - 1
  const text = count === 0 ? metric : t('standards.handOffs.and', { metric, count })
  return coveredAt === 'giver' ? t('standards.handOffs.atGiver', { metric: text }) : text
}
