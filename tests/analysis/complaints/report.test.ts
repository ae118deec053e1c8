import { describe, expect, test } from 'vitest'
import { complaintReport } from '#analysis/complaints/complaintReport.ts'
import type { Complaint } from '#model/blueprint.ts'
import { having } from '../../model/notation.ts'
import { answered, complaint, inn } from './given.ts'

const hour = 3600
const now = '2026-12-01T09:00+08:00'
const reportOf = (...all: readonly Partial<Complaint>[]) =>
  complaintReport(having(inn, 'complaints', ...all.map((more, i) => complaint(`c${i}`, more))), now)

describe('the report on complaints', () => {
  test('says how many of its times are known to the day only, and counts no day as nothing', () => {
    const { times } = reportOf(
      { communicated: '2026-11-02T13:00+08:00' },
      { received: '2026-11-02T00:00+08:00', communicated: '2026-11-02T00:00+08:00' },
      { received: '2026-11-02T00:00+08:00', communicated: '2026-11-04T00:00+08:00' },
      {},
    )
    expect(times.resolve).toEqual({
      count: 3,
      toTheDay: 2,
      mean: ((4 + 24 + 48) * hour) / 3,
      median: 24 * hour,
      longest: 48 * hour,
    })
    expect(times.acknowledge).toMatchObject({ count: 0, toTheDay: 0, mean: null })
  })
  test('leaves those of which nobody can tell out of the share within limits', () => {
    const blueprint = having(inn, 'standards', { ...answered, id: 'six', limit: 6 })
    const all = [
      { communicated: '2026-11-02T13:00+08:00' },
      { communicated: '2026-11-02T20:00+08:00' },
      { communicated: '2026-11-02T00:00+08:00' },
    ].map((more, i) => complaint(`c${i}`, { ...more, standard: 'six', channel: 'phone' }))
    const report = complaintReport(having(blueprint, 'complaints', ...all), now)
    expect(report.standards).toEqual([
      expect.objectContaining({ judged: 2, met: 1, missed: 1, running: 0, untold: 1, inLimit: 0.5 }),
    ])
    expect(report.channels).toEqual([{ channel: 'phone', count: 3, judged: 2, inLimit: 0.5 }])
  })
})
