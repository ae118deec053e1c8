import type { measure as en } from '../en/measure.ts'

export const measure: typeof en = {
  nothing: '还没有调查：可在下方“调查”登记表中新建',
  unanswered: '{{title}}：还没有答卷',
  value: '{{title}}：{{value}}，{{count}} 份答卷',
  gap: {
    below: '{{title}}：{{value}}，低于期望，{{count}} 份答卷',
    expected: '{{title}}：{{value}}，满足期望，{{count}} 份答卷',
    above: '{{title}}：{{value}}，超出期望，{{count}} 份答卷',
  },
  heading: '顾客的评价',
  notAsked: '本次调查没有与它关联的题目。',
  answers_one: '{{count}} 份答卷',
  answers_other: '{{count}} 份答卷',
  proposed: {
    title: '让顾客失望的环节',
    none: '凡低于期望的环节都已有失误点。',
    add: '失误点',
    addTo: '为“{{step}}”添加失误点',
    failure: '未达到顾客期望',
    failureOf: '顾客感到不足：“{{asked}}”',
  },
}
