import fc from 'fast-check'
import type { Id } from '#model/blueprint.ts'
import * as vocabulary from '#model/vocabulary.ts'

/** Names as people of all countries write them, with what breaks careless writers. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '服务蓝图',
    'Empfang & Übergabe',
    '<b>"quoted"</b>',
    'line\nbreak',
    'مرحبا',
    '👩‍⚕️',
    '\u2028',
    '',
    '=1+1',
  ),
)
export const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.1, 2.5, 1e-7, 1e21))
export const seconds = fc.oneof(fc.nat(100_000), fc.constantFrom(0.5, 59.9))
export const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
const rate = fc.integer({ min: 1, max: 10 })
export const rating = fc.record(
  { severity: rate, occurrence: rate, detection: rate },
  { noNullPrototype: true },
)
export const yes = fc.constant(true as const)
export const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
export const day = moment.map((at) => at.toISOString().slice(0, 10))
export const instant = fc
  .tuple(moment, fc.constantFrom('Z', '+08:00', '-03:30'))
  .map(([at, offset]) => at.toISOString().slice(0, 19) + offset)
export const word = <Word extends string>(words: readonly Word[]) => fc.constantFrom(...words)
export const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 3 })
export const channel = word(vocabulary.channels)
export const dimension = word(vocabulary.dimensions)

/** Reading leaves these keys out. */
const unmasked = (key: string, value: unknown) =>
  key === '__proto__' || key === 'constructor' ? undefined : value

/** Something that a later version, or somebody else's program, might have put there. */
const unknown = fc.dictionary(
  fc.constantFrom('x-note', 'order', 'order*', 'later', '注', 'toString', 'valueOf', 'meta'),
  fc
    .jsonValue({ maxDepth: 2, noUnicodeString: false })
    .map((value) => JSON.parse(JSON.stringify(value), unmasked) as unknown),
  { maxKeys: 2, noNullPrototype: true },
)

/** A record with all of the first fields and some of the others, and now and then one that the format does not know. */
export function partly<Needed extends object, Free extends object>(
  needed: { [K in keyof Needed]: fc.Arbitrary<Needed[K]> },
  free: { [K in keyof Free]: fc.Arbitrary<Free[K]> },
): fc.Arbitrary<Needed & Partial<Free>> {
  const known = fc.record(
    { ...needed, ...free },
    {
      requiredKeys: Object.keys(needed) as never,
      noNullPrototype: true,
    },
  )
  return fc
    .tuple(known, fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknown }))
    .map(([record, more]) => ({ ...more, ...record }) as Needed & Partial<Free>)
}

export const link = partly(
  { url: fc.constantFrom('https://example.org/a?b=1', 'mailto:a@b.c') },
  { label: text },
)

/** An optional object is absent where it is empty. */
export function nonEmpty<Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return value.filter((object) => Object.keys(object).length > 0)
}

export const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).filter((text) => text !== '__proto__')
export const oneOf = (ids: readonly Id[]) => fc.constantFrom(...ids)

/** Fields that name records, only where there are any. */
export const naming = <Field extends string>(field: Field, ids: readonly Id[]) =>
  (ids.length > 0 ? { [field]: oneOf(ids) } : {}) as { [K in Field]: fc.Arbitrary<Id> }
