import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openDocument } from '#document/openDocument.ts'
import { cafe, entry, names } from './cafe.ts'

describe('what does not fit', () => {
  test('is set aside with what needs it, and comes back with it', () => {
    const document = cafe()
    const whole = document.snapshot()
    document.commit([{ table: 'steps', id: 'brew', drop: true }], entry('deleteSelected'))
    const now = document.snapshot()
    expect([now.connections.size, now.failPoints.size, now.standards.size, now.measurements.size]).toEqual([
      0, 0, 0, 0,
    ])
    expect(now.touchpoints.size).toBe(1)
    expect(document.troubles().map(({ table, id }) => `${table} ${id}`)).toEqual([
      'connections c',
      'failPoints f',
      'standards s',
      'measurements m',
    ])
    document.undo()
    expect(document.snapshot()).toEqual(whole)
    expect(document.troubles()).toEqual([])
  })

  test('is a step whose lane is gone, with all that hangs on it', () => {
    const document = cafe()
    document.commit([{ table: 'lanes', id: 'bar', drop: true }], entry('deleteLane'))
    expect(names(document)).toEqual(['Ask'])
    expect(document.snapshot().connections.size).toBe(0)
    expect(document.troubles()[0]).toMatchObject({
      table: 'steps',
      id: 'brew',
      problem: { path: 'lane', found: '"bar"' },
    })
  })

  test('is a step whose lane has become one of evidence', () => {
    const document = cafe()
    document.commit([{ table: 'lanes', id: 'bar', set: { kind: 'evidence' } }], entry('setFields'))
    expect(names(document)).toEqual(['Ask'])
  })

  test('is shown without what it merely mentions', () => {
    const document = cafe()
    document.commit(
      [
        { table: 'phases', id: 'order', drop: true },
        { table: 'steps', id: 'brew', drop: true },
        { table: 'touchpoints', id: 't', drop: true },
      ],
      entry('deleteSelected'),
    )
    const { steps, complaints, surveys } = document.snapshot()
    expect(steps.get('ask')).not.toHaveProperty('phase')
    expect(complaints.get('k')).toMatchObject({ step: 'ask' })
    expect(complaints.get('k')).not.toHaveProperty('failPoint')
    expect(surveys.get('v')?.items[0]).not.toHaveProperty('steps')
    const again = document.snapshot()
    document.commit([{ table: 'lanes', id: 'guest', set: { name: 'Visitor' } }], entry('setFields'))
    expect(document.snapshot().steps).toBe(again.steps)
    expect(document.snapshot().surveys).toBe(again.surveys)
  })

  test('is half a record that another program wrote, until the rest arrives', () => {
    const document = cafe()
    const half = new Y.Map<unknown>([['name', 'Half']])
    document.doc.getMap<Y.Map<unknown>>('steps').set('half', half)
    expect(names(document)).toEqual(['Ask', 'Brew'])
    expect(document.troubles()).toHaveLength(1)
    expect(document.troubles()[0]).toMatchObject({
      table: 'steps',
      id: 'half',
      problem: { path: 'lane', found: 'nothing' },
    })
    for (const [field, value] of Object.entries({ lane: 'bar', kind: 'wait', order: 'a9' }))
      half.set(field, value)
    expect(names(document)).toEqual(['Ask', 'Brew', 'Half'])
    expect(document.troubles()).toEqual([])
  })

  test('is an order that no other can be put behind', () => {
    const document = cafe()
    document.commit([{ table: 'steps', id: 'ask', set: { order: '!' } }], entry('moveLane'))
    expect(document.troubles()[0]).toMatchObject({ id: 'ask', problem: { path: 'order', found: '"!"' } })
  })

  test('in the document’s own fields leaves the others standing', () => {
    const document = cafe()
    document.commit([{ table: 'about', set: { title: 7, state: 'was' } as never }], entry('setAbout'))
    expect(document.snapshot().about).toMatchObject({
      id: 'cafe',
      title: '',
      state: 'as-is',
      toleratedSeconds: 600,
    })
    expect(document.troubles()[0]).toMatchObject({ table: 'about', problem: { path: 'title' } })
  })

  test('at all is an empty blueprint', () => {
    const { about, steps } = openDocument(new Y.Doc()).snapshot()
    expect(about).toEqual({ id: 'blueprint', title: '', state: 'as-is' })
    expect(steps.size).toBe(0)
  })
})
