import type { ParetoBar, ParetoWords } from '#drawing/charts/paretoChart.ts'

export const paretoWords: Readonly<Record<'en' | 'zh', ParetoWords>> = {
  en: {
    title: 'Fail points by RPN',
    none: 'No fail point has been rated yet.',
    failure: 'Failure',
    rpn: 'RPN',
    cumulative: 'Cumulative share',
    priority: { high: 'High priority', medium: 'Medium priority', low: 'Low priority' },
    vitalFew: (count, all) => `${count} of ${all} fail points make up 80 %`,
    others: (count) => `${count} others`,
  },
  zh: {
    title: '按风险优先数排列的失误点',
    none: '还没有评过分的失误点。',
    failure: '失误',
    rpn: '风险优先数',
    cumulative: '累计占比',
    priority: { high: '高优先级', medium: '中优先级', low: '低优先级' },
    vitalFew: (count, all) => `${all} 个失误点中的 ${count} 个占 80 %`,
    others: (count) => `其余 ${count} 个`,
  },
}

const bar = (id: string, label: string, detail: string, rpn: number): ParetoBar => ({
  id,
  label,
  detail,
  rpn,
  priority: rpn > 150 ? 'high' : rpn > 80 ? 'medium' : 'low',
})

export const paretoBars: Readonly<Record<'en' | 'zh', readonly ParetoBar[]>> = {
  en: [
    bar('f1', 'Guest waits at the kerb', 'Greet and take bags', 245),
    bar('f2', 'Reservation not found', 'Process registration', 120),
    bar(
      'f3',
      'Order arrives late or cold because two lifts are shared with housekeeping',
      'Deliver food',
      72,
    ),
    bar('f4', 'Bags are brought to the wrong room on the wrong floor', 'Take bags to room', 192),
    bar('f5', 'Key does not open the door', 'Go to room', 54),
    bar('f6', 'Bill shows a minibar item that nobody took', 'Process check-out', 144),
    bar('f7', 'Room not ready', 'Process registration', 90),
    bar('f8', 'Wrong dish', 'Prepare food', 36),
  ],
  zh: [
    bar('f1', '客人在路边等候无人接待', '迎接并接过行李', 245),
    bar('f2', '找不到预订记录', '办理入住登记', 120),
    bar('f3', '送餐迟到或饭菜变凉，因为两部电梯与客房清洁共用，高峰时段要等候十分钟以上', '送餐到房间', 72),
    bar('f4', '行李送到错误楼层的错误房间', '把行李送到房间', 192),
    bar('f5', '房卡打不开门', '前往房间', 54),
    bar('f6', '账单上出现没人用过的迷你吧商品', '办理退房', 144),
    bar('f7', '房间尚未准备好', '办理入住登记', 90),
    bar('f8', '上错菜', '准备食物', 36),
  ],
}
