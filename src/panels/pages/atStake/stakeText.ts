import { complaintsHeard, type StakeInput } from '#analysis/atStake/stakeInputs.ts'
import type { StakeResult, StakeResultName } from '#analysis/atStake/stakeResults.ts'
import { digitalChannels } from '#analysis/atStake/digitalChannels.ts'
import { numberText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { moneyText, percentText } from '../shownNumbers.ts'
import type { StakeSection } from './stakeSections.ts'

/** People and customers are counted whole. */
export const countText = (count: number): string => numberText(Math.round(count), 12)

/** A result in words; a dash where there is none. */
export function resultText(name: StakeResultName, value: number | null, currency: string, t: Words): string {
  if (value === null) return '–'
  switch (name) {
    case 'unhappy':
    case 'lost':
      return t('atStake.customers', { number: countText(value) })
    case 'unhappyReach':
    case 'happyReach':
      return t('atStake.people', { number: countText(value) })
    case 'replacing':
    case 'winningBack':
    case 'lifetime':
      return moneyText(value, currency, t)
    case 'retention':
    case 'churn':
    case 'repeat':
      return percentText(value).replace('-', '−')
    case 'delivered':
      return numberText(value)
    case 'readiness':
      return t('atStake.of5', { value: numberText(value, 4) })
  }
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

/** Where a figure is from, in words; null where somebody set it and did not say. */
export function sourceText({ source }: Pick<StakeInput, 'source'>, t: Words): string | null {
  if (source === null) return null
  if ('written' in source) return source.written
  return 'named' in source ? t(`stakeSources.${source.named}`) : t(`atStake.counted.${source.counted}`)
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
