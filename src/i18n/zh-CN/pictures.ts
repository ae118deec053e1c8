import type { pictures as en } from '../en/pictures.ts'

export const pictures: typeof en = {
  titleBlock: {
    title: '标题栏',
    state: '状态',
    organisation: '组织',
    author: '编制',
    version: '版本',
    date: '日期',
  },
  legend: {
    title: '图例',
    group: { steps: '环节', connections: '连线', lines: '分界线', marks: '标记' },
    failPoint: '失误点',
    wait: '顾客等待',
    priority: { high: 'RPN，优先级高', medium: 'RPN，优先级中', low: 'RPN，优先级低' },
    standard: {
      met: '执行标准：达标',
      tolerated: '执行标准：可容许',
      missed: '执行标准：未达标',
      unmeasured: '执行标准：未测',
    },
    evidence: '顾客看得见的有形证据',
    momentOfTruth: '关键时刻',
    hiddenSteps: '已折叠的环节及其数量',
    criticalPath: '关键路径',
  },
}
