import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import { openDocument } from '#document/openDocument.ts'
import { readFile } from '#document/readFile.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied, type Change } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { cafe, cafeFile, doAll, entry, names, renamed, two } from './cafe.ts'
import { randomFile } from '../model/randomFile.ts'
import { changesOf, commits, soundCommits } from './randomEdits.ts'

describe('a document opened from a file', () => {
  test('shows what the file says, whatever it says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const document = openDocument(docFromFile(file))
        expect(document.snapshot()).toEqual(blueprintFromFile(file))
        expect(document.troubles()).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('shows after a commit what the changes say', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, soundCommits, (file, all) => {
        const document = openDocument(docFromFile(file))
        for (const deeds of all) {
          const now = document.snapshot()
          const changes = deeds.flatMap((deed) => changesOf(now, deed, `new-${ids++}`))
          const unique = changes.filter(
            (change, i) => changes.findIndex((other) => sameRecord(change, other)) === i,
          )
          document.commit(unique, entry('deed'))
          expect(document.snapshot()).toEqual(applied(now, unique))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('can always be written to a file that can be read', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, commits, (file, all) => {
        const document = openDocument(docFromFile(file))
        for (const deeds of all) doAll(document, deeds)
        const read = readFile(writeBlueprintFile(fileFromBlueprint(document.snapshot())))
        expect('problems' in read ? read.problems : []).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

let ids = 0

const sameRecord = (a: Change, b: Change) =>
  a.table === b.table && (a.table === 'about' || b.table === 'about' || a.id === b.id)

describe('two documents that are fed with each other’s updates', () => {
  test('show the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, commits, (file, all) => {
        const [mine, theirs] = two(file)
        all.forEach((deeds, i) => {
          const one = i % 3 === 0 ? theirs : mine
          doAll(one, deeds)
          if (i % 4 === 3) one.undo()
          expect(theirs.snapshot()).toEqual(mine.snapshot())
        })
        expect(openDocument(mine.doc).snapshot()).toEqual(mine.snapshot())
      }),
      { numRuns: 100 },
    )
  })

  test('show the same after both worked apart, and neither has lost what the other did not touch', () => {
    const [a, b] = [docFromFile(cafeFile()), new Y.Doc()]
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    const [mine, theirs] = [openDocument(a), openDocument(b)]
    mine.commit([renamed('ask', 'Order')], entry('renameStep'))
    theirs.commit([{ table: 'steps', id: 'ask', set: { workSeconds: 45 } }], entry('setFields'))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
    expect(mine.snapshot()).toEqual(theirs.snapshot())
    expect(mine.snapshot().steps.get('ask')).toMatchObject({ name: 'Order', workSeconds: 45 })
  })
})

describe('the snapshot', () => {
  test('keeps every record and table that did not change, as the same object', () => {
    const document = cafe()
    const before = document.snapshot()
    document.commit([renamed('ask', 'Order')], entry('renameStep'))
    const after = document.snapshot()
    expect(after.steps).not.toBe(before.steps)
    expect(after.steps.get('brew')).toBe(before.steps.get('brew'))
    expect(after.steps.get('ask')?.tags).toBe(before.steps.get('ask')?.tags)
    for (const table of ['lanes', 'connections', 'touchpoints', 'surveys', 'about'] as const)
      expect(after[table]).toBe(before[table])
  })

  test('stays as it was for whoever still holds it', () => {
    const document = cafe()
    const before = document.snapshot()
    const copy = structuredClone(before)
    document.commit(
      [renamed('ask', 'Order'), { table: 'steps', id: 'brew', drop: true }],
      entry('deleteSelected'),
    )
    expect(before).toEqual(copy)
  })

  test('is told of once for each commit, and no longer to who stopped listening', () => {
    const document = cafe()
    let told = 0
    const stop = document.subscribe(() => told++)
    document.commit([renamed('ask', 'A'), renamed('brew', 'B')], entry('paste'))
    expect(told).toBe(1)
    stop()
    document.commit([renamed('ask', 'C')], entry('renameStep'))
    expect(told).toBe(1)
  })

  test('follows no more once the document is closed, and nothing can be written', () => {
    const document = cafe()
    document.close()
    expect(() => document.commit([renamed('ask', 'A')], entry('renameStep'))).toThrow('closed')
    expect(names(document)).toEqual(['Ask', 'Brew'])
  })
})
