import type { Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'

export type Instrument = Survey['instrument']

/** How the answers to an instrument are read. */
export interface Reading {
  /** `gap`: perception minus expectation; `mean`: perceptions alone; the others have a formula of their own. */
  readonly by: 'gap' | 'mean' | 'nps' | 'csat' | 'ces' | 'csi'
  /** The dimensions that its items belong to; none where it asks one thing. */
  readonly dimensions: readonly Dimension[]
  /** The scale that is usual for it. */
  readonly scale: Survey['scale']
  /** What a dimension weighs where neither the survey nor the customers say; empty where all weigh the same. */
  readonly weights: Partial<Record<Dimension, number>>
}

const servqualDimensions = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const
/** Parasuraman, Zeithaml, Berry 1988; of 100 points. */
const servqualWeights = { reliability: 32, responsiveness: 22, assurance: 19, empathy: 16, tangibles: 11 }

/** One entry for each instrument that a survey may use. */
export const readings: Readonly<Record<Instrument, Reading>> = {
  servqual: {
    by: 'gap',
    dimensions: servqualDimensions,
    scale: { min: 1, max: 7 },
    weights: servqualWeights,
  },
  servperf: {
    by: 'mean',
    dimensions: servqualDimensions,
    scale: { min: 1, max: 7 },
    weights: servqualWeights,
  },
  'e-s-qual': {
    by: 'mean',
    dimensions: ['efficiency', 'availability', 'fulfilment', 'privacy'],
    scale: { min: 1, max: 5 },
    weights: {},
  },
  nps: { by: 'nps', dimensions: [], scale: { min: 0, max: 10 }, weights: {} },
  csat: { by: 'csat', dimensions: [], scale: { min: 1, max: 5 }, weights: {} },
  ces: { by: 'ces', dimensions: [], scale: { min: 1, max: 7, direction: 'more-is-better' }, weights: {} },
  csi: { by: 'csi', dimensions: [], scale: { min: 1, max: 10 }, weights: {} },
}
