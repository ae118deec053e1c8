import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docFromFile } from '#document/docFromFile.ts'
import { openDocument } from '#document/openDocument.ts'
import { randomFile } from '../model/randomFile.ts'
import { cafe, doAll, entry, names, renamed, two } from './cafe.ts'
import { commits } from './randomEdits.ts'

const made = { table: 'steps', id: 'made' } as const
const blank = { name: '', lane: 'guest', kind: 'action', order: 'a5' } as const

/** A café in which a step was just made, and selected. */
function withNewStep() {
  const document = cafe()
  document.commit([{ ...made, set: blank }], { edit: 'addStep', before: [], after: [made] })
  return document
}
const naming = (edit: string) => ({ edit, before: [made], after: [made], joins: made })

describe('undo', () => {
  test(
    'of everything leads back to the first snapshot, redo of everything to the last',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(randomFile, commits, (file, all) => {
          const document = openDocument(docFromFile(file))
          const first = document.snapshot()
          for (const deeds of all) doAll(document, deeds)
          const last = document.snapshot()
          while (document.undoable() !== null) document.undo()
          expect(document.snapshot()).toEqual(first)
          while (document.redoable() !== null) document.redo()
          expect(document.snapshot()).toEqual(last)
        }),
        { numRuns: 100 },
      )
    },
  )

  test('goes back one commit at a time, and redo forward', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, commits, (file, all) => {
        const document = openDocument(docFromFile(file))
        const snapshots = [document.snapshot()]
        for (const deeds of all) if (doAll(document, deeds)) snapshots.push(document.snapshot())
        for (const before of snapshots.toReversed().slice(1)) {
          document.undo()
          expect(document.snapshot()).toEqual(before)
        }
        expect(document.undo()).toBeNull()
        for (const after of snapshots.slice(1)) {
          document.redo()
          expect(document.snapshot()).toEqual(after)
        }
        expect(document.redo()).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  test('tells the edit and what was selected before it, redo what was selected after it', () => {
    const document = cafe()
    const ask = { table: 'steps', id: 'ask' } as const
    const brew = { table: 'steps', id: 'brew' } as const
    document.commit([renamed('ask', 'Order')], { edit: 'renameStep', before: [ask], after: [brew] })
    document.commit([renamed('brew', 'Pour')], { edit: 'setFields', before: [brew], after: [] })
    expect(document.undoable()).toBe('setFields')
    expect(document.undo()).toEqual({ edit: 'setFields', select: [brew] })
    expect(document.undoable()).toBe('renameStep')
    expect(document.redoable()).toBe('setFields')
    expect(document.undo()).toEqual({ edit: 'renameStep', select: [ask] })
    expect(document.redo()).toEqual({ edit: 'renameStep', select: [brew] })
    expect(document.redo()).toEqual({ edit: 'setFields', select: [] })
  })

  test('selects nothing that is not there', () => {
    const document = cafe()
    const added = { table: 'steps', id: 'new' } as const
    const step = { id: 'new', name: 'Pay', lane: 'guest', kind: 'action', order: 'z1' } as const
    document.commit([{ table: 'phases', id: 'pay', set: { name: 'Pay', order: 'a5' } }], {
      edit: 'addPhase',
      before: [added],
      after: [],
    })
    document.commit([{ table: 'steps', id: 'new', set: step }], {
      edit: 'addStep',
      before: [],
      after: [added],
    })
    document.undo()
    expect(document.undo()?.select).toEqual([])
  })

  test('names are known to whoever is told of the change', () => {
    const document = cafe()
    const seen: (string | null)[] = []
    document.subscribe(() => seen.push(document.undoable(), document.redoable()))
    document.commit([renamed('ask', 'Order')], entry('renameStep'))
    document.undo()
    document.redo()
    expect(seen).toEqual(['renameStep', null, null, 'renameStep', 'renameStep', null])
  })

  test('leaves alone what came from elsewhere', () => {
    const [mine, theirs] = two()
    mine.commit([renamed('ask', 'Mine')], entry('renameStep'))
    theirs.commit([renamed('brew', 'Theirs')], entry('renameStep'))
    expect(mine.undo()?.edit).toBe('renameStep')
    expect(names(mine)).toEqual(['Ask', 'Theirs'])
    expect(mine.undo()).toBeNull()
  })

  test('has no step for an edit that says what is there already', () => {
    const document = cafe()
    let told = 0
    document.subscribe(() => told++)
    document.commit(
      [renamed('ask', 'Ask'), { table: 'steps', id: 'ask', set: { tags: ['first'] } }],
      entry('renameStep'),
    )
    expect(document.undoable()).toBeNull()
    expect(told).toBe(0)
  })

  test('is one step for one commit, however many records it writes', () => {
    const document = cafe()
    document.commit(
      [renamed('ask', 'A'), renamed('brew', 'B'), { table: 'about', set: { title: 'C' } }],
      entry('paste'),
    )
    document.undo()
    expect(names(document)).toEqual(['Ask', 'Brew'])
    expect(document.snapshot().about.title).toBe('Café')
    expect(document.undoable()).toBeNull()
  })

  test('forgets what was undone once something new is done', () => {
    const document = cafe()
    document.commit([renamed('ask', 'A')], entry('renameStep'))
    document.undo()
    document.commit([renamed('ask', 'B')], entry('renameStep'))
    expect(document.redoable()).toBeNull()
    expect(document.redo()).toBeNull()
  })

  test('takes back a new record together with the name that was typed right after', () => {
    const document = withNewStep()
    const first = cafe().snapshot()
    document.commit([renamed('made', 'Pay')], naming('renameStep'))
    const last = document.snapshot()
    expect(document.undoable()).toBe('addStep')
    expect(document.undo()).toEqual({ edit: 'addStep', select: [] })
    expect(document.snapshot()).toEqual(first)
    expect(document.undoable()).toBeNull()
    expect(document.redo()).toEqual({ edit: 'addStep', select: [made] })
    expect(document.snapshot()).toEqual(last)
    expect(document.redoable()).toBeNull()
  })

  test('takes back a later name alone', () => {
    const document = withNewStep()
    document.commit([renamed('made', 'Pay')], naming('renameStep'))
    document.commit([renamed('made', 'Tip')], { edit: 'renameStep', before: [made], after: [made] })
    document.undo()
    expect(names(document)).toEqual(['Ask', 'Brew', 'Pay'])
    document.undo()
    expect(names(document)).toEqual(['Ask', 'Brew'])
  })

  test('takes back alone what came after something else', () => {
    const document = withNewStep()
    document.commit([renamed('ask', 'Order')], { edit: 'renameStep', before: [made], after: [made] })
    document.commit([renamed('made', 'Pay')], naming('renameStep'))
    expect(document.undoable()).toBe('renameStep')
    document.undo()
    expect(names(document)).toEqual(['', 'Brew', 'Order'])
    document.undo()
    expect(names(document)).toEqual(['', 'Ask', 'Brew'])
  })

  test('goes back one making at a time, each with its name, and redo forward', { timeout: 60_000 }, () => {
    const making = fc.record({ name: fc.string({ minLength: 1, maxLength: 5 }), others: commits })
    fc.assert(
      fc.property(fc.array(making, { minLength: 1, maxLength: 4 }), (makings) => {
        const document = cafe()
        const snapshots = [document.snapshot()]
        makings.forEach(({ name, others }, i) => {
          const ref = { table: 'phases', id: `made-${i}` } as const
          const set = { name: '', order: `a${i + 5}` }
          document.commit([{ ...ref, set }], { edit: 'addPhase', before: [], after: [ref] })
          const named = { edit: 'setFields', before: [ref], after: [ref], joins: ref }
          document.commit([{ ...ref, set: { name } }], named)
          snapshots.push(document.snapshot())
          for (const deeds of others) if (doAll(document, deeds)) snapshots.push(document.snapshot())
        })
        for (const before of snapshots.toReversed().slice(1)) {
          document.undo()
          expect(document.snapshot()).toEqual(before)
        }
        expect(document.undo()).toBeNull()
        for (const after of snapshots.slice(1)) {
          document.redo()
          expect(document.snapshot()).toEqual(after)
        }
        expect(document.redo()).toBeNull()
      }),
      { numRuns: 50 },
    )
  })
})
