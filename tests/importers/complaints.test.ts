import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { guessedComplaintPlan, withComplaintColumns } from '#importers/complaints/complaintColumns.ts'
import { complaintRows } from '#importers/complaints/complaintRows.ts'
import { readTable } from '#importers/readTable.ts'
import { bytes, ground, read, tableOf } from './readComplaints.ts'

describe('a list of complaints', () => {
  test('is read by its English headings', async () => {
    const { plan, rows } = await read(
      bytes(
        'Date received,Complaint,Step,Fail point,Channel,Cause,Priority,Acknowledged on,Resolved on,Date closed,Outcome,Handled by\n' +
          '2026-11-02 09:00,"Waited, nobody came",Check in,Long queue,Telephone,Staff,High,2026-11-02 10:30,2026-11-03 09:00,2026-11-03 12:00,Solved,Ana\n',
      ),
    )
    expect(plan.columns).toEqual([
      'received',
      'description',
      'step',
      'failPoint',
      'channel',
      'cause',
      'assessment',
      'acknowledged',
      'communicated',
      'closed',
      'outcome',
      'owner',
    ])
    expect(rows).toEqual([
      expect.objectContaining({
        number: 2,
        troubles: [],
        already: false,
        complaint: {
          step: 's1',
          failPoint: 'f1',
          received: '2026-11-02T09:00+08:00',
          channel: 'phone',
          description: 'Waited, nobody came',
          cause: 'service',
          assessment: 'high',
          acknowledged: '2026-11-02T10:30+08:00',
          communicated: '2026-11-03T09:00+08:00',
          closed: '2026-11-03T12:00+08:00',
          outcome: 'resolved',
          owner: 'Ana',
        },
      }),
    ])
  })
  test('is read by its Chinese headings', async () => {
    const { rows } = await read(
      '受理时间\t投诉内容\t环节\t渠道\t原因\t诉求\t严重程度\t处理人\n2026年11月2日 9:05\t房间太吵\t退房\t微信\t服务态度\t退款\t高\t小王',
    )
    expect(rows[0]?.complaint).toEqual({
      step: 's2',
      received: '2026-11-02T09:05+08:00',
      channel: 'chat',
      description: '房间太吵',
      cause: 'service',
      remedyWished: '退款',
      assessment: 'high',
      owner: '小王',
    })
  })
  test('is read without headings, a date alone being its first minute', async () => {
    const { plan, rows } = await read('2026-11-02\tToo loud, and nobody cared\n2026-11-03\tCold soup')
    expect(plan).toMatchObject({ heading: false, columns: ['received', 'description'] })
    expect(rows.map(({ complaint }) => complaint?.received)).toEqual([
      '2026-11-02T00:00+08:00',
      '2026-11-03T00:00+08:00',
    ])
  })
  test('is read from a workbook, dates as the sheet has them', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [] },
        {
          name: 'Complaints',
          rows: [
            ['Received', 'Complaint', 'Channel'],
            [new Date(Date.UTC(2026, 10, 2, 9, 30)), 'Too loud', 'web'],
          ],
        },
      ],
    })
    const { rows } = await read(workbook)
    expect(rows[0]?.complaint).toMatchObject({ received: '2026-11-02T09:30+08:00', channel: 'web' })
  })
  test('that is no workbook is told so', async () => {
    expect(await readTable(new Uint8Array([0x50, 0x4b, 1, 2]))).toBe('notAWorkbook')
  })
})

describe('what is not understood', () => {
  test('keeps a row out where its receipt or what was complained of is missing, and says which', async () => {
    const { rows } = await read('Received,Complaint\nsoon,Loud\n,Loud\n2026-11-02,\n2026-11-02,Loud')
    expect(
      rows.map(({ complaint, troubles }) => [complaint !== null, ...troubles.map((each) => each.is)]),
    ).toEqual([[false, 'date'], [false, 'none'], [false, 'none'], [true]])
  })
  test('is left out of a row that is taken otherwise, and told', async () => {
    const { rows } = await read(
      'Received,Complaint,Step,Channel,Acknowledged\n2026-11-02,Loud,Lobby,pigeon,later\n2026-11-02,Slow,Pay,Web,2026-11-03\n2026-11-02,Dear,S1,Web,',
    )
    expect(rows[0]?.troubles).toEqual([
      { is: 'unknown', role: 'step', text: 'Lobby' },
      { is: 'word', role: 'channel', text: 'pigeon' },
      { is: 'date', role: 'acknowledged', text: 'later' },
    ])
    expect(rows[0]?.complaint).toEqual({ received: '2026-11-02T00:00+08:00', description: 'Loud' })
    expect(rows[1]?.troubles).toEqual([{ is: 'several', role: 'step', text: 'Pay' }])
    expect(rows[2]?.troubles).toEqual([{ is: 'unknown', role: 'step', text: 'S1' }])
  })
  test('a case closed without an answer stays open, and that is told', async () => {
    const { rows } = await read('Received,Complaint,Closed\n2026-11-02,Loud,2026-11-04')
    expect(rows[0]?.complaint?.closed).toBeUndefined()
    expect(rows[0]?.troubles).toEqual([
      { is: 'closedBeforeCommunicated', role: 'closed', text: '2026-11-04' },
    ])
  })
  test('a moment before the receipt is left out and told; one on the same day without a time is not', async () => {
    const { rows } = await read(
      'Received,Complaint,Acknowledged,Communicated,Closed\n2026-11-02 09:00,Loud,2026-11-01 09:00,2026-11-02 13:00,2026-11-02',
    )
    expect(rows[0]?.troubles).toEqual([
      { is: 'beforeReceived', role: 'acknowledged', text: '2026-11-01 09:00' },
    ])
    expect(rows[0]?.complaint).toMatchObject({ closed: '2026-11-02T00:00+08:00' })
    expect(rows[0]?.complaint?.acknowledged).toBeUndefined()
  })
  test('a date that could be two days waits until somebody says which comes first', async () => {
    const table = await tableOf('Received,Complaint\n03/04/2026,Loud\n05/04/2026,Slow')
    const plan = guessedComplaintPlan(table)
    expect(plan.dayOrder).toBe('either')
    expect(complaintRows(table, plan, ground)[0]?.troubles[0]?.is).toBe('either')
    const said = complaintRows(table, { ...plan, dayOrder: 'day-first' }, ground)
    expect(said[0]?.complaint?.received).toBe('2026-04-03T00:00+08:00')
  })
  test('columns that were guessed wrong can be said anew', async () => {
    const table = await tableOf('Received,Complaint,Note\n2026-11-02,A,Loud music')
    const said = { heading: true, columns: ['received', null, 'description'] as const }
    const rows = complaintRows(table, withComplaintColumns(said, table), ground)
    expect(rows[0]?.complaint?.description).toBe('Loud music')
  })
})

describe('what comes twice', () => {
  test('is marked, whether it is there already or stands twice in the list', async () => {
    const { rows } = await read(
      'Received,Complaint\n2026-11-02 09:00,Loud\n2026-11-02 10:00,Slow\n2026-11-02 10:00,slow',
      {
        there: [{ received: '2026-11-02T01:00Z', description: 'Loud' }],
      },
    )
    expect(rows.map(({ already }) => already)).toEqual([true, false, true])
  })
})
