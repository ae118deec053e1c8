import { atLeast, atMost, yesNo, type IndustryFigures } from './figures.ts'

/** A car repair shop: from the call to the call after hand-over. */
export const carRepair = {
  reliability: {
    'car-fixed-first-time': atLeast(92, 88),
    'car-ready-when-promised': atLeast(95, 90),
    'car-fault-found': atLeast(93, 88),
    'car-bill-as-quoted': atLeast(97, 94),
    'car-parts-there': atLeast(95, 90),
  },
  responsiveness: {
    'car-calls-answered': atMost(20, 40, { requiredShare: 0.8 }),
    'car-reception-wait': atMost(5, 10, { statistic: 'p90' }),
    'car-next-appointment': atMost(3, 5, { statistic: 'median' }),
    'car-estimate-given': atMost(60, 90, { statistic: 'p90' }),
    'car-delay-told': atLeast(95, 90),
  },
  assurance: {
    'car-certified-mechanic': atLeast(98, 95),
    'car-second-check': yesNo(1, 0.98),
    'car-extra-work-agreed': yesNo(1, 0.98),
    'car-work-explained': yesNo(0.95, 0.9, { basis: 'perceptual' }),
  },
  empathy: {
    'car-by-name': atLeast(90, 80, { basis: 'performance' }),
    'car-history-read': yesNo(0.95, 0.9),
    'car-mobility-offered': yesNo(0.9, 0.8),
    'car-follow-up-call': atMost(72, 96, { statistic: 'p90' }),
    'car-felt-listened-to': atLeast(4.4, 4, { basis: 'perceptual' }),
  },
  tangibles: {
    'car-workshop-order': atLeast(90, 85, { statistic: 'latest' }),
    'car-waiting-area': atLeast(95, 90, { statistic: 'latest' }),
    'car-handed-over-clean': yesNo(0.98, 0.95),
    'car-uniform': yesNo(0.98, 0.95),
    'car-equipment-in-date': atLeast(100, 98, { statistic: 'latest' }),
  },
} satisfies IndustryFigures
