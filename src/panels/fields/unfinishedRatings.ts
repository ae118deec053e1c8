import { useSyncExternalStore } from 'react'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import type { PartialRating, RatingName } from './ratings.ts'

/** Ratings of which one or two parts are chosen, by their fail points. */
export type UnfinishedRatings = ReadonlyMap<string, PartialRating>

/**
 * The document holds whole ratings alone, so parts of them wait here, where the inspector and the register both see them;
 * they are not saved.
 */
let unfinished: UnfinishedRatings = new Map()
const watchers = new Set<() => void>()
const none: PartialRating = {}

const keyOf = (failPoint: Id, name: RatingName) => `${session.getState().key ?? ''} ${failPoint} ${name}`

/** The parts of a rating that are chosen so far. */
export const unfinishedIn = (ratings: UnfinishedRatings, failPoint: Id, name: RatingName): PartialRating =>
  (ratings.size > 0 && ratings.get(keyOf(failPoint, name))) || none

/** The parts of a rating that were given so far. */
export const unfinishedRating = (failPoint: Id, name: RatingName): PartialRating =>
  unfinishedIn(unfinished, failPoint, name)

/** Keeps the parts of a rating that were given, until the last of the three is. */
export function keepUnfinished(failPoint: Id, name: RatingName, parts: PartialRating): void {
  unfinished = new Map(unfinished).set(keyOf(failPoint, name), parts)
  for (const tell of watchers) tell()
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

/** The same for a component, which is drawn anew with each part. */
export const useUnfinishedRating = (failPoint: Id, name: RatingName): PartialRating =>
  useSyncExternalStore(watch, () => unfinishedRating(failPoint, name))

/** All ratings that are unfinished, for a component. */
export const useUnfinishedRatings = (): UnfinishedRatings => useSyncExternalStore(watch, () => unfinished)
