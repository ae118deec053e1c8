import type { Check } from './check.ts'
import { namedAlike } from './namedAlike.ts'

/** Two lanes that cannot be told apart. */
export const lanesNamedAlike: Check = {
  id: 'lanes-named-alike',
  severity: 'warning',
  words: {
    en: {
      title: 'Lanes with the same name',
      says: 'More than one lane is called “{{name}}”, so it is not clear who does what.',
    },
    'zh-CN': {
      title: '泳道重名',
      says: '有不止一条泳道叫“{{name}}”，分不清由谁负责。',
    },
  },
  find: ({ lanes }) =>
    namedAlike(lanes, ({ lane }) => lane).map(
      ({ lane: { id, name } }) => ({ ref: { table: 'lanes', id }, values: { name } }) as const,
    ),
}
