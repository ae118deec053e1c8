import type { Check } from './check.ts'
import { namedAlike } from './namedAlike.ts'

/** Two phases that cannot be told apart. */
export const phasesNamedAlike: Check = {
  id: 'phases-named-alike',
  severity: 'warning',
  words: {
    en: {
      title: 'Phases with the same name',
      says: 'More than one phase is called “{{name}}”, so registers and reports cannot tell them apart.',
    },
    'zh-CN': {
      title: '阶段重名',
      says: '有不止一个阶段叫“{{name}}”，在登记表和报告中无法区分。',
    },
  },
  find: ({ phases }) =>
    namedAlike(phases, (phase) => phase).map(
      ({ id, name }) => ({ ref: { table: 'phases', id }, values: { name } }) as const,
    ),
}
