import type { standards as en } from '../en/standards.ts'

export const standards: typeof en = {
  openTarget: '尚未设定。请连同单位一起输入：5 分钟、95 %、3 声。',
  escalationHint: '每一级从上一级起计时。',
  ready: {
    button: '现成标准…',
    buttonLabel: '插入现成标准',
  },
}
