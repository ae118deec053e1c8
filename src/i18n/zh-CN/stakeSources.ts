import type { stakeSources as en } from '../en/stakeSources.ts'

export const stakeSources: typeof en = {
  training: '服务培训常引数据',
  repurchase: 'TARP 投诉后再购率（大额与小额损失）',
}
