/** Why something is not on disk. */
export type FailureReason =
  /** The browser grants no more room. */
  | 'quota'
  /** Another tab deleted the store, or took it over for a newer version of the program. */
  | 'closed'
  /** There is no store in this browser or window. */
  | 'unavailable'
  | 'other'

/** Whether what is shown is on disk. `at` is when it got there (ms since 1970), `detail` the browser's own English. */
export type SavingState =
  | { readonly is: 'saved'; readonly at: number }
  | { readonly is: 'saving' }
  | SavingFailure

export interface SavingFailure {
  readonly is: 'failed'
  readonly why: FailureReason
  readonly detail: string
}

/** The name of the errors with which a store says that it cannot be opened at all. */
export const unavailableName = 'UnavailableError'

const reasons: Record<string, FailureReason> = {
  QuotaExceededError: 'quota',
  InvalidStateError: 'closed',
  VersionError: 'closed',
  [unavailableName]: 'unavailable',
}

/** What a store's error means to the person. */
export function savingFailure(error: unknown): SavingFailure {
  const named = error instanceof Error || error instanceof DOMException
  const name = named ? error.name : ''
  return {
    is: 'failed',
    why: reasons[name] ?? 'other',
    detail: named ? `${name}: ${error.message}` : String(error),
  }
}

/** What is said where the store was closed or deleted from outside. */
export const closedFailure: SavingFailure = {
  is: 'failed',
  why: 'closed',
  detail: 'the store was closed from outside',
}
