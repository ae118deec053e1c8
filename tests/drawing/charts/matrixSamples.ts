import type { CellPriority, MatrixPoint, MatrixWords } from '#drawing/charts/riskMatrix.ts'

export const matrixWords: Readonly<Record<'en' | 'zh', MatrixWords>> = {
  en: {
    title: 'Severity by occurrence',
    severity: 'Severity',
    occurrence: 'Occurrence',
    priority: { high: 'High priority', medium: 'Medium priority', low: 'Low priority' },
  },
  zh: {
    title: '严重度与频度矩阵',
    severity: '严重度',
    occurrence: '频度',
    priority: { high: '高优先级', medium: '中优先级', low: '低优先级' },
  },
}

export const priorityAt: CellPriority = (severity, occurrence) =>
  severity * occurrence > 42 ? 'high' : severity * occurrence > 16 ? 'medium' : 'low'

const point = (n: number, label: string, severity: number, occurrence: number): MatrixPoint => ({
  id: `f${n}`,
  mark: `F${n}`,
  label,
  severity,
  occurrence,
})

export const matrixPoints: Readonly<Record<'en' | 'zh', readonly MatrixPoint[]>> = {
  en: [
    point(1, 'Guest waits at the kerb', 7, 7),
    point(2, 'Reservation not found', 8, 3),
    point(3, 'Order arrives late or cold because two lifts are shared with housekeeping', 6, 4),
    point(4, 'Bags are brought to the wrong room on the wrong floor', 7, 7),
    point(5, 'Key does not open the door', 7, 7),
    point(6, 'Bill shows a minibar item that nobody took', 6, 4),
    point(7, 'Room not ready', 9, 1),
    point(8, 'Wrong dish', 2, 10),
  ],
  zh: [
    point(1, '客人在路边等候无人接待', 7, 7),
    point(2, '找不到预订记录', 8, 3),
    point(3, '送餐迟到或饭菜变凉，因为两部电梯与客房清洁共用，高峰时段要等候十分钟以上', 6, 4),
    point(4, '行李送到错误楼层的错误房间', 7, 7),
    point(5, '房卡打不开门', 7, 7),
    point(6, '账单上出现没人用过的迷你吧商品', 6, 4),
    point(7, '房间尚未准备好', 9, 1),
    point(8, '上错菜', 2, 10),
  ],
}
