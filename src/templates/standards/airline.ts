import { atLeast, atMost, between, yesNo, type IndustryFigures } from './figures.ts'

/** An airline: from booking to the bag on the belt. */
export const airline = {
  reliability: {
    'air-departure-on-time': atLeast(85, 80, { basis: 'benchmark' }),
    'air-arrival-on-time': atLeast(82, 78, { basis: 'benchmark' }),
    'air-flights-operated': atLeast(99, 98),
    'air-bags-left-behind': atMost(4, 7),
    'air-denied-boarding': atMost(0.3, 1),
  },
  responsiveness: {
    'air-delay-told': atMost(5, 10, { statistic: 'p90' }),
    'air-bag-drop-wait': atMost(10, 15, { statistic: 'p90' }),
    'air-first-bag': atMost(15, 20, { statistic: 'p90' }),
    'air-rebooked': atMost(60, 120, { statistic: 'p90' }),
    'air-calls-answered': atMost(30, 60, { requiredShare: 0.8 }),
  },
  assurance: {
    'air-exit-rows-briefed': yesNo(1, 1),
    'air-crew-in-date': atLeast(100, 100, { statistic: 'latest' }),
    'air-findings-closed': atLeast(98, 95),
    'air-answers-right': atLeast(95, 90, { basis: 'performance' }),
    'air-felt-safe': atLeast(4.6, 4.3, { basis: 'perceptual' }),
  },
  empathy: {
    'air-requests-confirmed': atLeast(99, 97),
    'air-assistance-ready': atMost(5, 10, { statistic: 'p90' }),
    'air-families-together': atLeast(98, 95),
    'air-connection-foreseen': atLeast(90, 80),
    'air-felt-welcome': atLeast(90, 80, { basis: 'perceptual' }),
  },
  tangibles: {
    'air-cabin-clean': atLeast(92, 87),
    'air-cabin-temperature': between([22, 24], [20, 26]),
    'air-seats-working': atLeast(98.5, 97),
    'air-counter-state': atLeast(95, 90, { statistic: 'latest' }),
    'air-uniform': yesNo(0.98, 0.95),
  },
  efficiency: {
    'air-booked-without-help': atLeast(90, 85),
    'air-checked-in-ahead': atLeast(75, 65),
  },
  availability: {
    'air-app-available': atLeast(99.9, 99.7),
  },
} satisfies IndustryFigures
