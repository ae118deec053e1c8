import type { StakeInput } from '#analysis/atStake/stakeInputs.ts'
import type { StakeResultName } from '#analysis/atStake/stakeResults.ts'
import { writtenStake } from '#analysis/atStake/writtenStake.ts'
import { stakeSourceText as sourceText, stakeText } from '#i18n/stakeText.ts'
import type { Words } from '#i18n/words.ts'
import type { StakeFigure } from '#model/vocabulary.ts'

/** A figure that is reckoned with, or a result, in words. */
export const stakeValueText = (
  name: StakeFigure | StakeResultName,
  value: number,
  currency: string,
  words: Words,
): string => stakeText(writtenStake(name, value, currency), currency, words)

/** Where a figure is from, in words; null where somebody set it and did not say. */
export const stakeSourceText = ({ source }: Pick<StakeInput, 'source'>, words: Words): string | null =>
  sourceText(source, words)
