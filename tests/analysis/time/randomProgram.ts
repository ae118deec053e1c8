import * as fc from 'fast-check'
import type { Blueprint } from '#model/blueprint.ts'
import { decision, flowSketch, type SketchedStep } from './flowSketch.ts'

/**
 * A service as a program: what can be said of it follows from its structure, without looking at any graph.
 * The blueprint drawn from it must say the same.
 */
export type Program =
  | { readonly is: 'step'; readonly seconds: number }
  | { readonly is: 'row'; readonly of: readonly Program[] }
  | { readonly is: 'together'; readonly of: readonly Program[] }
  | { readonly is: 'either'; readonly first: Program; readonly share: number; readonly second: Program }
  | { readonly is: 'again'; readonly body: Program; readonly share: number; readonly redo: Program }

const share = fc.constantFrom(0.1, 0.25, 0.5, 0.7)

export const randomProgram: fc.Arbitrary<Program> = fc.letrec<{ program: Program; row: Program }>((tie) => ({
  row: fc.array(tie('program'), { maxLength: 3 }).map((of): Program => ({ is: 'row', of })),
  program: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 90 }).map((seconds): Program => ({ is: 'step', seconds })),
    tie('row'),
    fc.array(tie('program'), { minLength: 2, maxLength: 3 }).map((of): Program => ({ is: 'together', of })),
    fc
      .tuple(tie('program'), share, tie('row'))
      .map(([first, taken, second]): Program => ({ is: 'either', first, share: taken, second })),
    fc
      .tuple(tie('program'), share, tie('row'))
      .map(([body, back, redo]): Program => ({ is: 'again', body, share: back, redo })),
  ),
})).program

interface Open {
  readonly from: string
  readonly share?: number
}

interface Drawn {
  readonly blueprint: Blueprint
  /** The program's step of each step of the blueprint that stands for one. */
  readonly stepOf: ReadonlyMap<string, Program>
}

/** Draws a program as a blueprint: forks, decisions and the steps where ways meet again, without a step more than needed. */
export function drawnProgram(program: Program): Drawn {
  const steps: Record<string, SketchedStep> = {}
  const connections: string[] = []
  const stepOf = new Map<string, Program>()
  const add = (name: string, step: SketchedStep, opens: readonly Open[]): string => {
    const id = `${name}${Object.keys(steps).length}`
    steps[id] = step
    join(opens, id)
    return id
  }
  const join = (opens: readonly Open[], to: string) => {
    for (const { from, share: part } of opens)
      connections.push(part === undefined ? `${from}>${to}` : `${from}>${to} ${part}`)
  }
  const draw = (part: Program, opens: readonly Open[]): readonly Open[] => {
    switch (part.is) {
      case 'step': {
        const id = add('step', part.seconds, opens)
        stepOf.set(id, part)
        return [{ from: id }]
      }
      case 'row':
        return part.of.reduce((before, each) => draw(each, before), opens)
      case 'together': {
        const fork = add('fork', 0, opens)
        return part.of.flatMap((each) => draw(each, [{ from: fork }]))
      }
      case 'either': {
        const from = add('either', decision, opens)
        return [
          ...draw(part.first, [{ from, share: part.share }]),
          ...draw(part.second, [{ from, share: 1 - part.share }]),
        ]
      }
      case 'again': {
        const head = add('head', 0, opens)
        const from = add('again', decision, draw(part.body, [{ from: head }]))
        join(draw(part.redo, [{ from, share: part.share }]), head)
        return [{ from, share: 1 - part.share }]
      }
    }
  }
  add('end', 0, draw(program, [{ from: add('begin', { kind: 'start' }, []) }]))
  return { blueprint: flowSketch(steps, ...connections), stepOf }
}

/** The expected time in s: of what runs together the longest in expectation. */
export function expectedOf(program: Program): number {
  switch (program.is) {
    case 'step':
      return program.seconds
    case 'row':
      return program.of.reduce((sum, each) => sum + expectedOf(each), 0)
    case 'together':
      return Math.max(...program.of.map(expectedOf))
    case 'either':
      return program.share * expectedOf(program.first) + (1 - program.share) * expectedOf(program.second)
    case 'again': {
      const { body, redo, share: back } = program
      return (expectedOf(body) + back * expectedOf(redo)) / (1 - back)
    }
  }
}

/** How often each step of the program is expected to be done. */
export function visitsOf(
  program: Program,
  times = 1,
  visits = new Map<Program, number>(),
): Map<Program, number> {
  switch (program.is) {
    case 'step':
      visits.set(program, times)
      break
    case 'row':
    case 'together':
      for (const each of program.of) visitsOf(each, times, visits)
      break
    case 'either':
      visitsOf(program.first, times * program.share, visits)
      visitsOf(program.second, times * (1 - program.share), visits)
      break
    case 'again':
      visitsOf(program.body, times / (1 - program.share), visits)
      visitsOf(program.redo, (times * program.share) / (1 - program.share), visits)
      break
  }
  return visits
}

/** One run of the program, in s. */
export function runOf(program: Program, random: () => number): number {
  switch (program.is) {
    case 'step':
      return program.seconds
    case 'row':
      return program.of.reduce((sum, each) => sum + runOf(each, random), 0)
    case 'together':
      return Math.max(...program.of.map((each) => runOf(each, random)))
    case 'either':
      return runOf(random() < program.share ? program.first : program.second, random)
    case 'again': {
      const seconds = runOf(program.body, random)
      if (random() >= program.share) return seconds
      return seconds + runOf(program.redo, random) + runOf(program, random)
    }
  }
}
