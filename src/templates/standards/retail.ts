import { atLeast, atMost, yesNo, type IndustryFigures } from './figures.ts'

/** A shop, in the street and online. */
export const retail = {
  reliability: {
    'shop-on-the-shelf': atLeast(97, 95),
    'shop-price-right': atLeast(99.8, 99.5),
    'shop-picked-right': atLeast(99.8, 99.5),
    'shop-delivered-on-day': atLeast(96, 92),
    'shop-as-described': atMost(6, 9),
  },
  responsiveness: {
    'shop-till-queue': atMost(4, 6, { statistic: 'p90' }),
    'shop-greeted': atMost(60, 120, { statistic: 'p90' }),
    'shop-chats-answered': atMost(40, 90, { requiredShare: 0.8 }),
    'shop-mail-answered': atMost(4, 24, { statistic: 'p90' }),
    'shop-refund': atMost(5, 7, { statistic: 'p90' }),
  },
  assurance: {
    'shop-answers-right': atLeast(90, 85, { basis: 'performance' }),
    'shop-returns-honoured': yesNo(1, 0.98),
    'shop-within-date': yesNo(1, 0.998),
    'shop-terminals-checked': yesNo(1, 1),
  },
  empathy: {
    'shop-needs-asked': yesNo(0.9, 0.8),
    'shop-led-to-the-shelf': yesNo(0.9, 0.8),
    'shop-wishes-answered': atMost(5, 10, { statistic: 'p90' }),
    'shop-had-time-for-me': atLeast(4.3, 4, { basis: 'perceptual' }),
  },
  tangibles: {
    'shop-clean': atLeast(95, 90, { statistic: 'latest' }),
    'shop-fitting-rooms': yesNo(0.95, 0.9),
    'shop-labels': atLeast(98, 95),
    'shop-parcels-undamaged': atLeast(99.8, 99.6),
    'shop-badge': yesNo(0.98, 0.95),
  },
  efficiency: {
    'shop-baskets-ordered': atLeast(65, 55, { basis: 'benchmark' }),
    'shop-return-without-help': atLeast(95, 90),
  },
  availability: {
    'shop-payment-available': atLeast(99.95, 99.9),
  },
  fulfilment: {
    'shop-sent-same-day': atLeast(95, 90),
    'shop-cancelled-for-stock': atMost(0.3, 0.6),
  },
  privacy: {
    'shop-data-requests': yesNo(1, 0.98),
  },
} satisfies IndustryFigures
