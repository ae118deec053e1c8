import { useSyncExternalStore } from 'react'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import type { PartialRating, RatingName } from './ratings.ts'

/**
 * Ratings of which one or two parts are chosen. The document holds whole ratings alone, so these wait here, where the
 * inspector and the register both see them; they are not saved.
 */
const unfinished = new Map<string, PartialRating>()
const watchers = new Set<() => void>()
const none: PartialRating = {}

const keyOf = (failPoint: Id, name: RatingName) => `${session.getState().key ?? ''} ${failPoint} ${name}`

export const unfinishedRating = (failPoint: Id, name: RatingName): PartialRating =>
  unfinished.get(keyOf(failPoint, name)) ?? none

export function keepUnfinished(failPoint: Id, name: RatingName, parts: PartialRating): void {
  unfinished.set(keyOf(failPoint, name), parts)
  for (const tell of watchers) tell()
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

export const useUnfinishedRating = (failPoint: Id, name: RatingName): PartialRating =>
  useSyncExternalStore(watch, () => unfinishedRating(failPoint, name))

let version = 0
watchers.add(() => version++)

/** Changes whenever any unfinished rating does. */
export const useUnfinishedRatings = (): number => useSyncExternalStore(watch, () => version)
