import type { Catalogue } from '#i18n/words.ts'
import type { FieldKind, Whole } from './field.ts'

type ListWord = keyof Catalogue['inspector']['lists']

/** One of the two parts of an entry. */
export interface ListPart {
  readonly key: ListWord
  readonly as: FieldKind
  readonly needed: boolean
}

/** A list of small objects that a record holds, replaced as a whole. */
export interface ListPlan {
  readonly key: 'links' | 'benchmark' | 'escalation' | 'economics.costs'
  readonly name: ListWord
  readonly add: ListWord
  readonly parts: readonly [ListPart, ListPart]
  /** Where the list is part of an object that the record holds. */
  readonly whole?: Whole
}

export const linksPlan: ListPlan = {
  key: 'links',
  name: 'links',
  add: 'addLinks',
  parts: [
    { key: 'url', as: { is: 'url', needed: true }, needed: true },
    { key: 'label', as: { is: 'text' }, needed: false },
  ],
}

export const benchmarkPlan: ListPlan = {
  key: 'benchmark',
  name: 'benchmark',
  add: 'addBenchmark',
  parts: [
    { key: 'who', as: { is: 'text', needed: true }, needed: true },
    { key: 'value', as: { is: 'amount', needed: true }, needed: true },
  ],
}

export const escalationPlan: ListPlan = {
  key: 'escalation',
  name: 'escalation',
  add: 'addEscalation',
  parts: [
    { key: 'afterSeconds', as: { is: 'duration', needed: true }, needed: true },
    { key: 'to', as: { is: 'text', needed: true }, needed: true },
  ],
}

export type ListEntry = Readonly<Record<string, unknown>>

/** True where an entry has all that it needs to be kept. */
export const isComplete = (plan: ListPlan, entry: ListEntry): boolean =>
  plan.parts.every(({ key, needed }) => !needed || (entry[key] !== undefined && entry[key] !== ''))

/** An entry with one part written; one that is cleared goes. */
export function withListPart(entry: ListEntry, key: string, value: unknown): ListEntry {
  const rest = Object.entries(entry).filter(([each]) => each !== key)
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]])
}
