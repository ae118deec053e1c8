/** The search over commands and over what the blueprint holds. */
export const find = {
  title: 'Find a command or a step',
  placeholder: 'Command, step, lane, phase, mark …',
  list: 'Found',
  none: 'Nothing is called “{{typed}}”: no command that can be used now, and nothing in this blueprint.',
  noneHere: 'No command that can be used now is called “{{typed}}”.',
  count_one: 'One found',
  count_other: '{{count}} found',
  more: 'The first {{shown}} of {{count}}: type more to narrow it down',
  of: '{{kind}} · {{where}}',
  kind: {
    lanes: 'Lane',
    phases: 'Phase',
    steps: 'Step',
    failPoints: 'Fail point',
    standards: 'Standard',
    touchpoints: 'Touchpoint',
  },
  wholeService: 'whole service',
}
