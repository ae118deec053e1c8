import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import { openDocument } from '#document/openDocument.ts'
import { packedColumn, unpackedColumn } from '#document/packedColumn.ts'
import { plainFileOf } from '#document/plainFileOf.ts'
import type { Survey } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { cafeFile, entry } from './cafe.ts'

const surveyId = cafeFile().surveys?.[0]?.id ?? ''
const itemIds = (cafeFile().surveys?.[0]?.items ?? []).map(({ id }) => id)
const answersChange = (answers: Survey['answers']): Change => ({
  table: 'surveys',
  id: surveyId,
  set: { answers },
})
const answersIn = (document: ReturnType<typeof openDocument>) =>
  document.snapshot().surveys.get(surveyId)?.answers

const entryOf = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 11 }),
  fc.integer({ min: -300, max: 300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const text = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\ud800', '__proto__', '"'),
)
const columns = fc.nat(20).chain((length) =>
  fc.record(
    {
      segment: fc.array(text, { minLength: length, maxLength: length }),
      perception: fc.array(entryOf, { minLength: length, maxLength: length }),
      expectation: fc.array(entryOf, { minLength: length, maxLength: length }),
    },
    { noNullPrototype: true },
  ),
)

const answersOf = ({
  segment,
  perception,
  expectation,
}: {
  segment: (string | null)[]
  perception: (number | null)[]
  expectation: (number | null)[]
}): Survey['answers'] => ({
  segment,
  points: { reliability: expectation },
  items: Object.fromEntries(itemIds.map((id) => [id, { perception, expectation }])),
})

describe('the answers of a survey', () => {
  test('are in the snapshot what was written, here and where the updates arrive', () => {
    fc.assert(
      fc.property(columns, (drawn) => {
        const document = openDocument(docFromFile(cafeFile()))
        const answers = answersOf(drawn)
        document.commit([answersChange(answers)], entry('answers'))
        expect(answersIn(document)).toEqual(answers)
        const other = new Y.Doc()
        Y.applyUpdate(other, Y.encodeStateAsUpdate(document.doc))
        expect(answersIn(openDocument(other))).toEqual(answers)
        expect(openDocument(other).troubles()).toEqual([])
        expect(plainFileOf(other)).toMatchObject({ surveys: [{ answers }] })
      }),
      { numRuns: 100 },
    )
  })

  test('are the same columns as before where others have changed, here and elsewhere', () => {
    const document = openDocument(docFromFile(cafeFile()))
    const [first = '', second = ''] = itemIds
    const before = { items: { [first]: { perception: [1, null] }, [second]: { perception: [2.5, 3] } } }
    document.commit([answersChange(before)], entry('answers'))
    const otherDoc = new Y.Doc()
    Y.applyUpdate(otherDoc, Y.encodeStateAsUpdate(document.doc))
    const other = openDocument(otherDoc)
    const there = answersIn(other)
    const next = { items: { ...before.items, [second]: { perception: [2.5, 4] } } }
    document.commit([answersChange(next)], entry('answers'))
    Y.applyUpdate(otherDoc, Y.encodeStateAsUpdate(document.doc))
    expect(answersIn(document)?.items[first]?.perception).toBe(before.items[first]?.perception)
    expect(answersIn(other)?.items[first]?.perception).toBe(there?.items[first]?.perception)
    expect(answersIn(other)).toEqual(next)
  })

  test('leave no undo step where they say the same as before', () => {
    const document = openDocument(docFromFile(cafeFile()))
    const answers = answersIn(document)
    if (!answers) throw new Error('no answers')
    document.commit([answersChange(structuredClone(answers))], entry('answers'))
    expect(document.undoable()).toBeNull()
  })

  test('are one undo step', () => {
    const document = openDocument(docFromFile(cafeFile()))
    const before = answersIn(document)
    document.commit([answersChange({ items: {} })], entry('answers'))
    expect(answersIn(document)).toEqual({ items: {} })
    document.undo()
    expect(answersIn(document)).toEqual(before)
  })

  test('are read where an earlier version kept them unpacked, and told where a peer sent nonsense', () => {
    const doc = docFromFile(cafeFile())
    const record = doc.getMap<Y.Map<unknown>>('surveys').get(surveyId)
    const [first = ''] = itemIds
    record?.set('answers', { items: { [first]: { perception: [1, 2] } } })
    expect(answersIn(openDocument(doc))).toEqual({ items: { [first]: { perception: [1, 2] } } })
    for (const bytes of [[], [9, 1], [2, 1], [3, 65]]) {
      record?.set('answers', { items: { [first]: { perception: new Uint8Array(bytes) } } })
      const document = openDocument(doc)
      expect(answersIn(document)).toBeUndefined()
      expect(document.troubles()).toMatchObject([{ table: 'surveys', id: surveyId }])
    }
  })
})

describe('a packed column', () => {
  test('takes a byte for each small whole number, eight for another, and is nothing for what is no column', () => {
    expect(packedColumn([1, null, 250])).toHaveLength(4)
    expect(packedColumn([1, null, 251])).toHaveLength(25)
    expect(packedColumn([1, 'a'])).toBeNull()
    expect(packedColumn([1, undefined])).toBeNull()
    expect(packedColumn([Number.NaN])).toBeNull()
  })

  test('says what it said before', () => {
    fc.assert(
      fc.property(fc.array(entryOf), (plain) => {
        const packed = packedColumn(plain)
        expect(packed && unpackedColumn(Uint8Array.from(packed))).toEqual(plain)
      }),
    )
  })
})
