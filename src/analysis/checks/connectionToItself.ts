import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { seenOf } from './seen.ts'
import { sharesOf } from './shares.ts'

/** A connection that begins and ends at the same step. */
export const connectionToItself: Check = {
  id: 'connection-to-itself',
  severity: 'warning',
  words: {
    en: {
      title: 'Connection to itself',
      says: '“{{step}}” leads to itself, which does not say what comes next.',
      fix: 'Delete the connection',
    },
    'zh-CN': {
      title: '连向自身的连线',
      says: '“{{step}}”连向自身，说明不了接下来做什么。',
      fix: '删除连线',
    },
  },
  find: ({ connections }) =>
    connections
      .filter(({ from, to }) => from === to)
      .map(({ connection, from }) => foundAt('connections', connection.id, from, {})),
  fix: (blueprint, { ref, step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    // The other shares would no longer add up.
    if (!ref || !step || sharesOf(step).given.length > 0) return null
    return [{ table: 'connections', id: ref.id, drop: true }]
  },
}
