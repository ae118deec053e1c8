/** The words a blueprint is written in: each list is the one truth for schema, interface and exports. */

export const laneKinds = [
  'evidence',
  'customer',
  'frontstage',
  'backstage',
  'support',
  'preparation',
  'facility',
  'other',
] as const
export type LaneKind = (typeof laneKinds)[number]

export const stepKinds = ['action', 'decision', 'wait', 'start', 'end', 'note', 'subprocess'] as const
export type StepKind = (typeof stepKinds)[number]

export const connectionKinds = ['flow', 'information', 'dependency'] as const
export type ConnectionKind = (typeof connectionKinds)[number]

export const blueprintStates = ['as-is', 'to-be'] as const
export type BlueprintState = (typeof blueprintStates)[number]

export const channels = [
  'in-person',
  'phone',
  'web',
  'app',
  'email',
  'chat',
  'mail',
  'kiosk',
  'other',
] as const

/** SERVQUAL's five dimensions, then those of E-S-QUAL for digital channels. */
export const dimensions = [
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'tangibles',
  'efficiency',
  'availability',
  'fulfilment',
  'privacy',
] as const
export type Dimension = (typeof dimensions)[number]

export const serviceLevels = ['basic', 'satisfactory', 'added-value', 'memorable'] as const

export const causeClasses = [
  'people',
  'process',
  'technology',
  'customer',
  'environment',
  'organisation',
] as const

/** Chase and Stewart 1994: the first three are the server's fail-safes, the last three the customer's. */
export const preventionKinds = [
  'task',
  'treatment',
  'tangible',
  'preparation',
  'encounter',
  'resolution',
] as const

export const failPointStatuses = ['open', 'in-progress', 'closed', 'accepted'] as const

export const bases = ['objective', 'perceptual', 'performance', 'benchmark'] as const

export const measures = ['number', 'yes-no'] as const

export const comparators = ['at-most', 'at-least', 'between'] as const

export const statistics = ['mean', 'median', 'p90', 'latest'] as const

export const instruments = ['servqual', 'servperf', 'e-s-qual', 'nps', 'csat', 'ces', 'csi'] as const

export const scaleDirections = ['more-is-better', 'less-is-better'] as const

export const complaintCauses = ['product', 'service', 'promise', 'management'] as const

export const complaintAssessments = ['low', 'medium', 'high'] as const

export const complaintOutcomes = ['resolved', 'unresolved', 'withdrawn'] as const

/** What is reckoned with where the cost of gaps and complaints is worked out: each figure may be set, with its source. */
export const stakeFigures = [
  // How customers behave.
  'newCustomerFactor',
  'winBackFactor',
  'unhappyTell',
  'farTellingShare',
  'farTell',
  'happyTell',
  'heardShare',
  'leavingShare',
  // How many come back, by how their complaint was handled.
  'silentStayLeast',
  'silentStayMost',
  'unhandledStayLeast',
  'unhandledStayMost',
  'resolvedStayLeast',
  'resolvedStayMost',
  'quickStayLeast',
  'quickStayMost',
  // Customers counted in a period.
  'keepingCost',
  'customersLost',
  'unhappyCustomers',
  'happyCustomers',
  'customersAtStart',
  'customersAtEnd',
  'newCustomers',
  'buyers',
  'repeatBuyers',
  // What one customer is worth.
  'margin',
  'retention',
  'discount',
  // What one customer gets and gives.
  'productValue',
  'serviceValue',
  'personnelValue',
  'imageValue',
  'moneyCost',
  'timeCost',
  'psychicCost',
  'physicalCost',
  // Technology readiness, each 1..5.
  'optimism',
  'innovativeness',
  'discomfort',
  'insecurity',
] as const
export type StakeFigure = (typeof stakeFigures)[number]
