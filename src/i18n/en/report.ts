/** A report on a blueprint, as a document with headings and tables. */
export const report = {
  kind: 'Service blueprint',
  contents: 'Contents',
  page: 'Page {{page}} of {{pages}}',
  field: {
    state: 'State',
    organisation: 'Organisation',
    author: 'Author',
    approver: 'Approved by',
    version: 'Version',
    date: 'Date',
    scope: 'Scope',
    persona: 'Persona',
    scenario: 'Scenario',
    customersPerMonth: 'Customers a month',
  },
  part: {
    phase: 'This report covers one phase of the service: {{phase}}.',
    noPhase: 'This report covers the steps that belong to no phase.',
    selection_one: 'This report covers one chosen step of the service.',
    selection_other: 'This report covers {{count}} chosen steps of the service.',
    left: 'How long the service takes can only be told of the whole and is left out.',
  },
  scope: {
    heading: 'Scope and summary',
    glance: 'At a glance',
    what: 'What',
    howMany: 'How many',
    of: '{{count}}: {{parts}}',
    all: '{{count}}, all {{what}}',
    part: '{{count}} {{what}}',
    progress: 'How far the work is',
  },
  count: {
    lanes: 'Lanes',
    phases: 'Phases',
    steps: 'Steps',
    connections: 'Connections',
    touchpoints: 'Touchpoints',
    failPoints: 'Fail points',
    standards: 'Standards',
  },
  countedMoments_one: '{{count}}: one is a moment of truth',
  countedMoments_other: '{{count}}: {{moments}} are moments of truth',
  unrated: 'not rated',
  priority: { high: 'of high priority', medium: 'of medium priority', low: 'of low priority' },
  picture: {
    heading: 'The blueprint',
    caption: 'The service from its first to its last step, from left to right; each band is a lane.',
    phaseCaption: 'The phase “{{phase}}”, enlarged.',
    noPhaseCaption: 'The steps that belong to no phase, enlarged.',
    alt: 'Service blueprint “{{title}}”: lanes {{lanes}}; phases {{phases}}. Its {{steps}} steps and {{connections}} connections are listed in this report.',
    phaseAlt:
      'Part of the service blueprint “{{title}}”: {{phase}}, with {{steps}} steps, which are listed in this report.',
  },
  lanes: {
    heading: 'Lanes and phases',
    explain:
      'Lanes say who acts, from what the customer sees at the top to what lies deepest. Phases divide the way through the service.',
    name: 'Lane',
    kind: 'Kind',
    steps: 'Steps',
    below: 'Line below it',
    phase: 'Phase',
    of: '{{first}} to {{last}}',
    numbers: 'Numbers',
    noLanes: 'There are no lanes.',
    noPhases: 'The service is not divided into phases.',
  },
  noPhase: 'Without a phase',
  steps: {
    heading: 'Steps',
    explain: 'In the order in which the service runs. Numbers say where each step leads.',
    number: 'No.',
    step: 'Step',
    lane: 'Lane',
    description: 'Description',
    by: 'Performed by',
    time: 'Time',
    leads: 'Leads to',
    none: 'There are no steps.',
    system: 'System: {{system}}',
    work: 'Work {{time}}',
    wait: 'Wait {{time}}',
    range: '{{shortest}} to {{longest}}',
    atLeast: 'At least {{time}}',
    atMost: 'At most {{time}}',
    tolerated: 'Tolerated {{time}}',
    to: '{{number}} {{step}}',
    with: '{{to}} ({{notes}})',
    bothWays: 'both ways',
    subprocess: 'Opens a blueprint of its own',
  },
  registers: {
    failPoints:
      'What can fail, rated as it stands today: severity (S), occurrence (O) and detection (D) from 1 to 10.',
    standards: 'What is good enough, what is still tolerated, and what was measured.',
    touchpoints: 'What the customer meets and judges the service by.',
    measurements: 'What was measured against the standards; the state is that of the single value.',
    handOffs: 'Where work or word passes from one to another: most services break there.',
    audit: 'To be filled in on the spot.',
    surveys: 'What each survey comes to, by dimension and by question.',
    benchmarks:
      'Our values beside those of competitors and the industry, of standards and of dimensions in surveys.',
    complaints: 'Each complaint, how far it has come and how long it took.',
    atStake: 'What unhappy customers cost: figures with their sources, and what follows from them.',
    none: 'There is nothing in this register yet.',
  },
  findings: {
    explain: 'What the checks found in the blueprint: {{counts}}.',
    none: 'The checks found nothing in the blueprint.',
    severity: 'Severity',
    finding: 'What was found',
    at: 'Where',
  },
  time: {
    heading: 'Time',
    explain: 'How long one customer takes from start to end, from the times given for the steps.',
  },
  terms: {
    heading: 'Terms used in this report',
    term: 'Term',
    meaning: 'Meaning',
    blueprint: {
      name: 'Service blueprint',
      meaning:
        'A drawing of a service from the customer’s side: what the customer does, whom the customer meets, and the work behind it that nobody sees.',
    },
    lane: { name: 'Lane', meaning: 'A band of the drawing in which one party acts.' },
    phase: { name: 'Phase', meaning: 'A stretch of the way through the service with a purpose of its own.' },
    interaction: {
      name: 'Line of interaction',
      meaning: 'Parts the customer from the provider: what crosses it is an encounter of the two.',
    },
    visibility: {
      name: 'Line of visibility',
      meaning: 'Parts what the customer sees from what happens out of sight.',
    },
    'internal-interaction': {
      name: 'Line of internal interaction',
      meaning: 'Parts those who serve this customer from the processes and systems that support them.',
    },
    'order-penetration': {
      name: 'Line of order penetration',
      meaning: 'What stands above it starts only once a customer asks; what stands below is done beforehand.',
    },
    implementation: {
      name: 'Line of implementation',
      meaning: 'Parts getting ready to serve from the facilities that have to be there at all.',
    },
    touchpoint: {
      name: 'Touchpoint',
      meaning:
        'Something the customer sees, hears or handles at a step: the evidence by which the service is judged.',
    },
    momentOfTruth: {
      name: 'Moment of truth',
      meaning: 'A touchpoint that decides whether the customer is satisfied.',
    },
    failPoint: { name: 'Fail point', meaning: 'Something that can go wrong at a step, and that matters.' },
    rating: {
      name: 'Severity, occurrence, detection',
      meaning:
        'How badly the failure hits the customer, how often it happens, and how likely the customer notices it first; each from 1 (best) to 10 (worst).',
    },
    rpn: {
      name: 'RPN (risk priority number)',
      meaning: 'Severity × occurrence × detection, from 1 to 1000. It ranks failures; it measures nothing.',
    },
    priority: {
      name: 'Action priority',
      meaning:
        'High, medium or low, read from severity, occurrence and detection together; severity weighs most. High asks for action.',
    },
    failSafe: {
      name: 'Fail-safe',
      meaning: 'A device or a rule that keeps a mistake from happening, or from reaching the customer.',
    },
    recovery: { name: 'Recovery', meaning: 'What is done for the customer once the failure has happened.' },
    standard: {
      name: 'Standard',
      meaning: 'What counts as good enough at a step: a metric with its target, and how it is measured.',
    },
    limit: {
      name: 'Target and tolerated',
      meaning:
        'The target is what should be reached; what is tolerated is the worst value that is still accepted.',
    },
    finding: {
      name: 'Finding',
      meaning:
        'What a check of the blueprint came upon. An error makes a picture or a figure wrong, a warning is probably a mistake or a risk, a to-do is still open.',
    },
    expected: {
      name: 'Expected and longest time',
      meaning:
        'The expected time weighs each way by how many customers take it. The longest takes every step at its slowest and goes round each loop once.',
    },
    criticalPath: {
      name: 'Critical path',
      meaning: 'The steps that decide how long the whole takes.',
    },
  },
}
