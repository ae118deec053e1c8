import { atLeast, atMost, between, yesNo, type IndustryFigures } from './figures.ts'

/** A hotel: arrival, stay and departure. */
export const hotel = {
  reliability: {
    'hotel-reservation-right': atLeast(99.5, 99),
    'hotel-room-ready': atLeast(97, 94),
    'hotel-bill-right': atLeast(99.5, 99),
    'hotel-order-right': atLeast(99, 98),
    'hotel-wake-up-call': atLeast(99.5, 99),
  },
  responsiveness: {
    'hotel-desk-queue': atMost(3, 5, { statistic: 'p90' }),
    'hotel-check-in-time': atMost(4, 6),
    'hotel-calls-answered': atMost(15, 25, { requiredShare: 0.9 }),
    'hotel-request-delivered': atMost(10, 15, { statistic: 'p90' }),
    'hotel-fault-mended': atMost(30, 60, { statistic: 'p90' }),
  },
  assurance: {
    'hotel-room-number-discreet': yesNo(1, 0.98),
    'hotel-answers-right': atLeast(95, 90, { basis: 'performance' }),
    'hotel-safety-trained': atLeast(95, 90, { statistic: 'latest' }),
    'hotel-food-cooled': between([1, 4], [0, 5]),
    'hotel-escape-routes': yesNo(1, 1),
  },
  empathy: {
    'hotel-by-name': atLeast(90, 80, { basis: 'performance' }),
    'hotel-wishes-ready': atLeast(95, 90),
    'hotel-eye-contact': yesNo(0.95, 0.9),
    'hotel-complaint-followed-up': atMost(24, 48, { statistic: 'p90' }),
    'hotel-felt-at-home': atLeast(4.5, 4.2, { basis: 'perceptual' }),
  },
  tangibles: {
    'hotel-room-inspection': atLeast(95, 90),
    'hotel-public-areas': atLeast(95, 90, { statistic: 'latest' }),
    'hotel-room-temperature': between([21, 23], [20, 25]),
    'hotel-rooms-out-of-order': atMost(1, 2),
    'hotel-uniform': yesNo(0.98, 0.95),
  },
} satisfies IndustryFigures
