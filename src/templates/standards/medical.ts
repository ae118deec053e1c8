import { atLeast, atMost, yesNo, type IndustryFigures } from './figures.ts'

/** A clinic or an outpatient department. */
export const medical = {
  reliability: {
    'med-seen-on-time': atMost(15, 30, { statistic: 'p90' }),
    'med-diagnosis-confirmed': atLeast(97, 95),
    'med-dispensed-right': atLeast(99.98, 99.95),
    'med-results-on-time': atMost(60, 90, { statistic: 'p90' }),
    'med-critical-value': atMost(15, 30, { statistic: 'p90' }),
  },
  responsiveness: {
    'med-third-free-slot': atMost(3, 5, { statistic: 'median' }),
    'med-check-in-queue': atMost(5, 10, { statistic: 'p90' }),
    'med-calls-answered': atMost(30, 60, { requiredShare: 0.8 }),
    'med-call-bell': atMost(3, 5, { statistic: 'p90' }),
    'med-complaint-acknowledged': atMost(1, 2, { statistic: 'p90' }),
  },
  assurance: {
    'med-two-identifiers': yesNo(1, 1),
    'med-hand-hygiene': atLeast(95, 90, { basis: 'performance' }),
    'med-certificates-in-date': atLeast(100, 100, { statistic: 'latest' }),
    'med-teach-back': atLeast(95, 90, { basis: 'performance' }),
    'med-consent': yesNo(1, 0.99),
  },
  empathy: {
    'med-consultation-time': atLeast(8, 6, { statistic: 'median' }),
    'med-doctor-listened': atLeast(90, 85, { basis: 'perceptual' }),
    'med-record-opened': yesNo(1, 0.95),
    'med-call-after-visit': atMost(48, 72, { statistic: 'p90' }),
    'med-undisturbed': yesNo(0.98, 0.95),
  },
  tangibles: {
    'med-room-clean': atLeast(95, 90, { statistic: 'latest' }),
    'med-seats-free': atLeast(95, 90),
    'med-equipment-in-date': atLeast(100, 98, { statistic: 'latest' }),
    'med-leaflets': atLeast(95, 90, { statistic: 'latest' }),
    'med-way-found': atLeast(90, 80, { basis: 'perceptual' }),
  },
} satisfies IndustryFigures
