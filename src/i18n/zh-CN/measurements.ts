import type { measurements as en } from '../en/measurements.ts'

export const measurements: typeof en = {
  title: '实测值',
  latest: '最近的实测值',
  titleCount: '实测值 {{count}}',
  added_one: '已添加 {{count}} 个实测值',
  added_other: '已添加 {{count}} 个实测值',
  noTarget: '尚未设定目标值，无法比较。',
  add: '添加实测值',
  addShort: '添加',
  remove: '删除 {{at}} 的实测值 {{value}}',
  showAll_one: '在登记表中查看全部 {{count}} 个',
  showAll_other: '在登记表中查看全部 {{count}} 个',
  value: '数值',
  date: '日期',
  sample: '样本量',
  source: '来源',
  sampleOf: 'n {{count}}',
  pasteHint: '将表格中的一列或一块粘贴到“数值”中，可一次添加多个。',
  problems: {
    standard: '请先选择执行标准。',
    date: '请填写测量日期。',
    sample: '请填不小于 1 的整数。',
  },
}
