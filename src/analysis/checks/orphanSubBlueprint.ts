import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'

/** A step that opens a blueprint which is not there. */
export const orphanSubBlueprint: Check = {
  id: 'orphan-sub-blueprint',
  severity: 'warning',
  words: {
    en: {
      title: 'Sub-blueprint that is not there',
      says: '“{{step}}” stands for a blueprint of its own that is not in the library, so it cannot be opened.',
    },
    'zh-CN': {
      title: '找不到子蓝图',
      says: '本机没有“{{step}}”所指的子蓝图，无法打开查看。',
    },
  },
  find: ({ steps, knownBlueprints }) =>
    knownBlueprints === undefined
      ? []
      : steps
          .filter(({ step: { subprocess } }) => subprocess && !knownBlueprints.has(subprocess.blueprint))
          .map((step) => foundAtStep(step)),
}
