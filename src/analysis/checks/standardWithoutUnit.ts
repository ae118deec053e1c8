import { standardText } from '../standardText.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { isBlank } from './isBlank.ts'

/** A number of what? A yes-no standard is a share, and points on a scale of perception need no unit. */
export const standardWithoutUnit: Check = {
  id: 'standard-without-unit',
  severity: 'warning',
  words: {
    en: {
      title: 'Standard without a unit',
      says: '“{{metric}}” has the target “{{target}}” without a unit, so it cannot be measured.',
    },
    'zh-CN': {
      title: '执行标准没有单位',
      says: '“{{metric}}”的目标值“{{target}}”没有单位，无法测量。',
    },
  },
  find: ({ standards }) =>
    standards
      .filter(
        ({ standard: { measure, basis, unit } }) =>
          measure === 'number' && basis !== 'perceptual' && isBlank(unit),
      )
      .map(({ standard, at }) =>
        foundAt('standards', standard.id, at, { metric: standard.metric, target: standardText(standard) }),
      ),
}
