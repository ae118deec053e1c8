import type { Survey } from '#model/blueprint.ts'
import type { TemplateLanguage } from '../templates.ts'
import { eSQualItems } from './eSQualItems.ts'
import type { ItemWording } from './itemWording.ts'
import { csatItems, csiItems, easeItems, effortItems, npsItems } from './scoreItems.ts'
import { servqualItems } from './servqualItems.ts'

/** The instruments that are ready to use. Customer effort has two forms, with scales of opposite directions. */
export const readyInstrumentIds = [
  'servqual',
  'servperf',
  'e-s-qual',
  'nps',
  'csat',
  'ces-2',
  'ces-1',
  'csi',
] as const
export type ReadyInstrumentId = (typeof readyInstrumentIds)[number]

export interface ReadyInstrument {
  readonly instrument: Survey['instrument']
  readonly scale: Readonly<Survey['scale']>
  readonly items: readonly ItemWording[]
  /** What the lowest and the highest answer mean, for items that do not say it themselves. */
  readonly ends: Readonly<Record<TemplateLanguage, readonly [lowest: string, highest: string]>>
}

const agreement = {
  en: ['strongly disagree', 'strongly agree'],
  'zh-CN': ['非常不同意', '非常同意'],
} as const
const satisfaction = {
  en: ['very dissatisfied', 'very satisfied'],
  'zh-CN': ['非常不满意', '非常满意'],
} as const

export const readyInstruments: Readonly<Record<ReadyInstrumentId, ReadyInstrument>> = {
  servqual: { instrument: 'servqual', scale: { min: 1, max: 7 }, items: servqualItems, ends: agreement },
  servperf: {
    instrument: 'servperf',
    scale: { min: 1, max: 7 },
    items: servqualItems.map(withoutExpectation),
    ends: agreement,
  },
  'e-s-qual': { instrument: 'e-s-qual', scale: { min: 1, max: 5 }, items: eSQualItems, ends: agreement },
  nps: {
    instrument: 'nps',
    scale: { min: 0, max: 10 },
    items: npsItems,
    ends: { en: ['not at all likely', 'extremely likely'], 'zh-CN': ['完全不可能', '极有可能'] },
  },
  csat: { instrument: 'csat', scale: { min: 1, max: 5 }, items: csatItems, ends: satisfaction },
  'ces-2': {
    instrument: 'ces',
    scale: { min: 1, max: 7, direction: 'more-is-better' },
    items: easeItems,
    ends: agreement,
  },
  'ces-1': {
    instrument: 'ces',
    scale: { min: 1, max: 5, direction: 'less-is-better' },
    items: effortItems,
    ends: { en: ['very little effort', 'very much effort'], 'zh-CN': ['毫不费力', '非常费力'] },
  },
  csi: { instrument: 'csi', scale: { min: 1, max: 10 }, items: csiItems, ends: satisfaction },
}

function withoutExpectation({ en, 'zh-CN': zh, ...item }: ItemWording): ItemWording {
  return { ...item, en: { perception: en.perception }, 'zh-CN': { perception: zh.perception } }
}

/** The ready form that a survey was made from, or is nearest to. */
export function readyInstrumentOf({
  instrument,
  scale,
}: Pick<Survey, 'instrument' | 'scale'>): ReadyInstrument {
  if (instrument !== 'ces') return readyInstruments[instrument]
  return readyInstruments[scale.direction === 'less-is-better' ? 'ces-1' : 'ces-2']
}
