/** What a workbook says around its lists. */
export const workbook = {
  cover: 'Cover',
  kind: 'Service blueprint · {{state}}',
  field: {
    organisation: 'Organisation',
    author: 'Author',
    version: 'Version',
    date: 'Date',
    part: 'Part',
  },
  part: { selection: 'Selected steps', phase: 'Phase “{{phase}}”', noPhase: 'Steps without a phase' },
  contents: 'Contents',
  rows: 'Rows',
  about: {
    steps: 'Every step: where it stands, who does it, how long it takes, where it leads.',
    failPoints: 'What could go wrong, rated 1 to 10; RPN and priority follow the ratings.',
    standards: 'How good is good enough, what is still tolerated, and what was measured.',
    touchpoints: 'What the customer sees and judges the service by.',
    measurements: 'Every measured value; its state follows the value.',
    handOffs: 'Where work or word passes from one to another, and which standard covers it.',
    findings: 'What the checks find, worst first.',
    audit: 'To take along: tick, measure, date and sign. The result follows the measured value.',
  },
  howTo:
    'What is filled in here can be imported into the blueprint again. A hidden column and the hidden first row of each list tell its records and columns apart: leave them in. Rows may be sorted, columns moved.',
  result: 'Result',
  pages: 'Page &P of &N',
  invalid: {
    choice: 'Choose one of the list.',
    date: 'A date such as 2026-11-22.',
    number: 'A number, without its unit.',
    between: 'A number from {{least}} to {{most}}.',
    least: 'A number, {{least}} or more.',
    wholeBetween: 'A whole number from {{least}} to {{most}}.',
    wholeLeast: 'A whole number, {{least}} or more.',
    yesNoShare: 'Yes or no, or a share such as 95 %.',
  },
}
