import fc from 'fast-check'
import type { Blueprint, FileRecords } from '#model/blueprint.ts'
import { having } from '../../model/notation.ts'
import { blueprintOf } from '../../model/notation.ts'
import { connectionKinds, laneKinds, stepKinds } from '#model/vocabulary.ts'

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const maybe = (field: string, value: fc.Arbitrary<unknown>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [field]: given }))

const stepIds = ['a', 'b', 'c', 'd', 'e', 'f']
const seconds = fc.integer({ min: 0, max: 4 }).map((n) => n * 30)
const bound = fc.integer({ min: -1, max: 4 }).map((n) => n * 25)

/** One object of several, each with a part of the fields. */
const together = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all): object => Object.assign({}, ...all) as object)

const step = (id: string, lanes: readonly string[]) =>
  together(
    fc.record({
      id: fc.constant(id),
      name: oneOf(['Pay', 'Order', '']),
      lane: oneOf(lanes),
      kind: fc.oneof(
        { weight: 3, arbitrary: oneOf(['action', 'decision']) },
        { weight: 1, arbitrary: oneOf(stepKinds) },
      ),
      column: fc.nat(5),
    }),
    maybe('workSeconds', seconds),
    maybe('shortestSeconds', seconds),
    maybe('longestSeconds', seconds),
  )

const connection = (id: string) =>
  together(
    fc.record({
      id: fc.constant(id),
      from: oneOf(stepIds),
      to: oneOf(stepIds),
      kind: fc.oneof(
        { weight: 5, arbitrary: fc.constant('flow') },
        { weight: 1, arbitrary: oneOf(connectionKinds) },
      ),
    }),
    maybe('share', oneOf([0, 0.1, 0.3, 0.333, 0.5, 0.7, 1])),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.constant({ bidirectional: true }) },
    ),
  )

const standard = (id: string) =>
  together(
    fc.record({
      id: fc.constant(id),
      metric: fc.constant('Time'),
      basis: fc.constant('objective'),
      measure: oneOf(['number', 'yes-no']),
      comparator: oneOf(['at-most', 'at-least', 'between']),
      target: fc.oneof(bound, fc.constant(0.5)),
    }),
    maybe('upper', bound),
    maybe('limit', fc.oneof(bound, fc.constant(0.9))),
    maybe('upperLimit', bound),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.constant({ touchpoint: 't' }) },
    ),
  )

/** A blueprint in which much is wrong at once: mixed lanes, tangled ways, odd shares, times and targets. */
export const tangled: fc.Arbitrary<Blueprint> = fc
  .array(oneOf(laneKinds.filter((kind) => kind !== 'evidence')), { minLength: 1, maxLength: 5 })
  .chain((kinds) => {
    const lanes = kinds.map((kind, i) => `${kind}:lane${i}`)
    const laneIds = kinds.map((_, i) => `lane${i}`)
    return fc.tuple(
      fc.constant(lanes),
      fc.tuple(...stepIds.map((id) => step(id, laneIds))),
      fc
        .integer({ min: 0, max: 10 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => connection(`c${i}`)))),
      fc.tuple(standard('s1'), standard('s2')),
      oneOf(stepIds),
    )
  })
  .map(([lanes, steps, connections, standards, touched]) => {
    let blueprint = blueprintOf(Object.fromEntries(lanes.map((lane) => [lane, []])))
    blueprint = having(blueprint, 'phases', { id: 'p', name: 'Phase' })
    blueprint = having(blueprint, 'steps', ...(steps as FileRecords['steps'][]))
    blueprint = having(blueprint, 'connections', ...(connections as FileRecords['connections'][]))
    blueprint = having(blueprint, 'touchpoints', {
      id: 't',
      step: touched,
      evidence: 'Bill',
      momentOfTruth: true,
    })
    return having(blueprint, 'standards', ...(standards as FileRecords['standards'][]))
  })
