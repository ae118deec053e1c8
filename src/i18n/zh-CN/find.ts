import type { find as en } from '../en/find.ts'

export const find: typeof en = {
  title: '查找命令或环节',
  placeholder: '命令、环节、泳道、阶段、标注……',
  list: '查找结果',
  none: '没有名为“{{typed}}”的内容：既没有当前可用的命令，这张蓝图里也没有。',
  noneHere: '没有名为“{{typed}}”的当前可用命令。',
  count_one: '找到 1 项',
  count_other: '找到 {{count}} 项',
  more: '显示 {{count}} 项中的前 {{shown}} 项：多输入几个字可缩小范围',
  of: '{{kind}} · {{where}}',
  kind: {
    lanes: '泳道',
    phases: '阶段',
    steps: '环节',
    failPoints: '失误点',
    standards: '执行标准',
    touchpoints: '接触点',
  },
  wholeService: '整个服务',
}
