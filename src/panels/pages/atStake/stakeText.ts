import { complaintsHeard } from '#analysis/atStake/stakeInputs.ts'
import type { StakeResult, StakeResultName } from '#analysis/atStake/stakeResults.ts'
import { digitalChannels } from '#analysis/atStake/digitalChannels.ts'
import { writtenStake } from '#analysis/atStake/writtenStake.ts'
import { stakeText } from '#i18n/stakeText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeSection } from './stakeSections.ts'

/** A result in words; a dash where there is none. */
export function resultText(name: StakeResultName, value: number | null, currency: string, t: Words): string {
  return value === null ? '–' : stakeText(writtenStake(name, value, currency), currency, t)
}

/** What stands beside a result: the value to compare with, or why there is none. */
export function resultNote(
  name: StakeResultName,
  { value, from, missing, reached }: StakeResult,
  t: Words,
): string | null {
  if (missing.length === from.length && missing.length > 3) return t('atStake.nothingGiven')
  if (missing.length > 0) {
    const figures = missing.map((figure) => t(`atStake.figures.${figure}`)).join(t('registers.listComma'))
    return t('atStake.missing', { figures })
  }
  if (value === null) return t('atStake.noAnswer')
  if (reached === null || (name !== 'churn' && name !== 'repeat')) return null
  const standing = t(`atStake.references.${reached ? 'reached' : 'missed'}`)
  return t(`atStake.references.${name}`, { standing })
}

/** How a section works its results out. */
export function sectionHint(blueprint: Blueprint, { name }: StakeSection, t: Words): string {
  if (name === 'readiness') {
    const channels = digitalChannels(blueprint).map((channel) => t(`terms.channel.${channel}`))
    return t('atStake.hints.readiness', { channels: channels.join(t('registers.listComma')) })
  }
  const hint = t(`atStake.hints.${name}`)
  if (name !== 'heard') return hint
  const heard = complaintsHeard(blueprint)
  return `${hint} ${heard === 0 ? t('atStake.hints.heardNone') : t('atStake.hints.heardCount', { count: heard })}`
}
