/** The words around the checks; what each check says stands with the check itself. */
export const checks = {
  name: 'Checks',
  count_one: '{{count}} check',
  count_other: '{{count}} checks',
  none: 'Checks: nothing found',
  /** Of the button, for those who do not see its sign. */
  worst: '{{count}}, worst: {{severity}}',
  severity: { error: 'Error', warning: 'Warning', info: 'To do' },
  counts: {
    error_one: '{{count}} error',
    error_other: '{{count}} errors',
    warning_one: '{{count}} warning',
    warning_other: '{{count}} warnings',
    info_one: '{{count}} to do',
    info_other: '{{count}} to do',
  },
  pages: { label: 'Shown', findings: 'Findings', rules: 'Rules' },
  keys: '↑ ↓ choose · Enter goes there · F fixes · O switches the rule off',
  columns: { severity: 'Severity', finding: 'What was found', step: 'Step', actions: 'What to do' },
  fix: 'Fix',
  /** The fix in its own words is shown when pointed at. */
  fixAs: 'Fix: {{fix}}',
  off: 'Switch off the rule “{{rule}}”',
  switchedOff: 'The rule “{{rule}}” is switched off.',
  nothingToFix: 'There is nothing to fix here any more.',
  clean: 'The checks find nothing. They look at the blueprint after each change.',
  looking: 'The blueprint is being checked…',
  offCount_one: '{{count}} rule is switched off.',
  offCount_other: '{{count}} rules are switched off.',
  showRules: 'See the rules',
  more_one: '{{count}} more finding. Show more',
  more_other: '{{count}} more findings. Show more',
  rules: {
    explain:
      'Rules that are switched off find nothing, in any blueprint. The choice is kept on this device, not in the blueprint.',
    on: 'Rules that are on',
    off: 'Switched off',
    nothing: 'No rule is switched off.',
    found_one: '{{count}} finding',
    found_other: '{{count}} findings',
    allOn: 'Switch all on',
  },
}
