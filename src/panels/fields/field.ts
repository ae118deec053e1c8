import type { Catalogue } from '#i18n/words.ts'
import type { Choice } from './choices.ts'

/** What a field may be called, in the inspector and at the head of a column. */
export type FieldLabel = keyof Catalogue['inspector']['fields']

/** A field of a record, or one inside an object that the record holds: `controls.prevention`. */
export type FieldKey<R> = {
  [K in keyof R & string]-?: NonNullable<R[K]> extends readonly unknown[]
    ? K
    : NonNullable<R[K]> extends object
      ? `${K}.${keyof NonNullable<R[K]> & string}`
      : K
}[keyof R & string]

/** What a field holds, and so how it is typed, read and shown. */
export type FieldKind =
  | { readonly is: 'text'; readonly long?: true; readonly needed?: true }
  | { readonly is: 'choice'; readonly choice: Choice; readonly needed?: true }
  /** Several of a vocabulary. */
  | { readonly is: 'choices'; readonly choice: Choice }
  | { readonly is: 'number'; readonly least?: number; readonly whole?: true; readonly needed?: true }
  /**
   * A value of a standard: a number or a time in its unit, or a share where the standard is answered by yes or no. A target or bound
   * that is typed with a unit gives it to a standard that has none; a target may still be open.
   */
  | { readonly is: 'amount'; readonly of?: 'target' | 'bound'; readonly needed?: true }
  /** 0..1, typed and shown in per cent. */
  | { readonly is: 'share' }
  /** Seconds, typed and shown in people's units. */
  | { readonly is: 'duration'; readonly needed?: true }
  | { readonly is: 'day'; readonly needed?: true }
  /** A day, or a day with its time. */
  | { readonly is: 'moment'; readonly needed?: true }
  /** A day with its time. */
  | { readonly is: 'instant'; readonly needed?: true }
  /** Present and true, or absent. */
  | { readonly is: 'yes' }
  /** One of the three numbers of a rating, 1..10. */
  | { readonly is: 'rate' }
  | { readonly is: 'tags' }
  | { readonly is: 'url'; readonly needed: true }

/** What must stand beside a part of an object, so that the object is whole. */
export interface Whole {
  /** The part without which there is no object: clearing it drops the others. */
  readonly heart: string
  readonly fill: () => Readonly<Record<string, unknown>>
}

/** One field as data: the inspector makes a control of it, a register a column. */
export interface Field<R = never> {
  readonly key: [R] extends [never] ? string : FieldKey<R>
  readonly label: FieldLabel
  readonly as: FieldKind
  readonly whole?: Whole
  /** False where the field means nothing for this record. */
  readonly when?: (record: R) => boolean
}

/** One field, or some that stand side by side in one line of the inspector. */
export type FieldLine<R> = Field<R> | readonly [Field<R>, ...Field<R>[]]

/** The fields of a kind of record: those always shown, and the rare ones. */
export interface FieldPlan<R> {
  readonly usual: readonly FieldLine<R>[]
  readonly rare: readonly FieldLine<R>[]
}
