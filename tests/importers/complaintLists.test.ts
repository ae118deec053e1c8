import { describe, expect, test } from 'vitest'
import { bytes, read } from './readComplaints.ts'

describe('a list that another system wrote', () => {
  const first = async (source: Uint8Array | string) => {
    const { rows } = await read(source)
    return [rows[0]?.complaint, rows[0]?.troubles.map(({ role, text }) => [role, text])]
  }
  test('a help desk for tickets, its status standing for the outcome', async () => {
    const { plan, rows } = await read(
      bytes(
        'Id,Subject,Description,Status,Priority,Type,Via,Created at,Updated at,Solved at,Assignee\n' +
          '1,Room,"Waited, room not ready",Solved,High,Incident,Web Widget,2026-11-05T06:05:00Z,2026-11-06T06:05:00Z,2026-11-06T06:05:00Z,Ana\n' +
          '2,Bill,Billed twice,Open,Urgent,Incident,Facebook,2026-11-05T07:05:00Z,,,\n',
      ),
    )
    expect(plan.columns).toEqual([
      null,
      null,
      'description',
      'outcome',
      'assessment',
      null,
      'channel',
      'received',
      null,
      'communicated',
      'owner',
    ])
    expect(rows.flatMap(({ troubles }) => troubles)).toEqual([])
    expect(rows[0]?.complaint).toMatchObject({
      description: 'Waited, room not ready',
      communicated: '2026-11-06T06:05:00Z',
      outcome: 'resolved',
      channel: 'web',
    })
    expect(rows[1]?.complaint).not.toHaveProperty('outcome')
  })
  test('a tracker of issues with its own dates', async () => {
    const seen = await first(
      'Summary,Issue key,Priority,Resolution,Assignee,Created,Resolved\nNo towels,HC-12,Highest,Done,ana,05/Nov/26 2:05 PM,06/Nov/26 9:00 AM',
    )
    expect(seen).toEqual([
      {
        received: '2026-11-05T14:05+08:00',
        description: 'No towels',
        assessment: 'high',
        communicated: '2026-11-06T09:00+08:00',
        outcome: 'resolved',
        owner: 'ana',
      },
      [],
    ])
  })
  test('a complaint hotline, the time of acceptance acknowledging what was complained of before', async () => {
    const seen = await first(
      '工单编号,投诉时间,投诉渠道,投诉内容,诉求内容,问题类别,受理时间,处理状态,处理结果,承办人\n' +
        '1,2026年11月5日 下午2:05,400热线,房间有烟味,换房,服务质量,2026年11月5日 14:30,已办结,调解成功,李四',
    )
    expect(seen).toEqual([
      {
        received: '2026-11-05T14:05+08:00',
        channel: 'phone',
        description: '房间有烟味',
        cause: 'service',
        remedyWished: '换房',
        acknowledged: '2026-11-05T14:30+08:00',
        outcome: 'resolved',
        owner: '李四',
      },
      [],
    ])
  })
  test('the log of a front desk: semicolons, the time in a column of its own', async () => {
    const seen = await first(
      '日期;时间;房号;投诉渠道;投诉内容;投诉原因;处理结果;经手人\n2026/11/5;14:05;0812;前台;空调不制冷;设施设备;宾客满意;小李',
    )
    expect(seen).toEqual([
      {
        received: '2026-11-05T14:05+08:00',
        channel: 'in-person',
        description: '空调不制冷',
        cause: 'product',
        outcome: 'resolved',
        owner: '小李',
      },
      [],
    ])
  })
  test('days as numbers of Excel, where a column is called a date', async () => {
    const seen = await first(
      'Complaint no.,Date of complaint,Nature of complaint,Received via,Date of acknowledgement,Date of response\n46300,46331,Cold soup,Letter,46331.58681,46335.5',
    )
    expect(seen[0]).toEqual({
      received: '2026-11-05T00:00+08:00',
      channel: 'mail',
      description: 'Cold soup',
      acknowledged: '2026-11-05T14:05+08:00',
      communicated: '2026-11-09T12:00+08:00',
    })
  })
  test('in the Chinese encoding of older systems', async () => {
    // "日期,内容" and "2026-11-05,太吵" in GB18030.
    const gb = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, ...bytes('2026-11-05,')]
    const seen = await first(new Uint8Array([...gb, 0xcc, 0xab, 0xb3, 0xb3]))
    expect(seen[0]).toEqual({ received: '2026-11-05T00:00+08:00', description: '太吵' })
  })
  test.each([
    ['2026-11-05T14:05:00.123+0800', '2026-11-05T14:05:00+08:00'],
    ['Thu Nov 05 2026 14:05:00 GMT+0100 (Central European Time)', '2026-11-05T14:05:00+01:00'],
    ['2026-11-05 14:05 UTC+8', '2026-11-05T14:05+08:00'],
    ['05-NOV-26 02.05.00 PM', '2026-11-05T14:05+08:00'],
    ['20261105140500', '2026-11-05T14:05:00+08:00'],
    ['2026年11月5号 晚上8:05', '2026-11-05T20:05+08:00'],
    ['2026/11/5 凌晨1:05', '2026-11-05T01:05+08:00'],
    ['2026/11/5 中午12:30', '2026-11-05T12:30+08:00'],
  ])('has %s for %s', async (text, received) => {
    expect((await read(`Received,Complaint\n${text},Loud`)).rows[0]?.complaint?.received).toBe(received)
  })
  test('a moment that is no date is told as such, however many there are', async () => {
    const { rows } = await read(
      'Received,Complaint\nyesterday,Loud\n2026-02-30,Slow\n2026-11-05 14:05 CST,Cold',
    )
    expect(rows.map(({ troubles }) => troubles)).toEqual(
      ['yesterday', '2026-02-30', '2026-11-05 14:05 CST'].map((text) => [
        { is: 'date', role: 'received', text },
      ]),
    )
  })
})

describe('the words of a list', () => {
  test.each([
    ['前台', 'in-person'],
    ['前台电话', 'phone'],
    ['微信公众号', 'chat'],
    ['微信小程序', 'app'],
    ['大众点评', 'web'],
    ['携程', 'web'],
    ['OTA', 'web'],
    ['Social media', 'web'],
    ['Google review', 'web'],
    ['Letter', 'mail'],
    ['来函', 'mail'],
    ['Call center', 'phone'],
    ['e-mail / E-Mail', 'email'],
    ['电话、微信', undefined],
    ['信访', undefined],
    ['valueOf', undefined],
  ])('say of the channel “%s” %s', async (text, channel) => {
    const { rows } = await read(
      [
        ['Received', 'Complaint', 'Channel'],
        ['2026-11-02', 'Loud', text],
      ]
        .map((cells) => cells.join('\t'))
        .join('\n'),
    )
    expect(rows[0]?.complaint?.channel).toBe(channel)
    expect(rows[0]?.troubles.map(({ is }) => is)).toEqual(channel === undefined ? ['word'] : [])
  })
})
