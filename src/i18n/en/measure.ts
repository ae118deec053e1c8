/** What customers say of the service, on the canvas and in the inspector. */
export const measure = {
  nothing: 'No survey yet. Begin one in the register of surveys below',
  unanswered: '{{title}}: nobody has answered yet',
  value: '{{title}}: {{value}}, {{count}} answered',
  gap: {
    below: '{{title}}: {{value}}, below expectation, {{count}} answered',
    expected: '{{title}}: {{value}}, as expected, {{count}} answered',
    above: '{{title}}: {{value}}, above expectation, {{count}} answered',
  },
  heading: 'What customers say',
  notAsked: 'No question of this survey is tied to it.',
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  proposed: {
    title: 'Where customers are disappointed',
    none: 'Every step that falls short has a fail point.',
    add: 'Fail point',
    addTo: 'Add a fail point to “{{step}}”',
    failure: 'Falls short of what customers expect',
    failureOf: 'Falls short: “{{asked}}”',
  },
}
