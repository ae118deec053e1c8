import type { Dimension } from '#model/vocabulary.ts'
import type { TemplateLanguage } from '../templates.ts'

/**
 * What an item asks in one language. `{{service}}` is the service that is rated, `{{kind}}` what is excellent of its kind:
 * "hotels". Each sentence has one of them, once.
 */
export interface Asked {
  readonly perception: string
  /** Only where an instrument asks what customers expect. */
  readonly expectation?: string
  /** What the lowest and the highest answer mean, where that is not the same for all items. */
  readonly ends?: readonly [lowest: string, highest: string]
}

/** One item of an instrument. The sentences are our own: the published ones are copyrighted. */
export interface ItemWording extends Readonly<Record<TemplateLanguage, Asked>> {
  readonly dimension?: Dimension
}
