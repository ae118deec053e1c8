import type { coverage as en } from '../en/coverage.ts'

export const coverage: typeof en = {
  title: '各阶段的质量维度',
  explain: '每个维度有多少项有形证据和多少条执行标准涉及。',
  evidence: '有形证据',
  standards: '执行标准',
  phase: '阶段',
  noPhase: '未分阶段',
  wholeService: '整个服务',
  unnamedPhase: '未命名阶段',
  none: '无',
  noneIn: '{{dimension}}，{{row}}：没有证据，也没有标准',
  cell: '{{dimension}}，{{row}}：{{evidence}}，{{standards}}',
  countEvidence_one: '{{count}} 项证据',
  countEvidence_other: '{{count}} 项证据',
  countStandards_one: '{{count}} 条标准',
  countStandards_other: '{{count}} 条标准',
  uncovered: '尚无任何覆盖的维度：{{dimensions}}。',
  allCovered: '每个维度都至少在一处有覆盖。',
  without: '以下未注明维度，未计入：{{pieces}}。',
  showWithout: '选中它们',
  chosen: '{{dimension}}，{{row}}',
  pieceOf: '{{kind}}：{{name}}',
  at: '环节“{{step}}”',
  ofWhole: '整个服务',
  unnamed: '未命名',
  gaps: {
    touchpointsWithoutStandard: {
      title: '没有执行标准的接触点',
      none: '每个接触点都有执行标准。',
    },
    customerStepsWithoutEvidence: {
      title: '没有有形证据的顾客环节',
      none: '顾客的每个环节都有有形证据。',
    },
    otherSeenStepsWithoutEvidence: {
      title: '顾客看得见但没有证据的其他环节',
      none: '顾客看得见的其他环节都有有形证据。',
    },
    unseenTouchpoints: {
      title: '顾客看不见的接触点',
      none: '所有接触点都在顾客看得见的环节上。',
    },
  },
  empty: '这里以表格显示各阶段的证据和标准覆盖了哪些质量维度。请为环节添加接触点或执行标准，并注明其维度。',
}
