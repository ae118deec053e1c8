import { sharesOf } from '#analysis/time/sharesOf.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'

/** One way out of a decision. */
export interface WayOut {
  readonly connection: Id
  readonly to: Id
  /** 0..1, of those who leave the decision; undefined where it is not given. */
  readonly share: number | undefined
}

/** What the shares of a decision come to. */
export type ShareSum =
  /** Nobody has given a share: customers part equally. */
  | { readonly is: 'equal' }
  /** Together 1. */
  | { readonly is: 'whole' }
  /** Not all are given: the others take what is left. */
  | { readonly is: 'rest'; readonly sum: number }
  /** Together not 1: they are scaled. */
  | { readonly is: 'off'; readonly sum: number }

/** The flow connections that leave a step, in their order. */
export const waysOut = ({ connections }: Pick<Blueprint, 'connections'>, step: Id): readonly WayOut[] =>
  inOrder(connections)
    .filter(({ kind, from }) => kind === 'flow' && from === step)
    .map(({ id, to, share }) => ({ connection: id, to, share }))

/** What the given shares add up to, and what that means for those that are not given. */
export function shareSum(ways: readonly WayOut[]): ShareSum {
  const given = ways.flatMap(({ share }) => share ?? [])
  if (given.length === 0) return { is: 'equal' }
  const sum = given.reduce((all, share) => all + share, 0)
  if (sharesOf(ways.map(({ share }) => share)).scaled) return { is: 'off', sum }
  return given.length < ways.length ? { is: 'rest', sum } : { is: 'whole' }
}
