/** The words of the page that shows which dimensions of quality evidence and standards cover. */
export const coverage = {
  title: 'Dimensions of quality, by phase',
  explain: 'How many pieces of evidence and how many standards speak of each dimension.',
  evidence: 'Evidence',
  standards: 'Standards',
  phase: 'Phase',
  noPhase: 'No phase',
  wholeService: 'Whole service',
  unnamedPhase: 'Unnamed phase',
  /** Of a cell without evidence and standards: beside a sign, for those who do not see it. */
  none: 'none',
  noneIn: '{{dimension}}, {{row}}: no evidence, no standard',
  cell: '{{dimension}}, {{row}}: {{evidence}}, {{standards}}',
  countEvidence_one: '{{count}} piece of evidence',
  countEvidence_other: '{{count}} pieces of evidence',
  countStandards_one: '{{count}} standard',
  countStandards_other: '{{count}} standards',
  uncovered: 'Covered nowhere: {{dimensions}}.',
  allCovered: 'Each dimension is covered somewhere.',
  without: 'Not counted, since they name no dimension: {{pieces}}.',
  showWithout: 'Select them',
  chosen: '{{dimension}}, {{row}}',
  pieceOf: '{{kind}}: {{name}}',
  at: 'at {{step}}',
  ofWhole: 'of the whole service',
  unnamed: 'Unnamed',
  gaps: {
    touchpointsWithoutStandard: {
      title: 'Touchpoints without a standard',
      none: 'Each touchpoint is held to a standard.',
    },
    customerStepsWithoutEvidence: {
      title: 'Customer steps that meet no evidence',
      none: 'Each step of the customer meets evidence.',
    },
    otherSeenStepsWithoutEvidence: {
      title: 'Other steps the customer sees, without evidence',
      none: 'Each other step that the customer sees has evidence.',
    },
    unseenTouchpoints: {
      title: 'Touchpoints the customer cannot see',
      none: 'All touchpoints are at steps that the customer sees.',
    },
  },
  empty:
    'Here a table shows which dimensions of quality evidence and standards cover in each phase. Add a touchpoint or a standard to a step and name its dimension.',
}
