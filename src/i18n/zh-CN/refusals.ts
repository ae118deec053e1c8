import type { refusals as en } from '../en/refusals.ts'

export const refusals: typeof en = {
  recordIsGone: '该对象已被删除。',
  laneIsGone: '该泳道已不存在。',
  phaseIsGone: '该阶段已不存在。',
  evidenceLaneHoldsNoSteps: '有形证据泳道不放环节：其中的内容是下方环节的接触点。',
  connectionToItself: '环节不能连向自身。',
  alreadyConnected: '这两个环节已经相连。',
  lastLane: '这是最后一条可放环节的泳道。',
  invalidValue: '此处不能填写该值。',
  nothingToDo: '没有需要修改的内容。',
  closedBeforeCommunicated: '处理决定告知顾客之后才能结案：请先填写告知时间。',
  measuredOtherwise: '已有的实测值会因此失去意义。请先删除此标准的实测值。',
  noStepForEvidence: '有形证据属于顾客能看到的环节。请先在这一时刻放置顾客或前台环节。',
}
