import type { Connection } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import { seenOf } from './seen.ts'
import { sharesOf } from './shares.ts'

const known = new WeakMap<Connection, string>()

/** All that a connection says, in one text. */
function meaningOf(connection: Connection): string {
  const before = known.get(connection)
  if (before !== undefined) return before
  const { from, to, kind, label = '', bidirectional } = connection
  const meaning = [from, to, kind, bidirectional ?? '', label.trim()].join('\n')
  known.set(connection, meaning)
  return meaning
}

/** Two connections that say the same. */
export const connectionTwice: Check = {
  id: 'connection-twice',
  severity: 'warning',
  words: {
    en: {
      title: 'Connection drawn twice',
      says: 'Two connections from “{{from}}” to “{{to}}” say the same, so what passes there is counted twice.',
      fix: 'Delete this one',
    },
    'zh-CN': {
      title: '重复的连线',
      says: '从“{{from}}”到“{{to}}”有两条相同的连线，会被重复计算。',
      fix: '删除多余的一条',
    },
  },
  find: ({ connections }) => {
    const meanings = new Set<string>()
    const again = connections.filter(({ connection, from, to }) => {
      const meaning = meaningOf(connection)
      const isKnown = meanings.has(meaning)
      meanings.add(meaning)
      return isKnown && from !== to
    })
    return again.map(({ connection, from, to }) =>
      foundAt('connections', connection.id, from, { from: from.step.name, to: to.step.name }),
    )
  },
  fix: (blueprint, { ref, step: id = '' }) => {
    const step = seenOf(blueprint).stepOf.get(id)
    // The other shares would no longer add up.
    if (!ref || !step || sharesOf(step).given.length > 0) return null
    return [{ table: 'connections', id: ref.id, drop: true }]
  },
}
