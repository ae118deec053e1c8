import type { method as en } from '../en/method.ts'

export const method: typeof en = {
  label: '蓝图技法的四个步骤',
  steps: { draw: '绘制流程', failPoints: '失误点', standards: '执行标准', evidence: '有形证据' },
  count: '{{done}}/{{of}}',
  done: {
    draw: '{{of}} 个环节中已有 {{done}} 个连入流程',
    failPoints: '{{of}} 个环节中已有 {{done}} 个查过失误点',
    standards: '{{of}} 个关键环节中已有 {{done}} 个定出标准',
    evidence: '顾客看得见的 {{of}} 个环节中已有 {{done}} 个配有证据',
  },
  complete: {
    draw: '所有环节都已归入泳道并连入流程',
    failPoints: '所有环节都已查过失误点',
    standards: '所有关键环节都已定出标准',
    evidence: '顾客看得见的环节都已配有证据',
  },
  nothing: {
    draw: '先把服务画出来：在泳道中双击，或按 Enter',
    failPoints: '还没有可能失误的环节',
    standards: '还没有关键环节：没有关键时刻，也没有高优先级的失误点',
    evidence: '还没有顾客看得见的环节',
  },
  next: '下一个',
  nextHint: '转到下一个尚未完成的环节',
  overlays: '叠加在图上',
  open: {
    failPoints: '尚未查过失误点',
    standards: '关键环节，尚无完整的标准',
    evidence: '尚无有形证据',
  },
}
