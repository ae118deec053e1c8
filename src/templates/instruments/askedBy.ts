import type { Survey } from '#model/blueprint.ts'
import type { TemplateLanguage } from '../templates.ts'
import { filled } from './filled.ts'
import type { Asked } from './itemWording.ts'
import { kindOfService } from './kindOfService.ts'
import { readyInstrumentOf } from './readyInstruments.ts'

type Ends = readonly [lowest: string, highest: string]

/** What an item asks besides its text. */
export interface AskedBy {
  /** What it asks of an excellent service; null where its text is somebody's own, or its instrument does not ask that. */
  readonly expectation: string | null
  /** What the lowest and the highest answer mean. */
  readonly ends: Ends
}

const languages = ['en', 'zh-CN'] as const
const placeholder = '{{service}}'

/** What the service is called in a text that was made of a wording; null where the text says something else. */
function serviceIn(text: string, wording: string): string | null {
  const at = wording.indexOf(placeholder)
  const before = wording.slice(0, at)
  const behind = wording.slice(at + placeholder.length)
  if (!text.startsWith(before) || !text.endsWith(behind)) return null
  const name = text.slice(before.length, text.length - behind.length)
  return name.trim() === '' || text.length < before.length + behind.length ? null : name
}

interface Wording {
  readonly asked: Asked
  readonly language: TemplateLanguage
  readonly service: string
}

function wordingOf(survey: Pick<Survey, 'instrument' | 'scale'>, text: string): Wording | null {
  for (const item of readyInstrumentOf(survey).items)
    for (const language of languages) {
      const service = serviceIn(text, item[language].perception)
      if (service !== null) return { asked: item[language], language, service }
    }
  return null
}

/**
 * What an item of a survey asks besides its text. The expectation is derived from the instrument while the text is as it was
 * made, whatever the service is called in it.
 */
export function askedBy(
  survey: Pick<Survey, 'instrument' | 'scale'>,
  text: string,
  language: TemplateLanguage,
): AskedBy {
  const wording = wordingOf(survey, text)
  const ends = wording?.asked.ends ?? readyInstrumentOf(survey).ends[language]
  if (!wording?.asked.expectation) return { expectation: null, ends }
  const kind = kindOfService(wording.service, wording.language)
  return { expectation: filled(wording.asked.expectation, { kind }), ends }
}
