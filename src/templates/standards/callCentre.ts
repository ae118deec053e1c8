import { atLeast, atMost, between, yesNo, type IndustryFigures } from './figures.ts'

/** A call centre. What is tangible there is what the caller hears and receives. */
export const callCentre = {
  reliability: {
    'call-solved-first-time': atLeast(78, 72),
    'call-back-as-promised': atLeast(97, 93),
    'call-answers-right': atLeast(95, 90, { basis: 'performance' }),
    'call-repeat-calls': atMost(12, 16),
    'call-notes-complete': atLeast(97, 94),
  },
  responsiveness: {
    'call-answered-in-time': atMost(20, 60, { requiredShare: 0.8 }),
    'call-given-up': atMost(3, 5),
    'call-menu-time': atMost(45, 60, { statistic: 'p90' }),
    'call-handling-time': between([240, 360], [180, 420]),
    'call-ticket-time': atMost(24, 48, { statistic: 'p90' }),
  },
  assurance: {
    'call-identified': yesNo(1, 1),
    'call-greeting': yesNo(0.98, 0.95),
    'call-agents-certified': atLeast(98, 95),
    'call-articles-in-date': atLeast(98, 95, { statistic: 'latest' }),
    'call-listened-to': atLeast(5, 3),
  },
  empathy: {
    'call-felt-understood': atLeast(90, 85, { basis: 'perceptual' }),
    'call-summed-up': yesNo(0.95, 0.9),
    'call-history-shown': atLeast(99, 97),
    'call-at-chosen-time': atLeast(95, 90),
    'call-hold-explained': yesNo(0.95, 0.9),
  },
  tangibles: {
    'call-sound': atLeast(4, 3.6),
    'call-noise': atMost(55, 60, { statistic: 'p90' }),
    'call-announcements': yesNo(1, 0.95),
    'call-letters': yesNo(0.98, 0.95),
  },
  efficiency: {
    'call-self-service': atLeast(35, 25),
  },
  availability: {
    'call-platform-available': atLeast(99.95, 99.9),
  },
  privacy: {
    'call-recordings-deleted': yesNo(1, 1),
  },
} satisfies IndustryFigures
