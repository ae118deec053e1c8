import type { SeenStep } from './seen.ts'

/** For each step, by its place, the steps that can come next. */
export type Next = readonly (readonly SeenStep[])[]

/**
 * Groups of steps of which each can reach every other (strongly connected components; Gabow 2000). Without recursion, so that
 * a loop may be as long as it likes.
 */
function components(steps: readonly SeenStep[], next: Next): SeenStep[][] {
  const numbers = new Map<SeenStep, number>()
  const done = new Set<SeenStep>()
  const open: SeenStep[] = []
  const roots: SeenStep[] = []
  const groups: SeenStep[][] = []
  const path: { readonly step: SeenStep; at: number }[] = []
  const enter = (step: SeenStep) => {
    numbers.set(step, numbers.size)
    open.push(step)
    roots.push(step)
    path.push({ step, at: 0 })
  }
  const numberOf = (step: SeenStep | undefined) => (step && numbers.get(step)) ?? -1
  const close = (root: SeenStep) => {
    if (roots.at(-1) !== root) return
    roots.pop()
    const group = open.splice(open.indexOf(root))
    for (const step of group) done.add(step)
    groups.push(group)
  }
  for (const start of steps) {
    if (!numbers.has(start)) enter(start)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = next[here.step.place]?.[here.at++]
      if (!to) {
        path.pop()
        close(here.step)
      } else if (!numbers.has(to)) enter(to)
      else if (!done.has(to)) while (numberOf(roots.at(-1)) > numberOf(to)) roots.pop()
    }
  }
  return groups
}

/** The steps from which none of those that let people go can be reached. */
function stuckSteps(steps: readonly SeenStep[], next: Next): SeenStep[] {
  const before: SeenStep[][] = steps.map(() => [])
  for (const step of steps) for (const { place } of next[step.place] ?? []) before[place]?.push(step)
  const queue = steps.filter(({ step, place }) => step.kind === 'end' || next[place]?.length === 0)
  const leaves = new Set(queue)
  for (let step = queue.pop(); step; step = queue.pop()) {
    for (const each of before[step.place] ?? []) {
      if (leaves.has(each)) continue
      leaves.add(each)
      queue.push(each)
    }
  }
  return steps.filter((step) => !leaves.has(step))
}

/** The loops out of which no way leads, and in which nothing ends. */
export function closedLoops(steps: readonly SeenStep[], next: Next): readonly (readonly SeenStep[])[] {
  const stuck = stuckSteps(steps, next)
  return components(stuck, next).filter((group) => {
    const members = new Set(group)
    return group.every(({ place }) => next[place]?.every((to) => members.has(to)))
  })
}
