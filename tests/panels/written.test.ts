import { describe, expect, test } from 'vitest'
import { actionTaken, failSafe, failSafeKind, preventedBy, takenAt } from '#panels/fields/failPointFields.ts'
import { valueOf, written } from '#panels/fields/written.ts'

describe('a field of a record', () => {
  test('is set, and unset where it is cleared', () => {
    expect(written({}, { key: 'owner' }, 'Front office')).toEqual({
      set: { owner: 'Front office' },
      unset: [],
    })
    expect(written({ owner: 'x' }, { key: 'owner' }, undefined)).toEqual({ set: {}, unset: ['owner'] })
  })

  test('that holds a list is unset where the list is empty', () => {
    expect(written({ tags: ['a'] }, { key: 'tags' }, [])).toEqual({ set: {}, unset: ['tags'] })
  })
})

describe('a part of an object inside a record', () => {
  test('is written with the parts beside it', () => {
    const record = { controls: { detection: 'Audit' } }
    expect(written(record, preventedBy, 'Checklist').set).toEqual({
      controls: { detection: 'Audit', prevention: 'Checklist' },
    })
    expect(valueOf(record, { key: 'controls.detection' })).toBe('Audit')
  })

  test('takes the object with it where it was the last', () => {
    expect(written({ controls: { prevention: 'x' } }, preventedBy, undefined)).toEqual({
      set: {},
      unset: ['controls'],
    })
  })

  test('brings what must stand beside it', () => {
    expect(written({}, failSafe, 'Tray').set).toEqual({ prevention: { kind: 'task', action: 'Tray' } })
    expect(written({}, failSafeKind, 'tangible').set).toEqual({
      prevention: { kind: 'tangible', action: '' },
    })
    expect(written({}, actionTaken, 'Bought trays').set).toEqual({
      taken: { action: 'Bought trays', at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    })
  })

  test('leaves the parts that are there as they are', () => {
    const record = {
      prevention: { kind: 'encounter', action: 'Sign' },
      taken: { action: 'Done', at: '2026-01-02' },
    }
    expect(written(record, failSafe, 'Tray').set).toEqual({
      prevention: { kind: 'encounter', action: 'Tray' },
    })
    expect(written(record, takenAt, '2026-03-04').set).toEqual({
      taken: { action: 'Done', at: '2026-03-04' },
    })
  })

  test('drops the object where it is the part without which there is none', () => {
    const record = { prevention: { kind: 'encounter', action: 'Sign' } }
    expect(written(record, failSafeKind, undefined)).toEqual({ set: {}, unset: ['prevention'] })
  })
})
