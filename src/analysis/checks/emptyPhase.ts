import type { Check } from './check.ts'

/** A phase in which nothing happens, once anything happens at all. */
export const emptyPhase: Check = {
  id: 'empty-phase',
  severity: 'info',
  words: {
    en: {
      title: 'Empty phase',
      says: 'No step stands in “{{phase}}”: either some are missing, or the phase is not needed.',
      fix: 'Delete the phase',
    },
    'zh-CN': {
      title: '空阶段',
      says: '阶段“{{phase}}”中没有环节：要么有遗漏，要么不需要这个阶段。',
      fix: '删除阶段',
    },
  },
  find: ({ blueprint, phases, steps }) => {
    if (steps.length === 0) return []
    // A note alone keeps a phase, too.
    const taken = new Set(Array.from(blueprint.steps.values(), ({ phase }) => phase))
    return phases
      .filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => ({ ref: { table: 'phases', id }, values: { phase: name } }))
  },
  fix: (_, { ref }) => ref && [{ table: 'phases', id: ref.id, drop: true }],
}
