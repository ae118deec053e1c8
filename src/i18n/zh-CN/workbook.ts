import type { workbook as en } from '../en/workbook.ts'

export const workbook: typeof en = {
  cover: '封面',
  kind: '服务蓝图 · {{state}}',
  field: { organisation: '组织', author: '编制', version: '版次', date: '日期', part: '范围' },
  part: { selection: '所选环节', phase: '阶段“{{phase}}”', noPhase: '不属于任何阶段的环节' },
  contents: '目录',
  rows: '行数',
  about: {
    steps: '每个环节：所在位置、由谁执行、耗时多久、通向何处。',
    failPoints: '可能出的差错，按 1 至 10 评分；风险优先数和措施优先级随评分变化。',
    standards: '做到多好才算好、还能容许多少，以及实测结果。',
    touchpoints: '顾客看得见、并据以判断服务水平的证据。',
    measurements: '每个实测值；达标情况随数值变化。',
    handOffs: '工作或信息由一方交给另一方之处，以及覆盖它的执行标准。',
    findings: '检查发现的问题，最严重的在前。',
    audit: '带到现场使用：打勾、测量、填日期、签名。结果随实测值变化。',
  },
  howTo:
    '在此填写的内容可以再导入蓝图。各清单靠一个隐藏列和隐藏的首行辨认记录和列，请予保留。行可以排序，列可以移动。',
  result: '结果',
  pages: '第 &P 页，共 &N 页',
  invalid: {
    choice: '请从列表中选择。',
    date: '请填日期，如 2026-11-22。',
    number: '请填数字，不带单位。',
    between: '请填 {{least}} 至 {{most}} 的数字。',
    least: '请填不小于 {{least}} 的数字。',
    wholeBetween: '请填 {{least}} 至 {{most}} 的整数。',
    wholeLeast: '请填不小于 {{least}} 的整数。',
    yesNoShare: '请填是或否，或填份额，如 95 %。',
  },
}
