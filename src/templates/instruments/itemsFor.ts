import type { Survey } from '#model/blueprint.ts'
import type { TemplateLanguage } from '../templates.ts'
import { filled } from './filled.ts'
import { type ReadyInstrumentId, readyInstruments } from './readyInstruments.ts'

export type ReadyItem = Pick<Survey['items'][number], 'text' | 'dimension'>

export interface ServiceAtHand {
  readonly language: TemplateLanguage
  /** What customers call it: "our hotel", an organisation, a title. */
  readonly service: string
}

/** The items of an instrument as a survey holds them, written for a service: what customers are asked about what they got. */
export const itemsFor = (id: ReadyInstrumentId, { language, service }: ServiceAtHand): ReadyItem[] =>
  readyInstruments[id].items.map(({ dimension, [language]: asked }) => ({
    text: filled(asked.perception, { service: serviceName(service, language) }),
    ...(dimension && { dimension }),
  }))

/** A name on one line that can stand within a sentence. */
export function serviceName(service: string, language: TemplateLanguage): string {
  const name = service.replace(/\s+/gu, ' ').trim()
  return name || (language === 'zh-CN' ? '本服务' : 'this service')
}
